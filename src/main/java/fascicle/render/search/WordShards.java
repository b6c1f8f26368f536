package fascicle.render.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// Words as readers write them, with the number of articles that have each: for completing and correcting.
final class WordShards {
    private WordShards() {}

    static Shards of(LeafReader reader, int limit) throws IOException {
        Shards shards = new Shards(limit);
        TermsEnum all = Terms.getTerms(reader, Fields.WORD).iterator();
        Bytes words = new Bytes();
        Bytes counts = new Bytes();
        BytesRef first = new BytesRef();
        BytesRef last = new BytesRef();
        for (BytesRef word = all.next(); word != null; word = all.next()) {
            if (words.size() > limit) {
                shards.add(first, last, joined(words, counts));
                words = new Bytes();
                counts = new Bytes();
            }
            if (words.size() == 0) {
                first = BytesRef.deepCopyOf(word);
            }
            words.word(word);
            counts.number(all.docFreq());
            last = BytesRef.deepCopyOf(word);
        }
        if (words.size() > 0) {
            shards.add(first, last, joined(words, counts));
        }
        return shards;
    }

    private static byte[] joined(Bytes words, Bytes counts) {
        Bytes shard = new Bytes();
        shard.column(words);
        shard.column(counts);
        return shard.toArray();
    }
}
