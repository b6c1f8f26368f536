package fascicle.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Compares texts by their words, whatever their emphasis, punctuation and capitals.
final class Wording {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LINK = Pattern.compile("!?\\[([^]\\[]*+)]\\((?:(?!]\\()[^)])*+\\)");
    private static final Pattern EMPHASIS = Pattern.compile("\\*+|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])|`");

    private Wording() {}

    /// The words as written, in order.
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /// The text without emphasis, links and escapes.
    static String plain(String markdown) {
        String linked = LINK.matcher(markdown).replaceAll("$1");
        return EMPHASIS.matcher(linked)
                .replaceAll("")
                .replaceAll("\\\\([\\p{Punct}])", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static boolean same(String first, String second) {
        return folded(first).equals(folded(second));
    }

    private static List<String> folded(String text) {
        return words(text.toLowerCase(Locale.ROOT));
    }

    /// Whether a text has the words of another, one after the other.
    static boolean contains(String text, String words) {
        List<String> all = folded(text);
        List<String> wanted = folded(words);
        return Collections.indexOfSubList(all, wanted) >= 0;
    }

    /// The words of a text, counted.
    record Bag(Map<String, Integer> counts, int size) {
        static Bag of(String text) {
            List<String> words = folded(text);
            Map<String, Integer> counts = new HashMap<>();
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
            return new Bag(counts, words.size());
        }

        /// Dice's coefficient: 1 for the same words, 0 for none in common.
        double likeness(Bag other) {
            int common = 0;
            for (Map.Entry<String, Integer> word : counts.entrySet()) {
                common += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
            }
            return common == 0 ? 0 : 2.0 * common / (size + other.size);
        }
    }

    /// How alike two texts are by their words, from 0 to 1.
    static double similarity(String first, String second) {
        return Bag.of(first).likeness(Bag.of(second));
    }
}
