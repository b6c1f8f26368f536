package fascicle;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Keeps a folder to one process at a time. The lock is the operating system's, on a file of that folder: it ends with
/// the process that holds it, however that ends. So a file that is left by a dead process locks nothing.
public final class ProcessLock implements Closeable {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final FileChannel channel;

    private ProcessLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Tries to take a lock; absent when somebody else holds it.
    public interface Attempt {
        Optional<ProcessLock> take() throws IOException;
    }

    /// Tries again and again.
    ///
    /// @return absent when somebody else held it for longer than the patience
    /// @throws InterruptedIOException when this thread was interrupted
    public static Optional<ProcessLock> patiently(Duration patience, Attempt attempt) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<ProcessLock> lock = attempt.take();
            if (lock.isPresent() || System.nanoTime() - deadline > 0) {
                return lock;
            }
            pause();
        }
    }

    /// Tries once. The file is made where there is none, and no link is followed.
    ///
    /// @param file in a folder that is there
    /// @return absent when somebody else holds it, this very process included, or has just taken the file away
    public static Optional<ProcessLock> attempt(Path file) throws IOException {
        try {
            if (!OnDisk.isThere(file, LinkOption.NOFOLLOW_LINKS)) {
                make(file);
            }
            return attempt(file, key(file));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    private static void make(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException _) {
            // by somebody else, just now
        }
    }

    /// A lock on a file that its former owner has removed in the meantime would keep nobody out: so the file must
    /// still be the one that stood there before we opened it.
    private static Optional<ProcessLock> attempt(Path file, Object before) throws IOException {
        FileChannel channel = OnDisk.open(file, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        boolean isOurs = false;
        try {
            isOurs = channel.tryLock() != null && before.equals(key(file));
        } catch (OverlappingFileLockException _) {
            isOurs = false;
        } finally {
            if (!isOurs) {
                channel.close();
            }
        }
        return isOurs ? Optional.of(new ProcessLock(channel)) : Optional.empty();
    }

    /// What tells files apart; on systems that have no such thing all are alike.
    private static Object key(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
        return Objects.requireNonNullElse(key, "");
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another process was at work here");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
