package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Allowance.Exceeded;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// Work on what one author wrote ends, whatever they wrote.
class AllowanceTest {
    private final Allowance allowance = new Allowance(Duration.ofMinutes(1), 1 << 20);

    @Test
    void givesWhatTheWorkGives() throws IOException, Exceeded {
        assertEquals("done", allowance.spend(() -> "done"));
    }

    @Test
    void passesOnWhatWentWrong() {
        FileSystemException failure = new FileSystemException("a.png");
        assertEquals(
                failure,
                assertThrows(
                        FileSystemException.class,
                        () -> allowance.spend(() -> {
                            throw failure;
                        })));
        assertThrows(
                IllegalStateException.class,
                () -> allowance.spend(() -> {
                    throw new IllegalStateException();
                }));
    }

    @Test
    void givesUpWhatHasNoEnd() {
        AtomicBoolean isOver = new AtomicBoolean();
        Allowance small = new Allowance(Duration.ofMillis(300), 1 << 20);
        Exceeded exceeded = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(
                        Exceeded.class,
                        () -> small.spend(() -> {
                            long steps = 0;
                            while (!isOver.get()) {
                                steps++;
                            }
                            return steps;
                        })));
        isOver.set(true);
        assertEquals(Exceeded.Of.TIME, exceeded.of());
    }

    /// A stranger may send a hundred files, each of which takes its time.
    @Test
    void beginsNoFourthWhenThreeHaveTakenTooMuch() throws IOException, InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        Allowance small = new Allowance(Duration.ofMillis(20), 1 << 20);
        for (int i = 0; i < 3; i++) {
            Exceeded exceeded = assertThrows(
                    Exceeded.class,
                    () -> small.spend(() -> {
                        never.await();
                        return 1;
                    }));
            assertEquals(Exceeded.Of.TIME, exceeded.of());
        }
        AtomicBoolean isBegun = new AtomicBoolean();
        Exceeded others = assertThrows(
                Exceeded.class,
                () -> small.spend(() -> {
                    isBegun.set(true);
                    return 1;
                }));
        never.countDown();
        assertEquals(Exceeded.Of.TIME_OF_OTHERS, others.of());
        assertEquals(
                "a.md:1:1: error: reading the text is left out, for 3 others took more than 0 seconds each"
                        + " [file-too-costly]",
                others.at(Position.startOf("a.md"), "reading the text").toString());
        assertFalse(isBegun.get());
    }

    @Test
    void tellsOfWhatIsTooDeepOrTooBigAtTheFile() {
        Exceeded deep = assertThrows(Exceeded.class, () -> allowance.spend(() -> depth(1)));
        assertEquals(
                "a.md:1:1: error: reading the text meets things nested too deeply [file-too-costly]",
                deep.at(Position.startOf("a.md"), "reading the text").toString());
        Exceeded big =
                assertThrows(Exceeded.class, () -> allowance.spend(() -> new long[Integer.MAX_VALUE - 8].length));
        assertEquals(Exceeded.Of.MEMORY, big.of());
        assertTrue(
                big.at(Position.startOf("a.md"), "reading").hint().orElseThrow().contains("FASCICLE_JAVA_OPTIONS"));
    }

    private static int depth(int reached) {
        return depth(reached + 1) + 1;
    }
}
