package fascicle.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatcherTest {
    /// Longer than the watcher waits between two looks at its folders.
    private static final long LOOKED_MILLIS = 1500;

    private final ExecutorService waiting = Executors.newSingleThreadExecutor();

    @TempDir
    private Path folder;

    @AfterEach
    void end() {
        waiting.shutdownNow();
    }

    @Test
    void followsAContentFolderThatIsALinkAndTellsNothingWhenNothingIsSaved() throws Exception {
        Path issue = Files.createDirectories(folder.resolve("elsewhere/issues/2023-09"));
        Path project = Files.createDirectories(folder.resolve("project"));
        Path content = Files.createSymbolicLink(project.resolve("content"), folder.resolve("elsewhere"));
        try (Watcher watcher = Watcher.of(project)) {
            Future<Optional<Set<Path>>> change = waiting.submit(watcher::next);
            assertThrows(TimeoutException.class, () -> change.get(LOOKED_MILLIS, TimeUnit.MILLISECONDS));
            Files.writeString(issue.resolve("01-one.md"), "Words.");
            assertEquals(
                    Optional.of(Set.of(content.resolve("issues/2023-09/01-one.md"))), change.get(1, TimeUnit.MINUTES));
        }
    }

    @Test
    void takesInAThemesFolderThatIsLinkedLater() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path project = Files.createDirectories(folder.resolve("project"));
        try (Watcher watcher = Watcher.of(project)) {
            Path themes = Files.createSymbolicLink(project.resolve("themes"), elsewhere);
            assertEquals(Optional.of(Set.of(themes)), next(watcher));
            Files.writeString(elsewhere.resolve("one.css"), "p {}");
            assertEquals(Optional.of(Set.of(themes.resolve("one.css"))), next(watcher));
        }
    }

    private Optional<Set<Path>> next(Watcher watcher) throws Exception {
        return waiting.submit(watcher::next).get(1, TimeUnit.MINUTES);
    }
}
