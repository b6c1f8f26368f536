package fascicle.content.yaml;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// A day, or a time of a day, in a zone that is said elsewhere: `2023-11-21`, `2023-11-21T10:00`.
public record Moment(LocalDate day, Optional<LocalTime> time) {
    public static Moment of(LocalDateTime at) {
        return new Moment(at.toLocalDate(), Optional.of(at.toLocalTime()));
    }

    public static Moment of(LocalDate day) {
        return new Moment(day, Optional.empty());
    }

    /// As an author writes it.
    @Override
    public String toString() {
        return day + time.map(hour -> "T" + hour).orElse("");
    }
}
