package fascicle.render.pdf;

import fascicle.render.Words;
import java.time.LocalDate;

/// A date in pieces, as it is set large beside an event.
///
/// @param day of the month: `18`
/// @param whole as it stands in a sentence: `18 November 2023`
/// @param iso `2023-11-18`
public record Day(String day, String month, String year, String whole, String iso) {
    static Day of(LocalDate date, Words words) {
        return new Day(
                words.time("date.day", date),
                words.time("date.month", date),
                words.time("date.year", date),
                words.time("date.long", date),
                date.toString());
    }
}
