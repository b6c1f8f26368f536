package fascicle.model;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The months as English texts call them: `October`, `Oct`, `Oct.`, `Sept.`.
public final class Months {
    private static final int SHORT = 3;
    private static final List<Month> MONTHS = List.of(Month.values());

    /// Whole names, as alternatives of a pattern.
    public static final String WHOLE = MONTHS.stream().map(Months::name).collect(Collectors.joining("|"));

    /// Whole and short names, as alternatives of a pattern.
    public static final String ALL = WHOLE + "|"
            + MONTHS.stream()
                    .filter(month -> month != Month.MAY)
                    .map(month -> shortName(month) + "\\.?")
                    .collect(Collectors.joining("|"));

    private static final String INITIALS = "ADFJMNOS";

    private Months() {}

    /// Whether a text may name a month at all; quicker than any pattern, and most texts do not.
    public static boolean mayBeIn(String text) {
        for (int i = 0; i + SHORT <= text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'S' && INITIALS.indexOf(c) >= 0 && begins(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String text, int at) {
        for (Month month : MONTHS) {
            if (month.name().charAt(0) == text.charAt(at)
                    && month.name().regionMatches(true, 1, text, at + 1, SHORT - 1)) {
                return true;
            }
        }
        return false;
    }

    /// `October`
    public static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String shortName(Month month) {
        return name(month).substring(0, SHORT) + (month == Month.SEPTEMBER ? "t?" : "");
    }

    /// The month that a word of three letters or more is the beginning of, with or without a full stop, in whatever
    /// letters; absent when there is none.
    public static Optional<Month> named(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return bare.length() < SHORT
                ? Optional.empty()
                : MONTHS.stream()
                        .filter(month -> name(month).regionMatches(true, 0, bare, 0, bare.length()))
                        .findFirst();
    }
}
