package fascicle.content.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is advised to whoever wrote a date in another way than `2023-10-18`, or one that there is not.
final class MeantDate {
    /// Without those that tell the day from the month by habit, such as `3/4/2026`.
    private static final List<DateTimeFormatter> WAYS = Stream.of(
                    "d.M.uuuu",
                    "d. M. uuuu",
                    "d MMMM uuuu",
                    "d MMM uuuu",
                    "MMMM d, uuuu",
                    "MMM d, uuuu",
                    "uuuu-M-d",
                    "uuuu/M/d",
                    "uuuu.M.d",
                    "uuuu年M月d日")
            .map(way -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(way)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:T.*)?");
    private static final int LONGEST = 40;

    private MeantDate() {}

    /// `write 2027-01-15` for `15.01.2027`; `there is no month 13`.
    static Optional<String> hint(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(written);
        return form.matches()
                ? missing(form.group(1), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)))
                : WAYS.stream()
                        .flatMap(way -> read(written, way).stream())
                        .findFirst()
                        .map(day -> "write " + day);
    }

    private static Optional<LocalDate> read(String written, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(written, way));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> missing(String year, int month, int day) {
        if (month < 1 || month > 12) {
            return Optional.of("there is no month " + month);
        }
        int last = YearMonth.of(Integer.parseInt(year), month).lengthOfMonth();
        return day < 1 || day > last ? Optional.of("the last day of that month is " + last) : Optional.empty();
    }
}
