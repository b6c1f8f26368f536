package fascicle.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
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

    private static final long CHANGING_NANOS = 2_000_000_000;

    private final ExecutorService waiting = Executors.newSingleThreadExecutor();
    private final ExecutorService exchangers = Executors.newSingleThreadExecutor();

    private final List<IOException> failures = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void end() {
        waiting.shutdownNow();
        exchangers.shutdownNow();
    }

    @Test
    void followsAContentFolderThatIsALinkAndTellsNothingWhenNothingIsSaved() throws Exception {
        Path issue = Files.createDirectories(folder.resolve("elsewhere/issues/2023-09"));
        Path project = Files.createDirectories(folder.resolve("project"));
        Path content = Files.createSymbolicLink(project.resolve("content"), folder.resolve("elsewhere"));
        try (Watcher watcher = Watcher.of(project, failures::add)) {
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
        try (Watcher watcher = Watcher.of(project, failures::add)) {
            Path themes = Files.createSymbolicLink(project.resolve("themes"), elsewhere);
            assertEquals(Optional.of(Set.of(themes)), next(watcher));
            Files.writeString(elsewhere.resolve("one.css"), "p {}");
            assertEquals(Optional.of(Set.of(themes.resolve("one.css"))), next(watcher));
        }
    }

    /// Whoever exchanges a folder has it be something else while it is looked at.
    @Test
    void goesOnWatchingWhateverBecomesOfAFolder() throws Exception {
        Path project = folder.resolve("project");
        Path content = Files.createDirectories(project.resolve("content"));
        Path changing = content.resolve("images");
        try (Watcher watcher = Watcher.of(project, failures::add)) {
            Future<String> exchanging = exchangers.submit(() -> {
                for (long end = System.nanoTime() + CHANGING_NANOS; System.nanoTime() < end; ) {
                    Files.createDirectory(changing);
                    Files.delete(changing);
                    Files.createSymbolicLink(changing, changing);
                    Files.delete(changing);
                    Files.writeString(changing, "Words.");
                    Files.delete(changing);
                }
                return "done";
            });
            while (!exchanging.isDone()) {
                assertTrue(next(watcher).isPresent());
            }
            exchanging.get();
            Path last = Files.writeString(content.resolve("last.md"), "Words.");
            Set<Path> changed = next(watcher).orElseThrow();
            while (!changed.contains(last)) {
                changed = next(watcher).orElseThrow();
            }
        }
    }

    private Optional<Set<Path>> next(Watcher watcher) throws Exception {
        return waiting.submit(watcher::next).get(1, TimeUnit.MINUTES);
    }
}
