package fascicle.write;

import fascicle.plan.Outbox;
import fascicle.plan.SiteFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A site on its way: takes its files, then publishes them all; closed without that, it leaves no trace.
///
/// A file that the site holds already, byte for byte, is neither fetched nor staged, so building anew costs little.
/// Any number of threads may put files; they must be done when `publish` is called.
public final class Staging implements Outbox, AutoCloseable {
    private final Site site;
    private final Path folder;
    private final Disk disk;
    private final FolderLock lock;
    private final Stamps stamps;
    private final Places places = new Places();
    private final SortedMap<String, StagedFile> files = new ConcurrentSkipListMap<>();
    private final Set<Path> made = ConcurrentHashMap.newKeySet();
    private boolean published;
    private volatile boolean closed;

    /// @param stamps of the last publication
    Staging(Site site, Path folder, Disk disk, FolderLock lock, Stamps stamps) {
        this.site = site;
        this.folder = folder;
        this.disk = disk;
        this.lock = lock;
        this.stamps = stamps;
    }

    /// @throws IllegalStateException when its place is taken, be it with other capital letters, or the staging is
    /// closed
    /// @throws IOException when it cannot be staged
    @Override
    public void put(SiteFile file) throws IOException {
        if (closed) {
            throw new IllegalStateException("closed already: " + file.path());
        }
        places.take(file.path());
        Optional<BasicFileAttributes> standing = site.holding(file.path(), file.hash(), file.size(), stamps);
        if (standing.isEmpty()) {
            Path place = staged(file.path());
            makeFolder(place.getParent());
            disk.write(place, file.bytes());
        }
        files.put(file.path(), new StagedFile(file.path(), file.hash(), file.size(), standing));
    }

    /// Whether the site is, byte for byte and with nothing more of ours, the one that the stamps were taken of.
    public boolean isAsStamped() throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        stamps.files().forEach((path, stamp) -> hashes.put(path, stamp.hash()));
        if (hashes.isEmpty() || !Manifest.read(site.root()).equals(Manifest.of(hashes))) {
            return false;
        }
        for (Map.Entry<String, Stamp> file : stamps.files().entrySet()) {
            Stamp stamp = file.getValue();
            if (site.holding(file.getKey(), stamp.hash(), stamp.size(), stamps).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Path staged(String path) {
        return folder.resolve("files").resolve(path);
    }

    private void makeFolder(Path parent) throws IOException {
        if (!made.contains(parent)) {
            disk.makeFolder(parent);
            made.add(parent);
        }
    }

    /// Puts everything in its place, once.
    ///
    /// Until it is known that nothing stands in the way nothing is changed. From then on the manifest lists what
    /// was ours and what will be, so that whatever ends us between two steps leaves nothing that the next
    /// publication does not know.
    ///
    /// Only the manifest is written through to the medium: what a failure of power takes from the other files, the
    /// next publication sees, since it compares bytes, and sets right.
    ///
    /// @throws IOException when something stands in the way, or the disk fails us
    public Publication publish() throws IOException {
        if (published) {
            throw new IllegalStateException("published already");
        }
        published = true;
        Manifest before = Manifest.read(site.root());
        Manifest after = manifest();
        Changes plan = new Survey(site, before, files).plan();
        if (!plan.changesNothing() || !before.equals(after)) {
            Path transition = stage("transition", before.and(after));
            Path end = stage("end", after);
            disk.makeFolder(site.root());
            disk.move(transition, site.resolve(Manifest.NAME));
            carryOut(plan);
            disk.move(end, site.resolve(Manifest.NAME));
        }
        return summary(plan);
    }

    /// What the site would lose by what has been put here until now.
    ///
    /// @throws IOException when it cannot be read what was published before
    public Loss loss() throws IOException {
        List<String> pages = Manifest.read(site.root()).hashes().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .toList();
        int gone = (int) pages.stream().filter(path -> !files.containsKey(path)).count();
        return new Loss(pages.size(), gone);
    }

    /// How the files of the site look now, for the next publication.
    public Stamps stamps() throws IOException {
        long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
        SortedMap<String, Stamp> all = new TreeMap<>();
        for (StagedFile file : files.values()) {
            Optional<BasicFileAttributes> standing =
                    file.standing().isPresent() ? file.standing() : site.at(file.path());
            standing.ifPresent(found -> all.put(file.path(), Stamp.of(file.hash(), found)));
        }
        return new Stamps(all, now);
    }

    private Manifest manifest() {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((path, file) -> hashes.put(path, file.hash()));
        return Manifest.of(hashes);
    }

    private Path stage(String name, Manifest manifest) throws IOException {
        Path file = folder.resolve(name);
        disk.writeThrough(file, manifest.bytes());
        return file;
    }

    private void carryOut(Changes plan) throws IOException {
        if (!plan.clearing().isEmpty()) {
            remove(plan.clearing());
            removeEmptyFolders(plan.emptied());
        }
        place(plan.added());
        place(plan.changed());
        remove(plan.stale());
        removeEmptyFolders(plan.emptied());
    }

    private void place(Collection<String> paths) throws IOException {
        for (String path : paths) {
            Path place = site.resolve(path);
            makeFolder(place.getParent());
            disk.move(staged(path), place);
        }
    }

    private void remove(Collection<String> paths) throws IOException {
        for (String path : paths) {
            disk.remove(site.resolve(path));
        }
    }

    private void removeEmptyFolders(Collection<String> folders) throws IOException {
        for (String path : folders) {
            if (site.at(path).filter(BasicFileAttributes::isDirectory).isPresent()) {
                disk.removeEmptyFolder(site.resolve(path));
            }
        }
    }

    private Publication summary(Changes plan) {
        int added = plan.added().size();
        int changed = plan.changed().size();
        return new Publication(
                added,
                changed,
                files.size() - added - changed,
                plan.clearing().size() + plan.stale().size(),
                plan.kept(),
                files.values().stream().mapToLong(StagedFile::size).sum());
    }

    /// Removes what was staged, here or by a publication that did not come to its end.
    void sweep() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(folder.resolve(FolderLock.NAME))) {
                    disk.remove(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw Disk.failure(visited, "read", failure);
                }
                if (!visited.equals(folder)) {
                    disk.removeEmptyFolder(visited);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        closed = true;
        try (lock) {
            sweep();
            disk.remove(folder.resolve(FolderLock.NAME));
            disk.removeEmptyFolder(folder);
        }
    }
}
