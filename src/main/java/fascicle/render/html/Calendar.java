package fascicle.render.html;

import fascicle.model.Article;
import fascicle.model.Event;
import fascicle.render.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Dates as pages show them. What is past or open is not said here: a page says the same on every day, and its script
/// adds what holds today.
final class Calendar {
    private final Words words;
    private final ZoneId zone;

    /// @param zone in which dates without a zone are meant
    Calendar(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    View.Date date(LocalDate date) {
        return new View.Date(
                date.toString(),
                words.time("date.long", date),
                words.time("date.day", date),
                words.time("date.month", date),
                words.time("date.year", date));
    }

    /// The day on which an event ends, when that is another than that on which it begins.
    Optional<View.Date> lastDate(Event event) {
        LocalDate first = event.starts().toLocalDate();
        return event.ends()
                .map(ZonedDateTime::toLocalDate)
                .filter(last -> !last.equals(first))
                .map(this::date);
    }

    /// `10:00–11:00`, or only `10:00` when no end is given.
    String hours(Event event) {
        String starts = words.time("date.time", event.starts());
        return event.ends()
                .map(ends -> words.say("date.hours", starts, words.time("date.time", ends)))
                .orElse(starts);
    }

    /// The first instant of a day.
    String startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().toString();
    }

    /// The instant at which a day is over.
    String endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    static Instant end(Event event) {
        return event.ends().orElse(event.starts()).toInstant();
    }

    /// What a time zone is called after: `Brussels` for `Europe/Brussels`.
    static String city(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /// All that an article asks its readers to keep in mind, earliest first.
    List<View.Deadline> deadlines(Article article) {
        Stream<View.Deadline> consultations = article.consultations().stream()
                .map(each -> new View.Deadline(date(each.closes()), false, endOf(each.closes())));
        Stream<View.Deadline> events = article.events().stream()
                .map(each -> new View.Deadline(
                        date(each.starts().toLocalDate()), true, end(each).toString()));
        return Stream.concat(consultations, events)
                .sorted(java.util.Comparator.comparing(View.Deadline::until))
                .toList();
    }
}
