package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two processes are tried by the tests of what is written and remembered.
class ProcessLockTest {
    @TempDir
    private Path folder;

    @Test
    void isHeldOnceAndThenFree() throws IOException {
        Path file = folder.resolve("lock");
        try (ProcessLock _ = ProcessLock.attempt(file).orElseThrow()) {
            assertEquals(Optional.empty(), ProcessLock.attempt(file));
        }
        ProcessLock.attempt(file).orElseThrow().close();
        assertTrue(Files.exists(file));
    }

    @Test
    void followsNoLink() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        Path file = Files.createSymbolicLink(folder.resolve("lock"), elsewhere);
        assertThrows(IOException.class, () -> ProcessLock.attempt(file));
        assertFalse(Files.exists(elsewhere));
        Files.writeString(elsewhere, "somebody's");
        assertThrows(IOException.class, () -> ProcessLock.attempt(file));
    }

    @Test
    void isAbsentWhereTheFolderHasGone() throws IOException {
        assertEquals(Optional.empty(), ProcessLock.attempt(folder.resolve("gone/lock")));
    }

    @Test
    void isPatientAndNotForEver() throws IOException {
        Path file = folder.resolve("lock");
        AtomicInteger times = new AtomicInteger();
        assertEquals(Optional.empty(), ProcessLock.patiently(Duration.ofMillis(100), () -> {
            times.incrementAndGet();
            return Optional.empty();
        }));
        assertTrue(times.get() > 1, () -> times + " attempts");
        ProcessLock.patiently(
                        Duration.ofMinutes(1),
                        () -> times.decrementAndGet() > 0 ? Optional.empty() : ProcessLock.attempt(file))
                .orElseThrow()
                .close();
    }

    @Test
    void endsWhenItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        assertThrows(InterruptedIOException.class, () -> ProcessLock.patiently(Duration.ofMinutes(1), Optional::empty));
        assertTrue(Thread.interrupted());
    }
}
