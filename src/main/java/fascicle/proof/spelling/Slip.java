package fascicle.proof.spelling;

import java.util.Optional;
import java.util.function.Predicate;

/// Finds the word that was meant by one with a single slip of the finger.
final class Slip {
    /// The likelier letters first.
    private static final String LETTERS = "etaoinsrhldcumfpgwybvkxjqz";

    private final String word;
    private final Predicate<String> known;

    private Slip(String word, Predicate<String> known) {
        this.word = word;
        this.known = known;
    }

    /// Two letters swapped: the only slip that long names may be suspected of.
    static Optional<String> likely(String word, Predicate<String> known) {
        return new Slip(word, known).swapped();
    }

    /// Two letters swapped, or one written twice: what happens to any word, however often it is used.
    static Optional<String> certain(String word, Predicate<String> known) {
        Slip slip = new Slip(word, known);
        return slip.swapped().or(() -> slip.added(true));
    }

    /// Any letter swapped, too many, missing or wrong; but not the first, with which slips seldom begin.
    static Optional<String> any(String word, Predicate<String> known) {
        Slip slip = new Slip(word, known);
        return slip.swapped().or(() -> slip.added(false)).or(slip::missing).or(slip::wrong);
    }

    private Optional<String> swapped() {
        for (int i = 0; i + 1 < word.length(); i++) {
            if (word.charAt(i) != word.charAt(i + 1)) {
                String other = word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
                if (known.test(other)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    /// @param twice whether the letter is that before it
    private Optional<String> added(boolean twice) {
        for (int i = 1; i < word.length(); i++) {
            if (!twice || word.charAt(i) == word.charAt(i - 1)) {
                String other = word.substring(0, i) + word.substring(i + 1);
                if (known.test(other)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> missing() {
        return withLetters(0);
    }

    private Optional<String> wrong() {
        return withLetters(1);
    }

    /// @param replaced how many letters of the word give way, 0 or 1
    private Optional<String> withLetters(int replaced) {
        for (int i = 1; i + replaced <= word.length(); i++) {
            for (int letter = 0; letter < LETTERS.length(); letter++) {
                String other = word.substring(0, i) + LETTERS.charAt(letter) + word.substring(i + replaced);
                if (known.test(other)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }
}
