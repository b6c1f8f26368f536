package fascicle.render;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Does the same work on many things, several at a time, and gives the results in the order of the things.
///
/// @param threads how many at a time
public record Crew(int threads) {
    /// @param <T> a thing
    /// @param <R> what the work makes of it
    public interface Work<T, R> {
        R on(T thing) throws IOException, ThemeException;
    }

    /// Comes back, also from a failure, when nobody is at work any more.
    public <T, R> List<R> work(List<T> things, Work<T, R> work) throws IOException, ThemeException {
        try (ExecutorService hands = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, things.size())))) {
            List<Future<R>> begun = new ArrayList<>();
            things.forEach(thing -> begun.add(hands.submit(() -> work.on(thing))));
            try {
                return results(begun);
            } finally {
                hands.shutdownNow(); // after a failure, what has not begun need not begin
            }
        }
    }

    private static <R> List<R> results(List<Future<R>> begun) throws IOException, ThemeException {
        List<R> done = new ArrayList<>();
        for (Future<R> each : begun) {
            done.add(result(each));
        }
        return done;
    }

    private static <R> R result(Future<R> future) throws IOException, ThemeException {
        try {
            return future.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the build was interrupted");
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
