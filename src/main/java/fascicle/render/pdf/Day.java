package fascicle.render.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/// A date in pieces, as it is set large beside an event.
///
/// @param number of the month: `18`
/// @param whole as it stands in a sentence: `18 November 2023`
/// @param iso `2023-11-18`
record Day(int number, String month, int year, String weekday, String whole, String iso) {
    static Day of(LocalDate date, Locale language) {
        return new Day(
                date.getDayOfMonth(),
                date.getMonth().getDisplayName(TextStyle.FULL, language),
                date.getYear(),
                date.getDayOfWeek().getDisplayName(TextStyle.FULL, language),
                whole(date, language),
                date.toString());
    }

    /// English as Europe writes it, all others as their countries do.
    private static String whole(LocalDate date, Locale language) {
        DateTimeFormatter format = language.getLanguage().equals("en")
                ? DateTimeFormatter.ofPattern("d MMMM uuuu", language)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        return format.format(date);
    }
}
