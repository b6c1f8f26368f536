package fascicle.proof.dossiers;

import fascicle.proof.copy.NamesCheck;
import fascicle.proof.copy.Rule;

/// A file of `content/dossiers` that no article speaks of.
public final class UnusedDossier implements NamesCheck {
    @Override
    public Rule rule() {
        return Rule.warning("dossier-unused", "No article speaks of a dossier that has a file.")
                .askedOfTheWhole();
    }
}
