package fascicle.content.yaml;

import fascicle.model.LanguageTag;
import fascicle.model.Since;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Dates, times, time zones and languages.
public final class TimeKinds {
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";
    private static final String DATE_TIME = DATE + "T\\d\\d:\\d\\d(:\\d\\d)?";

    private TimeKinds() {}

    /// `2023-10-18`; the day must exist.
    public static Kind<LocalDate> date() {
        return Kinds.scalar(
                "a date that exists, such as 2023-10-18",
                Kinds.ordered("type", "string", "format", "date"),
                parsed(DATE, LocalDate::parse),
                MeantDate::hint);
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
        Function<String, Optional<Moment>> day = parsed(DATE, text -> Moment.of(LocalDate.parse(text)));
        Function<String, Optional<Moment>> time = parsed(DATE_TIME, text -> Moment.of(LocalDateTime.parse(text)));
        return Kinds.scalar(
                "a date and time such as 2023-11-21T10:00, or a day such as 2023-11-21",
                Kinds.ordered("type", "string", "pattern", "^" + DATE + "(T\\d\\d:\\d\\d(:\\d\\d)?)?$"),
                text -> time.apply(text).or(() -> day.apply(text)),
                written -> MeantDate.hintOfMoment(written).or(() -> MeantDate.hint(written)));
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
