package fascicle.render.search;

import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;

/// Words as readers write them, with the number of articles that have each: for completing and correcting.
final class WordShards {
    private final Shards shards = new Shards();
    private SortedWords words = new SortedWords();
    private Bytes counts = new Bytes();
    private BytesRef first = new BytesRef();
    private BytesRef last = new BytesRef();

    private WordShards() {}

    /// @param limit the size at which a range ends, in bytes before packing
    static Shards of(Vocabulary vocabulary, int limit) {
        WordShards shards = new WordShards();
        for (Vocabulary.Word word : vocabulary.words()) {
            if (shards.words.size() > limit) {
                shards.finish();
            }
            shards.add(word.word(), word.articles());
        }
        shards.finish();
        return shards.shards;
    }

    private void add(BytesRef word, int articles) {
        if (words.isEmpty()) {
            first = word;
        }
        words.add(word);
        counts.number(articles);
        last = word;
    }

    private void finish() {
        if (!words.isEmpty()) {
            shards.add(first, last, Columns.of(Stream.concat(words.columns(), Stream.of(counts))));
            words = new SortedWords();
            counts = new Bytes();
        }
    }
}
