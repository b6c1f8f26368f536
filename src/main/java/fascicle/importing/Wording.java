package fascicle.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Compares texts by their words, whatever their emphasis, punctuation and capitals.
final class Wording {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LINK = Pattern.compile("!?\\[([^]]*)]\\([^)]*\\)");
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
        return java.util.Collections.indexOfSubList(all, wanted) >= 0;
    }

    /// Dice's coefficient of the two bags of words: 1 for the same words, 0 for none in common.
    static double similarity(String first, String second) {
        List<String> a = folded(first);
        List<String> b = folded(second);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Map<String, Integer> left = new HashMap<>();
        a.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : b) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (a.size() + b.size());
    }
}
