package fascicle.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import fascicle.OnDisk;
import fascicle.SourcePaths;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Tells when something was saved in the folders `content` and `themes` of a project.
///
/// An editor that saves in two steps, by a new file and a rename, causes one change. Folders may come and go.
final class Watcher implements AutoCloseable {
    private static final List<String> FOLDERS = List.of(SourcePaths.CONTENT, "themes");
    private static final long SETTLED_MILLIS = 30;
    private static final long LONGEST_MILLIS = 300;
    private static final long LOOK_MILLIS = 1000;

    private final Path project;
    private final WatchService service;
    private final Consumer<IOException> failures;
    private final Map<WatchKey, Path> keys = new HashMap<>();
    /// Folders that could not be watched, and whether that was told. They are tried again with each look: some have
    /// just been exchanged for something else.
    private final Map<Path, Boolean> refused = new TreeMap<>();

    private Watcher(Path project, WatchService service, Consumer<IOException> failures) {
        this.project = project;
        this.service = service;
        this.failures = failures;
    }

    /// Watches from now on.
    ///
    /// @param failures hears of each folder that the system does not let us watch
    /// @throws IOException when it does not let us watch the project itself
    static Watcher of(Path project, Consumer<IOException> failures) throws IOException {
        Watcher watcher = new Watcher(project, project.getFileSystem().newWatchService(), failures);
        try {
            watcher.watchOnly(project);
        } catch (IOException e) {
            watcher.close();
            throw new IOException("the system does not let us watch " + project + ": " + e.getMessage(), e);
        }
        watcher.missed();
        return watcher;
    }

    /// Waits for the next change.
    ///
    /// @return the files that were saved, made or deleted; absent when watching has ended
    Optional<Set<Path>> next() throws InterruptedException {
        Set<Path> changed = new TreeSet<>();
        try {
            while (changed.isEmpty()) {
                WatchKey key = service.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (key != null) {
                    collect(key, changed);
                    settle(changed);
                }
                register(changed);
                changed.addAll(missed());
            }
            return Optional.of(changed);
        } catch (ClosedWatchServiceException _) {
            return Optional.empty();
        }
    }

    /// Takes what else belongs to the same saving. A file that is empty has been opened to be written anew, and what
    /// belongs into it is to come.
    private void settle(Set<Path> changed) throws InterruptedException {
        long last = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
        WatchKey key = service.poll(SETTLED_MILLIS, TimeUnit.MILLISECONDS);
        while (System.nanoTime() < last && (key != null || changed.stream().anyMatch(Watcher::isEmpty))) {
            if (key != null) {
                collect(key, changed);
            }
            key = service.poll(SETTLED_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (key != null) {
            collect(key, changed);
        }
    }

    private static boolean isEmpty(Path file) {
        try {
            return OnDisk.isFile(file) && Files.size(file) == 0;
        } catch (IOException _) {
            return false; // it is gone already
        }
    }

    private void collect(WatchKey key, Set<Path> changed) {
        Path folder = keys.getOrDefault(key, project);
        for (WatchEvent<?> event : key.pollEvents()) {
            Path file = event.kind() == OVERFLOW ? folder : folder.resolve((Path) event.context());
            if (matters(file)) {
                changed.add(file);
            }
        }
        if (!key.reset()) {
            keys.remove(key);
        }
    }

    /// Beside the folders watched, the project holds what we write ourselves. Editors leave hidden files around.
    private boolean matters(Path file) {
        boolean hidden = file.getFileName().toString().startsWith(".")
                || file.getFileName().toString().endsWith("~");
        return !hidden && FOLDERS.stream().anyMatch(folder -> file.startsWith(project.resolve(folder)));
    }

    /// Watches what came, and what is there again.
    private void register(Set<Path> changed) {
        changed.forEach(this::watch);
        if (!keys.containsValue(project)) {
            attempt(project, () -> watchOnly(project));
        }
    }

    /// The folders themselves, where they are not watched, and those that could not be watched before.
    private Set<Path> missed() {
        Set<Path> fresh = new TreeSet<>(refused.keySet());
        FOLDERS.stream().map(project::resolve).forEach(fresh::add);
        fresh.removeIf(folder -> folder.equals(project) || keys.containsValue(folder));
        fresh.forEach(this::watch);
        fresh.removeIf(folder -> !keys.containsValue(folder));
        return fresh;
    }

    /// A folder, and then all in it: whatever is made in between is told of or found.
    private void watch(Path folder) {
        attempt(folder, () -> {
            if (isWatched(folder)) {
                watchOnly(folder);
                children(folder).forEach(this::watch);
            }
        });
    }

    /// Each is looked at when the list is closed, or folders within folders would hold a list open each.
    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private interface Attempt {
        void make() throws IOException;
    }

    /// Watching goes on whatever becomes of one folder.
    private void attempt(Path folder, Attempt attempt) {
        try {
            attempt.make();
            refused.remove(folder);
        } catch (IOException e) {
            keys.values().remove(folder);
            if (isGone(folder)) {
                refused.remove(folder);
            } else if (Boolean.FALSE.equals(refused.put(folder, refused.containsKey(folder)))) {
                failures.accept(
                        new IOException("the system does not let us watch " + folder + ": " + e.getMessage(), e));
            }
        }
    }

    private boolean isGone(Path folder) {
        try {
            return !isWatched(folder);
        } catch (IOException _) {
            return false;
        }
    }

    /// The folders themselves may be links; one within them could lead in a circle.
    private boolean isWatched(Path folder) throws IOException {
        return OnDisk.isFolder(folder, LinkOption.NOFOLLOW_LINKS)
                || FOLDERS.stream().map(project::resolve).anyMatch(folder::equals) && OnDisk.isFolder(folder);
    }

    private void watchOnly(Path folder) throws IOException {
        keys.put(folder.toRealPath().register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder);
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
