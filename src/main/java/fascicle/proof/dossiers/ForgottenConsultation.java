package fascicle.proof.dossiers;

import fascicle.proof.copy.NamesCheck;
import fascicle.proof.copy.Rule;

/// A consultation that closed, and of which nothing was told in two issues since.
public final class ForgottenConsultation implements NamesCheck {
    @Override
    public Rule rule() {
        return Rule.warning(
                        "consultation-forgotten", "A consultation closed, and two issues have not told its outcome.")
                .askedOfTheWhole();
    }
}
