package fascicle.render.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// Ranges of a sorted list of words, each in a file of its own, and the word at which each range begins.
///
/// @param limit the size at which a range ends, in bytes before packing
final class Shards {
    private final int limit;
    private final Bytes firsts = new Bytes();
    private final List<byte[]> contents = new ArrayList<>();
    private BytesRef last = new BytesRef();

    Shards(int limit) {
        this.limit = limit;
    }

    int limit() {
        return limit;
    }

    /// Adds a finished range.
    ///
    /// @param first its first word, after all words of earlier ranges
    /// @param end its last word
    void add(BytesRef first, BytesRef end, byte[] content) {
        firsts.word(contents.isEmpty() ? new BytesRef() : between(last, first));
        contents.add(content);
        last = BytesRef.deepCopyOf(end);
    }

    /// The shortest word that is after one word and not after the other.
    private static BytesRef between(BytesRef before, BytesRef word) {
        String later = word.utf8ToString();
        String earlier = before.utf8ToString();
        int shared = 0;
        while (shared < earlier.length() && earlier.charAt(shared) == later.charAt(shared)) {
            shared++;
        }
        if (shared > 0 && Character.isHighSurrogate(later.charAt(shared - 1))) {
            shared--;
        }
        return new BytesRef(later.substring(0, shared + Character.charCount(later.codePointAt(shared))));
    }

    byte[] firsts() {
        return firsts.toArray();
    }

    List<byte[]> contents() {
        return contents;
    }
}
