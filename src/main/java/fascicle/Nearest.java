package fascicle;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the known word that somebody probably meant.
public final class Nearest {
    private Nearest() {}

    /// The known word nearest to `word`, when it is near enough to be a slip of the finger: at most one letter in
    /// three is missing, doubled, swapped or wrong. Capital and small letters count as the same. Ties go to the
    /// first.
    public static Optional<String> to(String word, Collection<String> known) {
        return within(Math.max(1, word.length() / 3), word, known);
    }

    /// The known word that is nearest, when at most so many letters differ.
    public static Optional<String> within(int most, String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
                .filter(candidate -> distance(word, candidate) <= most)
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    private static int distance(String word, String candidate) {
        return EditDistance.of(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
    }
}
