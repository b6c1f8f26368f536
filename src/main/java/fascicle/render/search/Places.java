package fascicle.render.search;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.lucene.index.PostingsEnum;
import org.jspecify.annotations.Nullable;

/// At which positions terms stand.
///
/// The lower bits of a position are as good as chance and the upper ones are not; the first of an article is mostly
/// large and the others' distances small. Each kind has a column of its own, and packs well there.
final class Places {
    private static final int FIRST_BITS = 5;
    private static final int LATER_BITS = 6;

    private final Bytes missing = new Bytes();
    private final Bytes firstLow = new Bytes();
    private final Bytes firstHigh = new Bytes();
    private final Bytes laterLow = new Bytes();
    private final Bytes laterHigh = new Bytes();

    int size() {
        return missing.size() + firstLow.size() + firstHigh.size() + laterLow.size() + laterHigh.size();
    }

    void clear() {
        missing.clear();
        firstLow.clear();
        firstHigh.clear();
        laterLow.clear();
        laterHigh.clear();
    }

    void append(Places more) {
        missing.append(more.missing);
        firstLow.append(more.firstLow);
        firstHigh.append(more.firstHigh);
        laterLow.append(more.laterLow);
        laterHigh.append(more.laterHigh);
    }

    Stream<Bytes> columns() {
        return Stream.of(missing, firstLow, firstHigh, laterLow, laterHigh);
    }

    /// A term in an article.
    ///
    /// @param positions at that article, or null if the term has no position in it
    void take(int weight, @Nullable PostingsEnum positions) throws IOException {
        if (positions == null) {
            missing.number(weight);
            return;
        }
        int count = positions.freq();
        missing.number(weight - count);
        int before = positions.nextPosition();
        firstLow.octet(before & (1 << FIRST_BITS) - 1);
        firstHigh.number(before >> FIRST_BITS);
        for (int i = 1; i < count; i++) {
            int position = positions.nextPosition();
            laterLow.octet(position - before & (1 << LATER_BITS) - 1);
            laterHigh.number(position - before >> LATER_BITS);
            before = position;
        }
    }
}
