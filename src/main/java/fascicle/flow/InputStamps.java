package fascicle.flow;

import fascicle.OnDisk;
import fascicle.memory.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Tells whether any file of a project may have changed, by how the files look from outside: path, size, times, and
/// what the file system tells files apart by.
final class InputStamps {
    /// A file that is written again so soon may look as it did.
    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);

    private final Fingerprint fingerprint = new Fingerprint();
    private final long newest;
    private boolean isCertain = true;

    private InputStamps(Instant now) {
        this.newest = TimeUnit.SECONDS.toNanos(now.minus(COARSEST_CLOCK).getEpochSecond());
    }

    /// A name for the state of all files below some folders, which no other state has.
    ///
    /// @param folders need not exist
    /// @param now by the clock that the file system's times are of
    /// @return absent when looks may deceive: a file was written just now, or there is a symbolic link,
    /// behind which anything may change; or when a folder cannot be looked into, which reading will report
    static Optional<String> of(Iterable<Path> folders, Instant now) {
        InputStamps stamps = new InputStamps(now);
        for (Path folder : folders) {
            stamps.add(folder);
        }
        return stamps.isCertain ? Optional.of(stamps.fingerprint.digits(Fingerprint.WHOLE)) : Optional.empty();
    }

    private void add(Path folder) {
        note("folder");
        try {
            if (OnDisk.look(folder).isEmpty()) {
                return;
            }
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes)
                        throws IOException {
                    note(folder.relativize(visited) + "/");
                    return look(visited, attributes);
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    note(folder.relativize(file).toString());
                    return look(file, attributes);
                }
            });
        } catch (IOException _) {
            isCertain = false;
        }
    }

    private FileVisitResult look(Path file, BasicFileAttributes attributes) throws IOException {
        long changed = nanoseconds(changed(file, attributes));
        long modified = nanoseconds(attributes.lastModifiedTime());
        boolean isPlain = attributes.isRegularFile() || attributes.isDirectory();
        isCertain = isCertain && isPlain && Math.max(changed, modified) < newest;
        note(attributes.size() + " " + modified + " " + changed + " " + attributes.fileKey());
        return isCertain ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    /// When its content or its rights changed last, where the system says so: programs can set the time of modification
    /// back, but not this one.
    private static FileTime changed(Path file, BasicFileAttributes attributes) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? (FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)
                : attributes.lastModifiedTime();
    }

    private static long nanoseconds(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    private void note(String line) {
        fingerprint.add((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
