package fascicle.model;

import java.time.LocalDate;
import java.util.Optional;

/// That an article is taken back.
///
/// @param on the day, where it is known
public record Withdrawal(String reason, Optional<LocalDate> on) {
    /// The same with a day where it has none.
    public Withdrawal known(LocalDate day) {
        return on.isPresent() ? this : new Withdrawal(reason, Optional.of(day));
    }
}
