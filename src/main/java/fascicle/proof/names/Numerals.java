package fascicle.proof.names;

import fascicle.proof.copy.Word;
import java.util.List;
import java.util.OptionalInt;

/// Whole numbers in words and in figures.
final class Numerals {
    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    /// Beyond this nobody counts.
    private static final int DIGITS = 9;

    private Numerals() {}

    /// The number that a word says: `four`, `130`.
    static OptionalInt of(Word word) {
        if (word.text().length() <= DIGITS && word.text().chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.of(Integer.parseInt(word.text()));
        }
        int spelled = WORDS.indexOf(word.lower());
        return spelled < 0 ? OptionalInt.empty() : OptionalInt.of(spelled);
    }

    /// In words up to twenty, as in running text.
    static String spell(int number) {
        return number < WORDS.size() ? WORDS.get(number) : Integer.toString(number);
    }
}
