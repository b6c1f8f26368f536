package fascicle.importing;

import fascicle.model.Months;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds dates in running text: `18 October 2023`, `October 19th, 2023`, `2023-10-18`, and `18 November` without a
/// year.
final class Dates {
    private static final String MONTH = "(" + Months.WHOLE + ")";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,?\\s+((?:19|20)\\d\\d))?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b" + DAY + "\\s+(?:of\\s+)?" + MONTH + YEAR + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s+" + DAY + "\\b" + YEAR, Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b");

    private Dates() {}

    /// A date in a text.
    ///
    /// @param year absent when the text does not say it
    record Mention(int from, int to, int day, Month month, Optional<Integer> year) {
        /// The day, when the text says it whole and it exists.
        Optional<LocalDate> whole() {
            return year.flatMap(this::in);
        }

        /// The day; without a year the first such day from `earliest` on.
        Optional<LocalDate> after(LocalDate earliest) {
            return whole().or(() -> year.isPresent()
                    ? Optional.empty()
                    : in(earliest.getYear()).map(day -> day.isBefore(earliest) ? day.plusYears(1) : day));
        }

        private Optional<LocalDate> in(int someYear) {
            try {
                return Optional.of(LocalDate.of(someYear, month, day));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }
    }

    /// All dates of a text, in order.
    static List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        DAY_FIRST.matcher(text).results().forEach(found -> mentions.add(mention(found, 1, 2)));
        MONTH_FIRST.matcher(text).results().forEach(found -> mentions.add(mention(found, 2, 1)));
        Matcher iso = ISO.matcher(text);
        while (iso.find()) {
            int month = Integer.parseInt(iso.group(2));
            if (month >= 1 && month <= Month.DECEMBER.getValue()) {
                mentions.add(new Mention(
                        iso.start(),
                        iso.end(),
                        Integer.parseInt(iso.group(3)),
                        Month.of(month),
                        Optional.of(Integer.valueOf(iso.group(1)))));
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::from));
        return mentions;
    }

    private static Mention mention(MatchResult found, int day, int month) {
        return new Mention(
                found.start(),
                found.end(),
                Integer.parseInt(found.group(day)),
                Months.named(found.group(month)).orElseThrow(),
                Optional.ofNullable(found.group(3)).map(Integer::valueOf));
    }
}
