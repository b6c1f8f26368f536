package fascicle.write;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/// Compares the site as it stands with the one that is to be, and finds what is in the way, before anything is
/// changed.
final class Survey {
    private static final int NAMED = 5;

    private final PublishedSite site;
    private final Manifest before;
    private final SortedMap<String, StagedFile> files;
    private final Stamps stamps;
    private final SortedSet<String> folders;
    private final SortedSet<String> clearing = new TreeSet<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final SortedSet<String> foreign = new TreeSet<>();

    /// @param stamps of the last publication: what they know is not read
    Survey(PublishedSite site, Manifest before, SortedMap<String, StagedFile> files, Stamps stamps) {
        this.stamps = stamps;
        this.site = site;
        this.before = before;
        this.files = files;
        this.folders = PublishedSite.foldersAbove(files.keySet());
    }

    /// @throws IOException when a file that is not ours stands in the way, or a folder is closed to us
    Changes plan() throws IOException {
        SurplusFiles former = SurplusFiles.of(site, before, files.keySet(), stamps);
        for (String folder : folders) {
            makeWayForFolder(folder, former);
        }
        Set<String> passed = new HashSet<>();
        for (StagedFile file : files.values()) {
            file.confirm(site, passed);
            if (file.standing().isEmpty()) {
                sortIn(file.path(), former);
            }
        }
        refuseForeignFiles();
        SortedSet<String> stale = new TreeSet<>(former.stale());
        stale.removeAll(clearing);
        SortedSet<String> emptied = PublishedSite.foldersAbove(before.hashes().keySet());
        emptied.removeAll(folders);
        Changes plan = new Changes(
                List.copyOf(clearing),
                added,
                changed,
                List.copyOf(stale),
                List.copyOf(former.kept()),
                List.copyOf(emptied));
        refuseClosedFolders(plan);
        return plan;
    }

    private void makeWayForFolder(String folder, SurplusFiles former) throws IOException {
        boolean free = site.at(folder).map(BasicFileAttributes::isDirectory).orElse(true);
        if (!free) {
            (former.stale().contains(folder) ? clearing : foreign).add(folder);
        }
    }

    private void sortIn(String path, SurplusFiles former) throws IOException {
        Optional<BasicFileAttributes> found = site.at(path);
        if (found.isEmpty()) {
            added.add(path);
        } else if (found.get().isDirectory()) {
            added.add(path);
            makeWayForFile(path, former);
        } else {
            changed.add(path);
            if (!before.lists(path) && !former.recased().contains(path)) {
                foreign.add(path);
            }
        }
    }

    /// A folder can make way for a file when all in it is ours, and no longer wanted.
    private void makeWayForFile(String path, SurplusFiles former) throws IOException {
        SortedSet<String> ours = former.stale().subSet(path + "/", path + "0"); // '0' follows '/'
        SortedSet<String> folders = PublishedSite.foldersAbove(ours);
        Files.walkFileTree(site.resolve(path), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return sort(folder, folders);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return sort(file, ours);
            }

            private FileVisitResult sort(Path found, Set<String> known) {
                String name = site.name(found);
                (known.contains(name) ? clearing : foreign).add(name);
                return FileVisitResult.CONTINUE;
            }
        });
        clearing.retainAll(former.stale());
    }

    private void refuseForeignFiles() throws IOException {
        if (foreign.isEmpty()) {
            return;
        }
        String more = foreign.size() > NAMED ? ", and " + (foreign.size() - NAMED) + " more" : "";
        String names = String.join(", ", foreign.stream().limit(NAMED).toList());
        throw new FileSystemException(
                site.root().toString(),
                null,
                "Fascicle did not write these and will not replace them; move them away, or publish into another"
                        + " folder: "
                        + names
                        + more);
    }

    /// So that a closed folder is found before the first file is replaced, not half-way.
    private void refuseClosedFolders(Changes plan) throws IOException {
        SortedSet<Path> touched = new TreeSet<>();
        for (Collection<String> paths : List.of(plan.clearing(), plan.added(), plan.changed(), plan.stale())) {
            for (String path : paths) {
                touched.add(site.innermostFolder(path));
            }
        }
        for (Path folder : touched) {
            if (!OnDisk.mayWrite(folder)) {
                throw new FileSystemException(folder.toString(), null, "cannot be written to: permission denied");
            }
        }
    }
}
