package fascicle.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an issue covers: `September – October 2023`.
///
/// @param text as readers see it
/// @param last the same as the first, or later
public record Period(String text, YearMonth first, YearMonth last) {
    private static final String MONTHS = "(" + Months.ALL + ")";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern TWO = Pattern.compile(
            "(?<from>" + MONTHS + ")(?:\\s+(?<fromYear>" + YEAR + "))?\\s*(?:[-–—/&+]|to|and)\\s*(?<to>" + MONTHS
                    + "),?\\s+(?<toYear>" + YEAR + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE = Pattern.compile(MONTHS + ",?\\s+" + YEAR, Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_YEAR = Pattern.compile("\\b" + YEAR + "\\b");

    /// The months between two, both included, as an issue in a language calls them.
    public static Period of(YearMonth first, YearMonth last, Locale language) {
        String end = name(last, language) + " " + last.getYear();
        if (first.equals(last)) {
            return new Period(end, first, last);
        }
        String year = first.getYear() == last.getYear() ? "" : " " + first.getYear();
        return new Period(name(first, language) + year + " – " + end, first, last);
    }

    public static Period of(YearMonth month) {
        return of(month, month, Locale.ENGLISH);
    }

    private static String name(YearMonth month, Locale language) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language);
    }

    /// The period that stands somewhere in an English text, if one does.
    public static Optional<Period> in(String text) {
        Matcher two = TWO.matcher(text);
        if (two.find()) {
            String lastYear = two.group("toYear");
            String firstYear = two.group("fromYear") == null ? lastYear : two.group("fromYear");
            YearMonth first = YearMonth.of(Integer.parseInt(firstYear), month(two.group("from")));
            YearMonth last = YearMonth.of(Integer.parseInt(lastYear), month(two.group("to")));
            String years = two.group("fromYear") == null ? "" : " " + firstYear;
            return Optional.of(new Period(
                    Months.name(first.getMonth()) + years + " – " + Months.name(last.getMonth()) + " " + last.getYear(),
                    first,
                    last));
        }
        Matcher one = ONE.matcher(text);
        return one.find()
                ? Optional.of(of(YearMonth.of(Integer.parseInt(one.group(2)), month(one.group(1)))))
                : Optional.empty();
    }

    private static Month month(String name) {
        return Months.named(name).orElseThrow();
    }

    /// The text without the period that it names.
    public static String without(String text) {
        String rest = ONE.matcher(TWO.matcher(text).replaceFirst("")).replaceFirst("");
        return rest.replaceAll("^[\\s,;:|()–—-]+|[\\s,;:|()–—-]+$", "");
    }

    /// What an editor calls a period, in whatever way: from the first month that is named to the last one, in the
    /// first and the last year. Absent when no month or no year is named.
    public static Optional<Period> named(String text) {
        List<Integer> years = new ArrayList<>();
        ANY_YEAR.matcher(text).results().forEach(year -> years.add(Integer.valueOf(year.group(1))));
        List<Month> months = Stream.of(text.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .flatMap(word -> Months.named(word).stream())
                .toList();
        if (years.isEmpty() || months.isEmpty()) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.of(years.getFirst(), months.getFirst());
        YearMonth last = YearMonth.of(years.getLast(), months.getLast());
        return Optional.of(new Period(text, last.isBefore(first) ? first.minusYears(1) : first, last));
    }

    public boolean covers(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    public LocalDate lastDay() {
        return last.atEndOfMonth();
    }
}
