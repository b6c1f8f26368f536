package fascicle.render.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// Ranges of a sorted list of words, each in a file of its own, and the word at which each range begins.
final class Shards {
    private final SortedWords firsts = new SortedWords();
    private final List<Columns> contents = new ArrayList<>();
    private BytesRef last = new BytesRef();

    /// Adds a finished range.
    ///
    /// @param first its first word, after all words of earlier ranges
    /// @param end its last word
    void add(BytesRef first, BytesRef end, Columns content) {
        firsts.add(contents.isEmpty() ? new BytesRef() : between(last, first));
        contents.add(content);
        last = end;
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

    SortedWords firsts() {
        return firsts;
    }

    List<Columns> contents() {
        return contents;
    }
}
