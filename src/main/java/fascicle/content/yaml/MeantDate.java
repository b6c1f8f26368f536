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
            .map(way -> formatter(way, Locale.ENGLISH))
            .toList();

    private static final List<DateTimeFormatter> OTHER_WAYS = Stream.of("de", "fr", "es", "it", "nl", "pt")
            .map(Locale::of)
            .flatMap(language -> Stream.of("d[.] MMMM uuuu", "d[.] MMM uuuu", "d 'de' MMMM 'de' uuuu")
                    .map(way -> formatter(way, language)))
            .toList();

    private static final Pattern ORDINAL = Pattern.compile("(?i)(?<=\\d)(?:st|nd|rd|th|er|º|°)(?=[ ,])");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern MONTH_ALONE = Pattern.compile("(\\d{4})-(\\d\\d)");

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:T.*)?");
    private static final int LONGEST = 40;

    /// Behind a day: an hour, and what is said of noon or of the zone.
    private static final Pattern MOMENT =
            Pattern.compile("(?i)[T,\\s](?:at |um |à |a las )?(\\d{1,2})(?:[:.h](\\d\\d))?(?::\\d\\d(?:\\.\\d{1,9})?)?"
                    + "\\s?(h|uhr|[ap]\\.?m\\.?)?\\s?(z|utc|gmt|[+-]\\d\\d:?\\d\\d)?$");

    private MeantDate() {}

    /// `write 2027-01-15` for `15.01.2027`; `there is no month 13`.
    static Optional<String> hint(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(written);
        return form.matches()
                ? missing(form.group(1), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)))
                : day(written).map(day -> "write " + day).or(() -> withoutDay(written));
    }

    private static Optional<String> withoutDay(String written) {
        Matcher month = MONTH_ALONE.matcher(written);
        boolean isOne = month.matches() && month.group(2).matches("0[1-9]|1[0-2]");
        return isOne ? Optional.of("add the day, such as " + written + "-28") : Optional.empty();
    }

    private static DateTimeFormatter formatter(String way, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(way)
                .toFormatter(language)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<LocalDate> day(String written) {
        String plain = ORDINAL.matcher(written).replaceFirst("");
        return Stream.concat(WAYS.stream(), OTHER_WAYS.stream())
                .flatMap(way -> read(plain, way).stream())
                .findFirst()
                .or(() -> betweenSlashes(plain));
    }

    /// `29/11/2026`, in which only one of both can be the month.
    private static Optional<LocalDate> betweenSlashes(String written) {
        Matcher parts = DAY_AND_MONTH.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(parts.group(1));
        int other = Integer.parseInt(parts.group(2));
        boolean isSure = one > 12 ^ other > 12;
        String form = "%s-%02d-%02d".formatted(parts.group(3), Math.min(one, other), Math.max(one, other));
        return isSure ? read(form, DateTimeFormatter.ISO_LOCAL_DATE) : Optional.empty();
    }

    /// `write 2027-02-21T10:00` for `2027-02-21 10:00`, `21.2.2027, 10 Uhr` or `2027-02-21T10:00Z`.
    static Optional<String> hintOfMoment(String written) {
        Matcher form = MOMENT.matcher(written.length() > LONGEST ? "" : written);
        if (!form.find()) {
            return Optional.empty();
        }
        String day = written.substring(0, form.start()).replaceFirst("[,\\s]+$", "");
        String half = form.group(3) == null ? "" : form.group(3).toLowerCase(Locale.ROOT);
        int hour = Integer.parseInt(form.group(1));
        boolean isOfTwelve = half.startsWith("a") || half.startsWith("p");
        int of24 = isOfTwelve ? hour % 12 + (half.startsWith("p") ? 12 : 0) : hour;
        String minute = form.group(2) == null ? "00" : form.group(2);
        if (of24 > 23 || Integer.parseInt(minute) > 59 || isOfTwelve && hour > 12) {
            return Optional.empty();
        }
        String zone = form.group(4) == null ? "" : ", and its time zone by itself: zone: Europe/Brussels";
        return day(day).map(found -> String.format(Locale.ROOT, "write %sT%02d:%s%s", found, of24, minute, zone));
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
