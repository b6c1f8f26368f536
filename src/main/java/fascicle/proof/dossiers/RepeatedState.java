package fascicle.proof.dossiers;

import fascicle.proof.copy.NamesCheck;
import fascicle.proof.copy.Rule;

/// A matter that came into force on two dates.
public final class RepeatedState implements NamesCheck {
    @Override
    public Rule rule() {
        return Rule.warning("state-repeated", "A matter comes into one state on two dates.");
    }
}
