package fascicle.model;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The months as English texts call them: `October`, `Oct`, `Oct.`, `Sept.`.
public final class Months {
    private static final int SHORT = 3;

    /// Whole names, as alternatives of a pattern.
    public static final String WHOLE =
            Arrays.stream(Month.values()).map(Months::name).collect(Collectors.joining("|"));

    /// Whole and short names, as alternatives of a pattern.
    public static final String ALL = WHOLE + "|"
            + Arrays.stream(Month.values())
                    .filter(month -> month != Month.MAY)
                    .map(month -> shortName(month) + "\\.?")
                    .collect(Collectors.joining("|"));

    private Months() {}

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
                : Arrays.stream(Month.values())
                        .filter(month -> name(month).regionMatches(true, 0, bare, 0, bare.length()))
                        .findFirst();
    }
}
