package fascicle.proof.dossiers;

import fascicle.proof.copy.NamesCheck;
import fascicle.proof.copy.Rule;

/// A standard whose edition is called otherwise in two places.
public final class TwoTitles implements NamesCheck {
    @Override
    public Rule rule() {
        return Rule.warning("standard-titles", "A standard has two titles.");
    }
}
