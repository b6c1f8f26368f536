package fascicle.write;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a publication has left in its staging folder, be it this one or another that was killed: files that were not
/// published, or the folder of the site of before.
///
/// In the latter somebody may have put files of his own after ours were counted: these go to the site.
///
/// @param folder where the files are staged
record Leftovers(PublishedSite site, Path folder, Disk disk) {
    void remove() throws IOException {
        Path former = folder.resolve(FileByFile.FILES);
        Optional<Manifest> known = OnDisk.isThere(former.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Manifest.read(former))
                : Optional.empty();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                boolean isOfSite = known.isPresent() && file.startsWith(former);
                String path = isOfSite ? new PublishedSite(former).name(file) : "";
                if (isOfSite && !path.equals(Manifest.NAME) && !known.get().lists(path)) {
                    returnForeign(file, path, attributes);
                } else if (!path.equals(Manifest.NAME) && !file.equals(folder.resolve(StagingLock.NAME))) {
                    disk.remove(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw OnDisk.failure(visited, "read", failure);
                }
                if (visited.equals(former) && known.isPresent()) {
                    removeManifest(former);
                }
                if (!visited.equals(folder)) {
                    disk.removeEmptyFolder(visited);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void returnForeign(Path file, String path, BasicFileAttributes attributes) throws IOException {
        Optional<BasicFileAttributes> there = site.at(path);
        boolean isElsewhere = there.isPresent()
                && (attributes.fileKey().equals(there.get().fileKey())
                        || attributes.lastModifiedTime().compareTo(there.get().lastModifiedTime()) <= 0);
        if (isElsewhere) {
            disk.remove(file);
            return;
        }
        disk.makeFolder(site.resolve(path).getParent());
        disk.move(file, site.resolve(path));
    }

    /// Last of all: it tells the others' files from ours.
    private void removeManifest(Path former) throws IOException {
        Path manifest = former.resolve(Manifest.NAME);
        try (Stream<Path> left = Files.list(former)) {
            if (left.toList().equals(List.of(manifest))) {
                disk.remove(manifest);
            }
        }
    }
}
