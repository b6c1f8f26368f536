package fascicle.model;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/// Something that takes place at a time, or on whole days.
///
/// @param title absent when the article's title says it
/// @param starts in the event's own time zone; of whole days the beginning of the first
/// @param ends in the same zone, after `starts`; of several whole days the beginning of the last, absent of one
/// @param wholeDays whether it takes whole days, of which no hours are told
/// @param where a place, or `Online`
/// @param register where to sign up
public record Event(
        Optional<String> title,
        ZonedDateTime starts,
        Optional<ZonedDateTime> ends,
        boolean wholeDays,
        Optional<String> where,
        Optional<URI> register) {
    /// One of its times, as ISO 8601 writes it; of whole days the day alone.
    public String iso(ZonedDateTime at) {
        return wholeDays ? at.toLocalDate().toString() : at.toOffsetDateTime().toString();
    }

    public LocalDate firstDay() {
        return starts.toLocalDate();
    }

    /// The day on which it ends, when that is another than that on which it begins.
    public Optional<LocalDate> lastDay() {
        return ends.map(ZonedDateTime::toLocalDate).filter(last -> !last.equals(firstDay()));
    }

    /// When it is over: at its end, or when it starts if nobody says more; at the end of its last day.
    public Instant over() {
        LocalDate last = lastDay().orElse(firstDay());
        return wholeDays
                ? last.plusDays(1).atStartOfDay(starts.getZone()).toInstant()
                : ends.orElse(starts).toInstant();
    }
}
