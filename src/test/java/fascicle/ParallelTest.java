package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class ParallelTest {
    private static final long LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    @Test
    void givesTheResultsInTheOrderOfTheThings() throws IOException {
        CountDownLatch second = new CountDownLatch(1);
        try (Parallel parallel = Parallel.of(2)) {
            List<String> made = parallel.each(List.of("one", "two"), thing -> {
                if (thing.equals("two")) {
                    second.countDown();
                } else {
                    await(second);
                }
                return thing + "!";
            });
            assertEquals(List.of("one!", "two!"), made);
        }
    }

    @Test
    void worksWithinWorkOnOneThread() throws IOException {
        try (Parallel parallel = Parallel.of(1)) {
            List<Integer> sums = parallel.each(
                    List.of(1, 10),
                    tens -> parallel.each(List.of(1, 2, 3), one -> tens * one).stream()
                            .mapToInt(Integer::intValue)
                            .sum());
            assertEquals(List.of(6, 60), sums);
        }
    }

    @Test
    void throwsWhatTheWorkThrows() {
        try (Parallel parallel = Parallel.of(2)) {
            TimeoutException failure = assertThrows(
                    TimeoutException.class,
                    () -> parallel.each(List.of("a"), _ -> {
                        throw new TimeoutException("too late");
                    }));
            assertEquals("too late", failure.getMessage());
        }
    }

    @Test
    void beginsWhatIsWantedLater() throws IOException {
        try (Parallel parallel = Parallel.of(1)) {
            assertEquals(
                    "done",
                    parallel.<String, RuntimeException>begin(() -> "done").result());
        }
    }

    @Test
    void failsWhenNobodyIsAtWorkAnyMore() {
        CountDownLatch working = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        try (Parallel parallel = Parallel.of(2)) {
            IOException failure = assertThrows(
                    IOException.class,
                    () -> parallel.each(List.of("fails", "goes on", "never begins"), thing -> {
                        if (thing.equals("fails")) {
                            await(working);
                            throw new IOException("the disk is full");
                        }
                        working.countDown();
                        takeLong();
                        return ended.incrementAndGet();
                    }));
            assertEquals("the disk is full", failure.getMessage());
            int then = ended.get();
            takeLong();
            takeLong();
            assertEquals(ended.get(), then);
            assertEquals(true, then >= 1);
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /// However impatient others are.
    private static void takeLong() {
        long end = System.nanoTime() + LONG_NANOS;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
