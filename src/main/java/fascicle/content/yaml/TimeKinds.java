package fascicle.content.yaml;

import fascicle.model.LanguageTag;
import fascicle.model.Since;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Dates, times, time zones and languages.
public final class TimeKinds {
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";
    /// Calendars and feeds know years of four digits, in every zone.
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9998;

    private static final String DATE_TIME = DATE + "T\\d\\d:\\d\\d(:\\d\\d)?";

    private TimeKinds() {}

    /// `2023-10-18`; the day must exist.
    public static Kind<LocalDate> date() {
        return Kinds.scalar(
                "a date that exists, such as 2023-10-18",
                Kinds.ordered("type", "string", "format", "date"),
                parsed(DATE, TimeKinds::day),
                written -> yearHint(written).or(() -> MeantDate.hint(written)));
    }

    /// `2022-11-01`, `2022-11` or `2022`.
    public static Kind<Since> since() {
        return Kinds.scalar(
                "a day, a month or a year, such as 2022-11-01, 2022-11 or 2022",
                Map.of(
                        "anyOf",
                        List.of(
                                Kinds.ordered("type", "string", "pattern", "^\\d{4}(-\\d\\d(-\\d\\d)?)?$"),
                                Kinds.ordered("type", "integer", "minimum", 1000))),
                Since::parse);
    }

    /// `2023-11-21T10:00`, in a zone that is said elsewhere; or a whole day, `2023-11-21`.
    public static Kind<Moment> moment() {
        Function<String, Optional<Moment>> day = parsed(DATE, text -> Moment.of(day(text)));
        Function<String, Optional<Moment>> time =
                parsed(DATE_TIME, text -> Moment.of(inTime(LocalDateTime.parse(text))));
        return Kinds.scalar(
                "a date and time such as 2023-11-21T10:00, or a day such as 2023-11-21",
                Kinds.ordered("type", "string", "pattern", "^" + DATE + "(T\\d\\d:\\d\\d(:\\d\\d)?)?$"),
                text -> time.apply(text).or(() -> day.apply(text)),
                written -> yearHint(written)
                        .or(() -> MeantDate.hintOfMoment(written))
                        .or(() -> MeantDate.hint(written)));
    }

    private static LocalDate day(String text) {
        return inTime(LocalDate.parse(text));
    }

    private static <T extends Temporal> T inTime(T time) {
        int year = time.get(ChronoField.YEAR);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("a year that calendars do not know");
        }
        return time;
    }

    private static Optional<String> yearHint(String written) {
        boolean isDate = written.matches(DATE + "(T.*)?");
        int year = isDate ? Integer.parseInt(written.substring(0, 4)) : FIRST_YEAR;
        return year < FIRST_YEAR || year > LAST_YEAR
                ? Optional.of("the year is one from " + FIRST_YEAR + " to " + LAST_YEAR)
                : Optional.empty();
    }

    /// A name of the IANA time zone database, such as `Europe/Brussels`.
    public static Kind<ZoneId> zone() {
        return Kinds.scalar(
                "a time zone such as Europe/Brussels",
                Map.of("type", "string"),
                parsed(".+", name -> ZoneId.of(name)),
                MeantPlace::zone);
    }

    /// A BCP 47 tag, such as `en` or `zh-Hans`.
    public static Kind<Locale> language() {
        return Kinds.scalar("a language such as en", Map.of("type", "string"), LanguageTag::read, MeantPlace::language);
    }

    /// @param form years of more than four digits, and signs, are no dates of a newsletter
    private static <T> Function<String, Optional<T>> parsed(String form, Function<String, T> parse) {
        return text -> {
            if (!text.matches(form)) {
                return Optional.empty();
            }
            try {
                return Optional.of(parse.apply(text));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        };
    }
}
