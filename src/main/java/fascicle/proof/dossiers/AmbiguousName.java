package fascicle.proof.dossiers;

import fascicle.proof.copy.NamesCheck;
import fascicle.proof.copy.Rule;

/// A short form that means two things, in an article that does not say which.
public final class AmbiguousName implements NamesCheck {
    @Override
    public Rule rule() {
        return Rule.warning("name-ambiguous", "A name may mean two things.");
    }
}
