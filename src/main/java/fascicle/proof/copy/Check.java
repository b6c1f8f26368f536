package fascicle.proof.copy;

import java.util.Locale;

/// Looks for one kind of slip. How far it looks its type says: at one text, at one issue, at the table of short
/// forms, at the whole newsletter. One that is of none of these types is asked nothing; one that looks for its slip
/// in several of these is of several types.
///
/// A check finds the same whenever it is shown the same, for its findings are kept as long as that does not change.
/// It may be asked by several threads at once.
public interface Check {
    /// What it looks for.
    Rule rule();

    /// Whether it can tell right from wrong in a newsletter of some language; in others it is not asked.
    default boolean knows(Locale language) {
        return true;
    }
}
