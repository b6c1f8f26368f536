package fascicle.render.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The words of the articles as readers write them, sorted as their bytes in UTF-8 are: for completing and
/// correcting.
///
/// Beside Lucene's index and not in it: that would note for each word which articles have it, which nobody asks.
record Vocabulary(List<Word> words) {
    Vocabulary {
        words = List.copyOf(words);
    }

    /// Compared by the word alone, which stands here once.
    ///
    /// @param articles how many have it, at least 1
    record Word(BytesRef word, int articles) implements Comparable<Word> {
        @Override
        public int compareTo(Word other) {
            return word.compareTo(other.word);
        }
    }

    boolean has(String word) {
        return Collections.binarySearch(words, new Word(new BytesRef(word), 0)) >= 0;
    }

    /// The words that begin so, sorted.
    List<Word> beginningWith(String beginning) {
        BytesRef prefix = new BytesRef(beginning);
        int place = Collections.binarySearch(words, new Word(prefix, 0));
        int from = place < 0 ? -place - 1 : place;
        int to = from;
        while (to < words.size() && StringHelper.startsWith(words.get(to).word(), prefix)) {
            to++;
        }
        return words.subList(from, to);
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
            return new Vocabulary(Arrays.asList(words));
        }
    }
}
