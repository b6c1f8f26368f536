package fascicle.content;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// What lies in the folders of a project. Each folder is listed once, until it is forgotten.
final class Folders {
    /// Below the project. To ask where a folder really lies takes the longer the deeper it is.
    private static final int DEEPEST = 40;

    private final Path root;
    private final Path realRoot;
    private final Map<Path, Listing> listings = new ConcurrentHashMap<>();

    /// @param root the project's folder
    /// @param realRoot the same, with no link on the way to it
    Folders(Path root, Path realRoot) {
        this.root = root;
        this.realRoot = realRoot;
    }

    /// What lies in a folder.
    ///
    /// @param entries sorted by path
    /// @param isInside whether the folder itself lies in the project, wherever links lead
    private record Listing(SortedMap<Path, FolderEntry> entries, boolean isInside) {
        static final Listing NONE = new Listing(new TreeMap<>(), false);
    }

    /// Forgets everything.
    void forget() {
        listings.clear();
    }

    /// What lies in a folder and is not hidden, sorted by path; nothing when there is no such folder.
    List<FolderEntry> children(Path folder) throws IOException {
        return listing(folder).entries().values().stream()
                .filter(entry -> !entry.name().startsWith("."))
                .toList();
    }

    /// The names of all that lies in a folder, sorted.
    List<String> names(Path folder) throws IOException {
        return listing(folder).entries().values().stream()
                .map(FolderEntry::name)
                .sorted()
                .toList();
    }

    /// What lies under a path; absent when nothing does. Some systems find a file by another spelling of its name
    /// too.
    Optional<FolderEntry> find(Path path) throws IOException {
        Path folder = path.getParent();
        if (folder == null) {
            return Optional.empty();
        }
        Optional<FolderEntry> found =
                Optional.ofNullable(listing(folder).entries().get(path));
        return found.isEmpty() && OnDisk.isThere(path) ? Optional.of(FolderEntry.of(path)) : found;
    }

    boolean isFile(Path path) throws IOException {
        return find(path).filter(FolderEntry::isFile).isPresent();
    }

    /// Whether something lies in the project, also after all links are followed.
    boolean isInside(Path path) throws IOException {
        Path folder = path.getParent();
        boolean byFolder = folder != null && listing(folder).isInside();
        Optional<FolderEntry> entry = find(path);
        if (entry.isEmpty()) {
            return false;
        }
        return entry.get().isLink() ? path.toRealPath().startsWith(realRoot) : byFolder;
    }

    private Listing listing(Path folder) throws IOException {
        Listing known = listings.get(folder);
        if (known == null) {
            known = list(folder);
            listings.put(folder, known);
        }
        return known;
    }

    /// Whether a folder lies so deep that nobody looks into it.
    boolean isTooDeep(Path folder) {
        return folder.startsWith(root) && folder.getNameCount() - root.getNameCount() > DEEPEST;
    }

    private Listing list(Path folder) throws IOException {
        if (isTooDeep(folder) || !OnDisk.isFolder(folder)) {
            return Listing.NONE;
        }
        Path real = folder.toRealPath();
        SortedMap<Path, FolderEntry> entries = new TreeMap<>();
        for (Path path : paths(folder)) {
            try {
                entries.put(path, FolderEntry.of(path));
            } catch (NoSuchFileException _) {
                entries.remove(path); // it was deleted while we looked
            }
        }
        return new Listing(entries, real.startsWith(realRoot));
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return new ArrayList<>(paths.toList());
        }
    }
}
