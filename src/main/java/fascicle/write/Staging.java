package fascicle.write;

import fascicle.OnDisk;
import fascicle.ProcessLock;
import fascicle.plan.Outbox;
import fascicle.plan.SiteFile;
import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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
    private final PublishedSite site;
    private final Path folder;
    private final Disk disk;
    private final ProcessLock lock;
    private final Stamps stamps;
    private final TakenPlaces places = new TakenPlaces();
    private final SortedMap<String, StagedFile> files = new ConcurrentSkipListMap<>();
    private final Set<Path> made = ConcurrentHashMap.newKeySet();
    private final Set<String> passed = ConcurrentHashMap.newKeySet();
    private @Nullable Manifest before;
    private boolean published;
    private volatile boolean closed;

    /// @param stamps of the last publication
    Staging(PublishedSite site, Path folder, Disk disk, ProcessLock lock, Stamps stamps) {
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
        Optional<BasicFileAttributes> standing = site.holding(file.path(), file.hash(), file.size(), stamps, passed);
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
            if (site.holding(file.getKey(), stamp.hash(), stamp.size(), stamps, passed)
                    .isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Path staged(String path) {
        return folder.resolve(FileByFile.FILES).resolve(path);
    }

    private void makeFolder(Path parent) throws IOException {
        if (!made.contains(parent)) {
            disk.makeFolder(parent);
            made.add(parent);
        }
    }

    /// Puts everything in its place, once: in one step where one page alone would not go with those of before, and the
    /// system can; else file by file.
    ///
    /// Until it is known that nothing stands in the way nothing is changed.
    ///
    /// Only the manifest is written through to the medium: what a failure of power takes from the other files, the
    /// next publication sees, since it compares bytes, and sets right.
    ///
    /// @throws IOException when something stands in the way, or the disk fails us
    public Publication publish() throws IOException {
        return publish(true);
    }

    /// The same, always file by file, for servers that keep the folder itself open.
    ///
    /// @throws IOException when something stands in the way, or the disk fails us
    public Publication publishInPlace() throws IOException {
        return publish(false);
    }

    private Publication publish(boolean mayExchange) throws IOException {
        if (published) {
            throw new IllegalStateException("published already");
        }
        published = true;
        Manifest after = manifest();
        Changes plan = new Survey(site, before(), files, stamps).plan();
        if (!plan.changesNothing() || !before().equals(after)) {
            Mixing mixing = new Mixing(plan, site, folder.resolve(FileByFile.FILES), files.size());
            boolean isFirst = !OnDisk.isThere(site.root(), LinkOption.NOFOLLOW_LINKS);
            boolean isDone = mayExchange
                    && (isFirst || mixing.isSeen())
                    && new AtOnce(site, folder, disk).carriesOut(plan, before(), after);
            if (!isDone) {
                new FileByFile(site, folder, disk).carryOut(plan, mixing.order(), before(), after);
            }
        }
        return summary(plan);
    }

    /// What was published before: as long as this holds the lock nobody else publishes.
    private Manifest before() throws IOException {
        if (before == null) {
            before = Manifest.read(site.root());
        }
        return before;
    }

    /// What the site would lose by what has been put here until now.
    ///
    /// @throws IOException when it cannot be read what was published before
    public Loss loss() throws IOException {
        List<String> pages = before().hashes().keySet().stream()
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
        new Leftovers(site, folder, disk).remove();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        try (lock) {
            sweep();
            disk.remove(folder.resolve(StagingLock.NAME));
            disk.removeEmptyFolder(folder);
        }
    }
}
