package fascicle.importing.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How often each word stands in the document: the evidence that a mended word is one.
public final class WordCounts {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:[-'’][\\p{L}\\p{N}]++)*+");

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();

    public static WordCounts of(List<String> lines) {
        WordCounts words = new WordCounts();
        lines.forEach(words::add);
        return words;
    }

    private void add(String line) {
        String before = "";
        Matcher word = WORD.matcher(line);
        int end = -1;
        while (word.find()) {
            counts.merge(word.group(), 1, Integer::sum);
            if (!before.isEmpty() && end + 1 == word.start() && line.charAt(end) == ' ') {
                pairs.merge(before + " " + word.group(), 1, Integer::sum);
            }
            before = word.group();
            end = word.end();
        }
    }

    public int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    public boolean knows(String word) {
        return counts.containsKey(word);
    }

    /// Whether the two words stand next to each other somewhere.
    boolean knowsPair(String first, String second) {
        return pairs.containsKey(first + " " + second);
    }
}
