package fascicle.render.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/// The words of the articles as readers write them, sorted as their bytes in UTF-8 are: for completing and correcting.
///
/// Beside Lucene's index and not in it: that would note for each word which articles have it, which nobody asks.
record Vocabulary(List<Word> words) {
    Vocabulary {
        words = List.copyOf(words);
    }

    /// @param articles how many have it, at least 1
    record Word(BytesRef word, int articles) implements Comparable<Word> {
        @Override
        public int compareTo(Word other) {
            return word.compareTo(other.word);
        }
    }

    /// The words that begin so, sorted.
    List<Word> beginningWith(String beginning) {
        BytesRef prefix = new BytesRef(beginning);
        int from = place(prefix);
        int to = from;
        while (to < words.size() && startsWith(words.get(to).word(), prefix)) {
            to++;
        }
        return words.subList(from, to);
    }

    /// Where a word stands or would stand.
    private int place(BytesRef word) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).word().compareTo(word) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean startsWith(BytesRef word, BytesRef prefix) {
        return org.apache.lucene.util.StringHelper.startsWith(word, prefix);
    }

    /// Takes the words of one article after the other.
    static final class Collector {
        private final Map<String, int[]> articles = new HashMap<>();

        void add(Set<String> words) {
            for (String word : words) {
                int[] count = articles.get(word);
                if (count == null) {
                    articles.put(word, new int[] {1});
                } else {
                    count[0]++;
                }
            }
        }

        Vocabulary collected() {
            Word[] words = new Word[articles.size()];
            int size = 0;
            for (Map.Entry<String, int[]> entry : articles.entrySet()) {
                words[size++] = new Word(new BytesRef(entry.getKey()), entry.getValue()[0]);
            }
            Arrays.sort(words);
            return new Vocabulary(new ArrayList<>(Arrays.asList(words)));
        }
    }
}
