package fascicle.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class CrewTest {
    private static final long LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    @Test
    void givesTheResultsInTheOrderOfTheThings() throws IOException, ThemeException {
        CountDownLatch second = new CountDownLatch(1);
        List<String> made = new Crew(2).work(List.of("one", "two"), thing -> {
            if (thing.equals("two")) {
                second.countDown();
            } else {
                await(second);
            }
            return thing + "!";
        });
        assertEquals(List.of("one!", "two!"), made);
    }

    @Test
    void failsWhenNobodyIsAtWorkAnyMore() {
        CountDownLatch working = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        IOException failure = assertThrows(
                IOException.class,
                () -> new Crew(2).work(List.of("fails", "goes on", "never begins"), thing -> {
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
