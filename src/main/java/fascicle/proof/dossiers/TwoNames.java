package fascicle.proof.dossiers;

import fascicle.proof.copy.NamesCheck;
import fascicle.proof.copy.Rule;

/// A body whose short form or Chinese name stands beside two full names.
public final class TwoNames implements NamesCheck {
    @Override
    public Rule rule() {
        return Rule.warning("body-names", "A body has two names.");
    }
}
