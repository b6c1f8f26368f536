package fascicle.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import fascicle.OnDisk;
import fascicle.SourcePaths;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
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
    private final Map<WatchKey, Path> keys = new HashMap<>();

    private Watcher(Path project, WatchService service) {
        this.project = project;
        this.service = service;
    }

    /// Watches from now on.
    ///
    /// @throws IOException when the system does not let us watch
    static Watcher of(Path project) throws IOException {
        Watcher watcher = new Watcher(project, project.getFileSystem().newWatchService());
        watcher.register(Set.of());
        watcher.missed();
        return watcher;
    }

    /// Waits for the next change.
    ///
    /// @return the files that were saved, made or deleted; absent when watching has ended
    Optional<Set<Path>> next() throws IOException, InterruptedException {
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
    private void register(Set<Path> changed) throws IOException {
        for (Path path : changed) {
            watch(path);
        }
        if (!keys.containsValue(project)) {
            watchOnly(project);
        }
    }

    /// The folders themselves, where they are not watched.
    private Set<Path> missed() throws IOException {
        Set<Path> fresh = new TreeSet<>();
        for (String name : FOLDERS) {
            Path folder = project.resolve(name);
            if (!keys.containsValue(folder) && isWatched(folder)) {
                watch(folder);
                fresh.add(folder);
            }
        }
        return fresh;
    }

    /// A folder, and then all in it: whatever is made in between is told of or found.
    private void watch(Path folder) throws IOException {
        if (!isWatched(folder)) {
            return;
        }
        watchOnly(folder);
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.toList()) {
                watch(child);
            }
        } catch (NoSuchFileException _) {
            keys.values().remove(folder);
        }
    }

    /// The folders themselves may be links; one within them could lead in a circle.
    private boolean isWatched(Path folder) throws IOException {
        return OnDisk.isFolder(folder, LinkOption.NOFOLLOW_LINKS)
                || FOLDERS.stream().map(project::resolve).anyMatch(folder::equals) && OnDisk.isFolder(folder);
    }

    private void watchOnly(Path folder) throws IOException {
        try {
            keys.put(folder.toRealPath().register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder);
        } catch (IOException e) {
            if (OnDisk.isFolder(folder)) {
                throw new IOException("the system does not let us watch " + folder + ": " + e.getMessage(), e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
