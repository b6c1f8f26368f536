package fascicle.render.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/// Reads articles in their order, and those to come meanwhile on other threads. Whoever wants one that nobody has begun
/// reads it himself, so that no thread waits while there is something to read.
final class ReadAhead implements Iterator<Reading> {
    /// How many readings are kept at most for whoever takes them.
    private static final int MOST = 64;

    private final Iterator<SearchIndex.Entry> entries;
    private final Function<SearchIndex.Entry, Reading> read;
    private final Deque<ForkJoinTask<Reading>> begun = new ArrayDeque<>();

    ReadAhead(Iterable<SearchIndex.Entry> entries, Function<SearchIndex.Entry, Reading> read) {
        this.entries = entries.iterator();
        this.read = read;
    }

    @Override
    public boolean hasNext() {
        return !begun.isEmpty() || entries.hasNext();
    }

    @Override
    public Reading next() {
        while (begun.size() < MOST && entries.hasNext()) {
            SearchIndex.Entry entry = entries.next();
            begun.add(ForkJoinTask.adapt(() -> read.apply(entry)).fork());
        }
        return begun.remove().join();
    }
}
