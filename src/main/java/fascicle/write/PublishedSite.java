package fascicle.write;

import fascicle.OnDisk;
import fascicle.address.Addresses;
import fascicle.memory.Fingerprint;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/// The folder as it stands. Only looked at here, and never through a symbolic link.
record PublishedSite(Path root) {
    Path resolve(String path) {
        return root.resolve(path);
    }

    /// What stands at the path itself; nothing when a folder above it is missing or is no folder.
    ///
    /// @throws IOException when a folder above it is a symbolic link, which may lead out of the site
    Optional<BasicFileAttributes> at(String path) throws IOException {
        return at(path, new HashSet<>());
    }

    /// The same, for many files at a time.
    ///
    /// @param passed folders that were looked at a moment ago, and are folders of the site; grows
    Optional<BasicFileAttributes> at(String path, Set<String> passed) throws IOException {
        int end = path.lastIndexOf('/');
        if (end < 0 || passed.contains(path.substring(0, end))) {
            return look(resolve(path));
        }
        for (String folder : Addresses.foldersAbove(path)) {
            if (!passed.contains(folder) && !isFolder(folder)) {
                return Optional.empty();
            }
            passed.add(folder);
        }
        return look(resolve(path));
    }

    private boolean isFolder(String path) throws IOException {
        Optional<BasicFileAttributes> found = look(resolve(path));
        if (found.isPresent() && found.get().isSymbolicLink()) {
            throw new FileSystemException(
                    resolve(path).toString(), null, "is a symbolic link; no site is published through it");
        }
        return found.isPresent() && found.get().isDirectory();
    }

    private static Optional<BasicFileAttributes> look(Path file) throws IOException {
        return OnDisk.look(file, LinkOption.NOFOLLOW_LINKS);
    }

    /// The file at the path, if it holds bytes of exactly this hash.
    ///
    /// @param stamps of the last publication: what they know is not read
    /// @param passed as for [#at(String, Set)]
    Optional<BasicFileAttributes> holding(String path, String hash, long size, Stamps stamps, Set<String> passed)
            throws IOException {
        Optional<BasicFileAttributes> found =
                at(path, passed).filter(standing -> standing.isRegularFile() && standing.size() == size);
        if (found.isEmpty() || stamps.know(path, hash, found.get())) {
            return found;
        }
        return Fingerprint.of(read(path), Fingerprint.WHOLE).equals(hash) ? found : Optional.empty();
    }

    /// The SHA-256 of a regular file; nothing when something else stands there, or nothing.
    ///
    /// @param stamps of the last publication: what they know is not read
    Optional<String> hash(String path, Stamps stamps) throws IOException {
        Optional<BasicFileAttributes> found = at(path).filter(BasicFileAttributes::isRegularFile);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> known = stamps.hash(path, found.get());
        return known.isPresent() ? known : Optional.of(Fingerprint.of(read(path), Fingerprint.WHOLE));
    }

    private byte[] read(String path) throws IOException {
        return OnDisk.read(resolve(path));
    }

    /// The path of a file in the site, with `/` between names.
    String name(Path file) {
        StringJoiner name = new StringJoiner("/");
        root.relativize(file).forEach(part -> name.add(part.toString()));
        return name.toString();
    }

    /// The folder that an entry for this path would be made in, or the nearest one above that there is.
    Path innermostFolder(String path) throws IOException {
        Path folder = resolve(path).getParent();
        while (!OnDisk.isFolder(folder) && !folder.equals(root.getParent())) {
            folder = folder.getParent();
        }
        return folder;
    }

    /// The folders above any of these paths.
    static SortedSet<String> foldersAbove(Collection<String> paths) {
        SortedSet<String> folders = new TreeSet<>();
        paths.forEach(path -> folders.addAll(Addresses.foldersAbove(path)));
        return folders;
    }
}
