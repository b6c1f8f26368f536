package fascicle.render.search;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;

/// A sorted list of words, each as what it shares with the word before and what it does not.
final class SortedWords {
    private final Bytes shapes = new Bytes();
    private final Bytes letters = new Bytes();
    private byte[] before = {};

    int size() {
        return shapes.size() + letters.size();
    }

    boolean isEmpty() {
        return shapes.size() == 0;
    }

    void add(BytesRef word) {
        byte[] next = BytesRef.deepCopyOf(word).bytes;
        int difference = Arrays.mismatch(before, next);
        int shared = difference < 0 ? next.length : difference;
        shapes.number(shared);
        shapes.number(next.length - shared);
        letters.append(next, shared, next.length - shared);
        before = next;
    }

    Stream<Bytes> columns() {
        return Stream.of(shapes, letters);
    }

    String packed() {
        return Packer.once(Columns.of(columns()));
    }
}
