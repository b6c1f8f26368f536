package fascicle.render.html;

import fascicle.model.Since;
import fascicle.render.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
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

    /// A date as far as it is known.
    View.Since since(Since since) {
        String key = since.isDay() ? "date.long" : since.isYear() ? "date.year" : "date.month.long";
        return new View.Since(since.iso(), words.time(key, since.firstDay()));
    }

    /// The first instant of a day.
    String startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().toString();
    }

    /// The instant at which a day is over.
    String endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /// A month, such as that in which an issue is due.
    View.Month month(YearMonth month) {
        return new View.Month(
                words.time("date.month.long", month),
                startOf(month.plusMonths(1).atDay(1)));
    }

    /// All that an article asks its readers to keep in mind, earliest first.
    List<View.Deadline> deadlines(Listed.Facts article) {
        Stream<View.Deadline> consultations = article.consultations().stream()
                .map(each -> new View.Deadline(
                        date(each.closes()), false, each.opens().map(this::startOf), endOf(each.closes())));
        Stream<View.Deadline> events = article.events().stream()
                .map(each -> new View.Deadline(
                        date(each.starts().toLocalDate()),
                        true,
                        Optional.of(each.starts().toInstant().toString()),
                        each.over().toString()));
        return Stream.concat(consultations, events)
                .sorted(Comparator.comparing(View.Deadline::until))
                .toList();
    }
}
