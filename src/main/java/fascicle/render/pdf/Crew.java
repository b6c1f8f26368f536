package fascicle.render.pdf;

import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Does the same work on many things, several at a time, and gives the results in the order of the things.
///
/// @param threads how many at a time
record Crew(int threads) {
    /// @param <T> a thing
    /// @param <R> what the work makes of it
    interface Work<T, R> {
        R on(T thing) throws IOException, ThemeException;
    }

    <T, R> List<R> work(List<T> things, Work<T, R> work) throws IOException, ThemeException {
        ExecutorService hands = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, things.size())));
        try {
            List<Future<R>> begun = new ArrayList<>();
            things.forEach(thing -> begun.add(hands.submit(() -> work.on(thing))));
            List<R> done = new ArrayList<>();
            for (Future<R> each : begun) {
                done.add(result(each));
            }
            return done;
        } finally {
            hands.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) throws IOException, ThemeException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while printing", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case ThemeException theme -> throw theme;
                case RuntimeException bug -> throw bug;
                case Error error -> throw error;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }
}
