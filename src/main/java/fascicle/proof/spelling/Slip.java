package fascicle.proof.spelling;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the word that was meant by one with a single slip of the finger.
final class Slip {
    /// The likelier letters first.
    private static final String LETTERS = "etaoinsrhldcumfpgwybvkxjqz";

    /// Letters that are taken for each other.
    private static final List<String> ALIKE = List.of("eaiouy", "cskz", "mn");

    /// How many letters away one still slips into a finger again.
    private static final int NEAR = 3;

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

    /// Two letters swapped, one that stands near written once more, one within the word missing, or one taken for
    /// another of its kind; but not the first, with which slips seldom begin. Other letters make words of anything:
    /// `sever` of `semver`, `search` of `smarch`.
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
            boolean doubled = word.charAt(i) == word.charAt(i - 1);
            if (doubled || !twice && isNearItsLike(i)) {
                String other = word.substring(0, i) + word.substring(i + 1);
                if (known.test(other)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the same letter stands near; the last letter has nothing behind it to be confused with.
    private boolean isNearItsLike(int i) {
        String before = word.substring(Math.max(0, i - NEAR), i);
        String behind = word.substring(i + 1, Math.min(word.length(), i + 1 + NEAR));
        return i + 1 < word.length() && (before + behind).indexOf(word.charAt(i)) >= 0;
    }

    private Optional<String> missing() {
        for (int i = 1; i < word.length(); i++) {
            Optional<String> other = replaced(i, 0, LETTERS);
            if (other.isPresent()) {
                return other;
            }
        }
        return Optional.empty();
    }

    private Optional<String> wrong() {
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            for (String alike : ALIKE) {
                Optional<String> other = alike.indexOf(letter) < 0 ? Optional.empty() : replaced(i, 1, alike);
                if (other.isPresent()) {
                    return other;
                }
            }
        }
        return Optional.empty();
    }

    /// @param gone how many letters of the word give way, 0 or 1
    private Optional<String> replaced(int i, int gone, String letters) {
        for (int letter = 0; letter < letters.length(); letter++) {
            String other = word.substring(0, i) + letters.charAt(letter) + word.substring(i + gone);
            if (!other.equals(word) && known.test(other)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }
}
