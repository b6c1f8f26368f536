package fascicle.render.search;

import fascicle.Parallel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Shares many small pieces of work out among threads, some hundred at a time.
final class Batches {
    private static final int SIZE = 128;

    private Batches() {}

    /// Does the work for each number from 0, and gives the results in the order of the numbers.
    static <R> List<R> each(int count, Parallel parallel, IntFunction<R> work) throws IOException {
        return inBatches(
                count,
                parallel,
                (from, to) -> IntStream.range(from, to).mapToObj(work).toList());
    }

    /// The results for the numbers from one to before another, in order.
    interface Batch<R> {
        List<R> of(int from, int to);
    }

    /// The same for work that has something to prepare for each batch.
    static <R> List<R> inBatches(int count, Parallel parallel, Batch<R> batch) throws IOException {
        List<Integer> starts = IntStream.iterate(0, from -> from < count, from -> from + SIZE)
                .boxed()
                .toList();
        List<R> results = new ArrayList<>(count);
        parallel.<Integer, List<R>, RuntimeException>each(starts, from -> batch.of(from, Math.min(from + SIZE, count)))
                .forEach(results::addAll);
        return results;
    }
}
