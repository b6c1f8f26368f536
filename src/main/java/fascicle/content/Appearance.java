package fascicle.content;

import java.time.LocalDate;

/// When a build shows a text.
///
/// @param waits whether it has to be finished first
/// @param day of its issue
record Appearance(boolean waits, LocalDate day) {
    /// Of what belongs to no issue, or to one without a day.
    static final Appearance AT_ONCE = new Appearance(false, LocalDate.MIN);

    /// Whether this is shown while that which it links to is not.
    ///
    /// @param today what comes out by then is out
    boolean isBefore(Appearance other, LocalDate today) {
        return !waits && (other.waits || other.day.isAfter(today) && other.day.isAfter(day));
    }
}
