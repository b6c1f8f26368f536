package fascicle.model;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/// Something that takes place at a time.
///
/// @param title absent when the article's title says it
/// @param starts in the event's own time zone
/// @param ends in the same zone, after `starts`
/// @param where a place, or `Online`
/// @param register where to sign up
public record Event(
        Optional<String> title,
        ZonedDateTime starts,
        Optional<ZonedDateTime> ends,
        Optional<String> where,
        Optional<URI> register) {
    /// The day on which it ends, when that is another than that on which it begins.
    public Optional<LocalDate> lastDay() {
        return ends.map(ZonedDateTime::toLocalDate).filter(last -> !last.equals(starts.toLocalDate()));
    }
}
