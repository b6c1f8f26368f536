package fascicle.proof.dates;

import fascicle.proof.copy.Passage;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A day and its month as French, German, Spanish and Italian texts write them: `31 avril 2026`, `31. April`,
/// `31 de abril de 2026`.
///
/// @param start its offset in the passage
/// @param called the month as it is written
record NamedDay(String text, int start, int day, Month month, String called, OptionalInt year) {
    static final Set<String> LANGUAGES = Set.of("fr", "de", "es", "it");

    private static final Map<String, Pattern> PATTERNS =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), NamedDay::pattern));

    /// All that a text in one of these languages names.
    static List<NamedDay> in(Passage passage, String language) {
        Pattern pattern = PATTERNS.get(language);
        return pattern == null
                ? List.of()
                : pattern.matcher(passage.text())
                        .results()
                        .map(found -> of(found, language))
                        .toList();
    }

    /// How many days the month has, in a year that is not said as many as it may have.
    int last() {
        return month.length(year.isEmpty() || Year.isLeap(year.getAsInt()));
    }

    private static NamedDay of(MatchResult found, String language) {
        Month month = Arrays.stream(Month.values())
                .filter(one -> name(one, language).equals(found.group(2)))
                .findFirst()
                .orElseThrow();
        OptionalInt year =
                found.group(3) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(found.group(3)));
        return new NamedDay(
                found.group(), found.start(), Integer.parseInt(found.group(1)), month, found.group(2), year);
    }

    private static Pattern pattern(String language) {
        String months = Arrays.stream(Month.values())
                .map(month -> name(month, language))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{N}.,:/–-])([0-9]{1,2})(?:\\.|er|º)?\\h(?:de )?(" + months
                + ")(?!\\p{L})(?:\\h(?:del? )?([0-9]{4})(?![0-9]))?");
    }

    private static String name(Month month, String language) {
        return month.getDisplayName(TextStyle.FULL, Locale.of(language));
    }
}
