package fascicle.proof.spelling;

import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The commonest slips in words so short that a dictionary does not help: `bv` for `by`.
final class ShortSlip {
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("bv", "by"),
            Map.entry("fo", "of"),
            Map.entry("ot", "to"),
            Map.entry("nad", "and"),
            Map.entry("hte", "the"),
            Map.entry("tha", "the"),
            Map.entry("thr", "the"),
            Map.entry("taht", "that"),
            Map.entry("thsi", "this"),
            Map.entry("wich", "which"),
            Map.entry("whith", "with"),
            Map.entry("wiht", "with"));

    private ShortSlip() {}

    /// The word that was meant; only between two words in small letters, as within a sentence.
    static Optional<String> in(Passage passage, List<Word> words, int i) {
        String meant = MEANT.get(words.get(i).text());
        boolean within = meant != null
                && i > 0
                && i + 1 < words.size()
                && areSmallBeside(passage, words.get(i - 1), words.get(i))
                && areSmallBeside(passage, words.get(i), words.get(i + 1))
                && passage.isOwn(words.get(i).start());
        return within ? Optional.of(meant) : Optional.empty();
    }

    private static boolean areSmallBeside(Passage passage, Word first, Word second) {
        return passage.isBeside(first, second)
                && Character.isLowerCase(first.text().charAt(0))
                && Character.isLowerCase(second.text().charAt(0));
    }
}
