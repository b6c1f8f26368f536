package fascicle.importing;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What an issue covers: `September – October 2023`.
///
/// @param text as readers see it
record Period(String text, YearMonth first, YearMonth last) {
    private static final String MONTHS = Arrays.stream(Month.values())
            .map(month -> name(month).substring(0, 3) + "(?:" + name(month).substring(3) + "|t)?\\.?")
            .collect(Collectors.joining("|", "(", ")"));
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern TWO = Pattern.compile(
            MONTHS + "(?:\\s+" + YEAR + ")?\\s*(?:[-–—/&+]|to|and)\\s*" + MONTHS + ",?\\s+" + YEAR,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE = Pattern.compile(MONTHS + ",?\\s+" + YEAR, Pattern.CASE_INSENSITIVE);

    private static String name(Month month) {
        return month.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
    }

    /// The period that a text names, if it names one.
    static Optional<Period> in(String text) {
        Matcher two = TWO.matcher(text);
        if (two.find()) {
            String firstYear = two.group(2) == null ? two.group(4) : two.group(2);
            YearMonth first = YearMonth.of(Integer.parseInt(firstYear), month(two.group(1)));
            YearMonth last = YearMonth.of(Integer.parseInt(two.group(4)), month(two.group(3)));
            String years = two.group(2) == null ? "" : " " + firstYear;
            return Optional.of(new Period(
                    name(first.getMonth()) + years + " – " + name(last.getMonth()) + " " + last.getYear(),
                    first,
                    last));
        }
        Matcher one = ONE.matcher(text);
        return one.find()
                ? Optional.of(of(YearMonth.of(Integer.parseInt(one.group(2)), month(one.group(1)))))
                : Optional.empty();
    }

    /// The text without the period that it names.
    static String without(String text) {
        String rest = ONE.matcher(TWO.matcher(text).replaceFirst("")).replaceFirst("");
        return rest.replaceAll("^[\\s,;:|()–—-]+|[\\s,;:|()–—-]+$", "");
    }

    static Period of(YearMonth month) {
        return new Period(name(month.getMonth()) + " " + month.getYear(), month, month);
    }

    private static Month month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> name(month).toLowerCase(Locale.ROOT).startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    LocalDate lastDay() {
        return last.atEndOfMonth();
    }
}
