package fascicle;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.FutureTask;

/// Does work on several threads: the one way in which anything here is done in parallel. Work may itself ask for more
/// to be done in parallel; a thread that waits for it takes part in it.
///
/// ```java
/// try (Parallel parallel = Parallel.of(2)) {
///     List<Page> pages = parallel.each(plans, Page::made);
/// }
/// ```
public final class Parallel implements AutoCloseable {
    private final ForkJoinPool pool;

    private Parallel(int threads) {
        this.pool = new ForkJoinPool(threads);
    }

    /// @param threads how many at a time, at least 1
    public static Parallel of(int threads) {
        return new Parallel(threads);
    }

    /// As many threads as the machine has processors.
    public static Parallel ofProcessors() {
        return of(processors());
    }

    public static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /// What is done with a thing.
    ///
    /// @param <T> a thing
    /// @param <R> what the work makes of it
    /// @param <E> why it may be impossible, besides the machine
    public interface Work<T, R, E extends Exception> {
        R on(T thing) throws IOException, E;
    }

    /// Work that has begun.
    ///
    /// @param <R> what it gives
    /// @param <E> why it may be impossible, besides the machine
    public static final class Begun<R, E extends Exception> {
        /// Keeps what the work gives or throws, as it is; the pool would wrap it.
        private final FutureTask<R> work;

        private final ForkJoinTask<?> turn;

        private Begun(FutureTask<R> work, ForkJoinTask<?> turn) {
            this.work = work;
            this.turn = turn;
        }

        /// Waits for the end.
        ///
        /// @throws IOException when the work failed so, or this thread was interrupted
        public R result() throws IOException, E {
            turn.quietlyJoin();
            if (turn.isCancelled() && !work.isDone()) {
                throw new InterruptedIOException("ended before it was begun"); // by [Parallel#close]
            }
            return Parallel.<R, E>resultOf(work);
        }

        /// Waits until nobody is at work on it any more; what has not begun does not begin.
        public void end() {
            work.cancel(false);
            turn.quietlyJoin();
        }
    }

    /// Begins something that is wanted later.
    public <R, E extends Exception> Begun<R, E> begin(Callable<R> work) {
        FutureTask<R> kept = new FutureTask<>(work);
        ForkJoinTask<?> turn = ForkJoinTask.adapt(kept);
        return new Begun<>(kept, ForkJoinTask.getPool() == pool ? turn.fork() : pool.submit(turn));
    }

    /// Does the same work on each thing, and gives the results in the order of the things. After a failure, which is
    /// that of the first thing that failed, what has not begun does not begin. Comes back when nobody is at work
    /// any more.
    public <T, R, E extends Exception> List<R> each(List<T> things, Work<T, R, E> work) throws IOException, E {
        List<Begun<R, E>> begun = new ArrayList<>(things.size());
        things.forEach(thing -> begun.add(begin(() -> work.on(thing))));
        List<R> results = new ArrayList<>(things.size());
        try {
            for (Begun<R, E> each : begun) {
                results.add(each.result());
            }
            return results;
        } finally {
            if (results.size() < things.size()) {
                begun.forEach(Begun::end);
            }
        }
    }

    @SuppressWarnings("unchecked") // work throws what it may throw, and what is checked of that is E
    private static <R, E extends Exception> R resultOf(FutureTask<R> work) throws IOException, E {
        try {
            return work.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while at work");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case RuntimeException bug -> throw bug;
                case Error error -> throw error;
                case Throwable checked -> throw (E) checked;
            }
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
