package fascicle.proof.spelling;

import java.util.function.Predicate;

/// How often a dictionary may still be asked whether it has what may have been meant. Each question takes long where
/// words are made of words, and of a word of forty letters there are thousands.
final class Tries {
    private int left;

    Tries(int most) {
        this.left = most;
    }

    boolean areSpent() {
        return left <= 0;
    }

    /// The same question, to which there is no more a yes when all are spent.
    Predicate<String> counting(Predicate<String> known) {
        return word -> left-- > 0 && known.test(word);
    }
}
