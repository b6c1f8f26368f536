package fascicle.write;

import fascicle.OnDisk;
import fascicle.ProcessLock;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps a staging folder to one publication at a time, by its file `lock`.
final class StagingLock {
    static final String NAME = "lock";

    private StagingLock() {}

    /// @throws IOException when another process keeps the folder for longer than our patience, or cannot be asked
    static ProcessLock take(Path folder, Duration patience) throws IOException {
        refuseForeign(folder);
        return ProcessLock.patiently(patience, () -> attempt(folder))
                .orElseThrow(() -> new FileSystemException(
                        folder.toString(), null, "another build is publishing here; wait until it has ended"));
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

    private static Optional<ProcessLock> attempt(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        try {
            Files.createDirectories(folder);
            return ProcessLock.attempt(file);
        } catch (IOException cause) {
            throw OnDisk.failure(file, "written", cause);
        }
    }
}
