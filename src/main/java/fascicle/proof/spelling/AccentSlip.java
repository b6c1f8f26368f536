package fascicle.proof.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the word that was meant by one with a single slip, in a language whose letters have accents: what
/// English does not know is the likeliest slip there.
final class AccentSlip {
    /// Letters that are taken for each other, the plain one first.
    private static final List<String> ALIKE = List.of("eéèêë", "aàâäá", "oôöóò", "uùûüú", "iîïíì", "cç", "nñ", "sß");

    /// Below this length a word is left alone unless an accent or two neighbours are at fault.
    private static final int LONG = 7;

    /// Pairs of letters that sound alike.
    private static final String SOUNDS = "dtbpgkfv";

    private static final int MOST_ACCENTS = 2;

    private final String word;
    private final Predicate<String> known;

    AccentSlip(String word, Predicate<String> known) {
        this.word = word;
        this.known = known;
    }

    /// Slips that even a noun may be suspected of: accents, two letters swapped, one written twice or once.
    Optional<String> likely() {
        return word.length() < LONG
                ? Optional.empty()
                : accents().or(this::neighbours).or(this::once);
    }

    /// These, and in a long word one letter too many, missing, or taken for one of its kind.
    Optional<String> any() {
        Optional<String> first = accents().or(this::neighbours).or(this::once);
        return first.isPresent() || word.length() < LONG
                ? first
                : Slip.any(word, known).or(this::without).or(this::otherSound);
    }

    /// One letter within the word too many: `nähmlich`.
    private Optional<String> without() {
        for (int i = 1; i + 1 < word.length(); i++) {
            String other = word.substring(0, i) + word.substring(i + 1);
            if (known.test(other)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /// A letter that sounds like the right one: `veröffendlicht`.
    private Optional<String> otherSound() {
        for (int i = 1; i < word.length(); i++) {
            int sound = SOUNDS.indexOf(word.charAt(i));
            if (sound >= 0) {
                String other = word.substring(0, i) + SOUNDS.charAt(sound ^ 1) + word.substring(i + 1);
                if (known.test(other)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> neighbours() {
        return Slip.certain(word, known);
    }

    /// A letter that stands twice in the word that was meant.
    private Optional<String> once() {
        for (int i = 1; i < word.length(); i++) {
            String other = word.substring(0, i) + word.charAt(i - 1) + word.substring(i);
            if (known.test(other)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /// One accent that is missing, too many or another, or two of them.
    private Optional<String> accents() {
        List<String> others = List.of(word);
        for (int times = 0; times < MOST_ACCENTS; times++) {
            others = others.stream()
                    .flatMap(each -> changed(each).stream())
                    .distinct()
                    .toList();
            Optional<String> right = others.stream()
                    .filter(other -> !other.equals(word))
                    .filter(known)
                    .findFirst();
            if (right.isPresent()) {
                return right;
            }
        }
        return Optional.empty();
    }

    private static List<String> changed(String word) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            for (String alike : ALIKE) {
                if (alike.indexOf(word.charAt(i)) >= 0) {
                    for (char other : alike.toCharArray()) {
                        others.add(word.substring(0, i) + other + word.substring(i + 1));
                    }
                }
            }
        }
        return others;
    }
}
