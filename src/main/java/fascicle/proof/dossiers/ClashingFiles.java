package fascicle.proof.dossiers;

import fascicle.proof.copy.NamesCheck;
import fascicle.proof.copy.Rule;

/// Two files of `content/dossiers` about one thing, or one that replaces what replaces it.
public final class ClashingFiles implements NamesCheck {
    @Override
    public Rule rule() {
        return Rule.warning("dossier-clash", "Files of dossiers contradict each other.");
    }
}
