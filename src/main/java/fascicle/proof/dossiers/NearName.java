package fascicle.proof.dossiers;

import fascicle.proof.copy.NamesCheck;
import fascicle.proof.copy.Rule;

/// A name in `about` or `status` that is nearly one that is known.
public final class NearName implements NamesCheck {
    @Override
    public Rule rule() {
        return Rule.warning("name-near", "A name in the front matter is nearly a known one.")
                .askedOfTheWhole();
    }
}
