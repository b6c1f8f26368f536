package fascicle.proof.dossiers;

import fascicle.proof.copy.NamesCheck;
import fascicle.proof.copy.Rule;

/// A matter that was in force and then is approved.
public final class BackwardState implements NamesCheck {
    @Override
    public Rule rule() {
        return Rule.warning("state-backwards", "A matter goes back to an earlier state.");
    }
}
