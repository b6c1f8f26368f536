package fascicle.write;

import fascicle.OnDisk;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps a staging folder to one publication at a time.
///
/// The lock is the operating system's, on the file `lock` in the folder: it ends with the process that holds it,
/// however that
/// ends. So a file left by a dead process locks nothing.
final class FolderLock implements Closeable {
    static final String NAME = "lock";
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws IOException when another process keeps the folder for longer than our patience, or cannot be asked
    static FolderLock take(Path folder, Duration patience) throws IOException {
        refuseForeign(folder);
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<FolderLock> lock = attempt(folder);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (System.nanoTime() - deadline > 0) {
                throw new FileSystemException(
                        folder.toString(), null, "another build is publishing here; wait until it has ended");
            }
            pause();
        }
    }

    /// A folder of this name that we did not make is not ours to empty. Ours loses its lock file last.
    private static void refuseForeign(Path folder) throws IOException {
        if (!OnDisk.isThere(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!OnDisk.isFolder(folder, LinkOption.NOFOLLOW_LINKS) || isForeign(folder)) {
            throw new FileSystemException(
                    folder.toString(), null, "stands where the site would be staged; move it away");
        }
    }

    private static boolean isForeign(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            Set<Path> files = content.collect(Collectors.toSet());
            return !files.isEmpty() && !files.contains(folder.resolve(NAME));
        } catch (NoSuchFileException _) {
            return false; // its publication has just ended
        }
    }

    private static Optional<FolderLock> attempt(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        try {
            Files.createDirectories(folder);
            if (!OnDisk.isThere(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.write(file, new byte[0], StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            }
            return lock(file, key(file));
        } catch (NoSuchFileException _) {
            return Optional.empty(); // its publication has just ended and taken the file away
        } catch (IOException cause) {
            throw Disk.failure(file, "written", cause);
        }
    }

    /// A lock on a file that its former owner has removed in the meantime would keep nobody out: so the file must
    /// still be the one that stood there before we opened it.
    private static Optional<FolderLock> lock(Path file, Object before) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean ours = false;
        try {
            FileLock lock = channel.tryLock();
            ours = lock != null && before.equals(key(file));
        } catch (OverlappingFileLockException _) {
            ours = false; // held by another publication of this very process
        } finally {
            if (!ours) {
                channel.close();
            }
        }
        return ours ? Optional.of(new FolderLock(channel)) : Optional.empty();
    }

    /// What tells files apart; on systems that have no such thing all are alike.
    private static Object key(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
        return Objects.requireNonNullElse(key, NAME);
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another build was publishing");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
