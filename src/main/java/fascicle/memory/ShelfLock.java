package fascicle.memory;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Keeps a folder to one process while it is put in order. It is the operating system's lock, which ends with the
/// process that holds it. Within a process the callers see to it that only one asks at a time.
final class ShelfLock implements Closeable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final FileChannel channel;

    private ShelfLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws IOException when another process holds it for too long
    static ShelfLock take(Path file) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() - deadline < 0) {
            @Nullable FileChannel channel = attempt(file);
            if (channel != null) {
                return new ShelfLock(channel);
            }
            pause();
        }
        throw new FileSystemException(file.toString(), null, "another process holds it");
    }

    private static @Nullable FileChannel attempt(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean ours = false;
        try {
            Object key = key(file);
            ours = channel.tryLock() != null && key.equals(key(file));
        } catch (NoSuchFileException _) {
            ours = false; // somebody has removed the folder in between
        } finally {
            if (!ours) {
                channel.close();
            }
        }
        return ours ? channel : null;
    }

    /// What tells files apart; on systems that have no such thing all are alike.
    private static Object key(Path file) throws IOException {
        return Objects.requireNonNullElse(
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                        .fileKey(),
                "");
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another process put its memory in order");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
