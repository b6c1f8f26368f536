package fascicle.content;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// What lies in the folders of a project. Each folder is listed once, and again when something in it has changed.
final class Folders {
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
    /// @param isSteady whether what changes in it is told of: no link leads here or away from here
    private record Listing(SortedMap<Path, FolderEntry> entries, boolean isInside, boolean isSteady) {
        static final Listing NONE = new Listing(new TreeMap<>(), false, false);

        boolean isAlike(Listing other) {
            Collection<FolderEntry> mine = entries.values();
            List<FolderEntry> others = List.copyOf(other.entries.values());
            List<FolderEntry> own = List.copyOf(mine);
            return isInside == other.isInside
                    && own.size() == others.size()
                    && java.util.stream.IntStream.range(0, own.size())
                            .allMatch(i -> own.get(i).isAlike(others.get(i)));
        }
    }

    /// Forgets everything.
    void forget() {
        listings.clear();
    }

    /// Lists those folders again of which something has changed.
    ///
    /// @param changed files and folders that were made, saved or deleted
    /// @return whether something is there that was not, is gone, or has become something else
    boolean refresh(Set<Path> changed) throws IOException {
        Set<Path> touched = new HashSet<>();
        for (Path path : changed) {
            touched.add(path);
            Optional.ofNullable(path.getParent()).ifPresent(touched::add);
        }
        boolean others = false;
        for (Map.Entry<Path, Listing> known : List.copyOf(listings.entrySet())) {
            Path folder = known.getKey();
            if (!known.getValue().isSteady() || touched.contains(folder) || isBelow(folder, changed)) {
                listings.remove(folder);
                others |= !listing(folder).isAlike(known.getValue());
            }
        }
        return others;
    }

    private static boolean isBelow(Path folder, Set<Path> changed) {
        for (Path path = folder.getParent(); path != null; path = path.getParent()) {
            if (changed.contains(path)) {
                return true;
            }
        }
        return false;
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

    private Listing list(Path folder) throws IOException {
        if (!OnDisk.isFolder(folder)) {
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
        boolean steady = real.equals(realRoot.resolve(root.relativize(folder)))
                && entries.values().stream().noneMatch(FolderEntry::isLink);
        return new Listing(entries, real.startsWith(realRoot), steady);
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return new ArrayList<>(paths.toList());
        }
    }
}
