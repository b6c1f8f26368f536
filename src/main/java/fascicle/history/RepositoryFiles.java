package fascicle.history;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;

/// Looks at all files of a repository before a library opens any: who reads a pipe waits for somebody who writes into
/// it, a device never ends, and settings of gigabytes are read whole.
///
/// What is not looked at nobody opens: hooks, logs, and the repositories of submodules.
final class RepositoryFiles {
    private static final Set<String> FOLDERS = Set.of("objects", "refs", "info", "reftable");
    private static final Pattern OBJECTS = Pattern.compile("info|pack|[0-9a-f]{2}");

    private static final Set<String> READ_WHOLE = Set.of("config", "HEAD", "commondir", "shallow");

    /// Of settings, in bytes. Those of Git itself have hundreds.
    private static final long LARGEST_SETTINGS = 1 << 20;
    /// A repository of ten years has thousands, most of them packed.
    private static final int MOST = 500_000;
    private static final int DEEPEST = 20;

    private final Path repository;
    private final Set<Path> seen = new HashSet<>();
    private int files;

    private RepositoryFiles(Path repository) {
        this.repository = repository;
    }

    /// @param repository its folder, or the file that says where this is, as in a submodule
    /// @throws FileSystemException when one of its files cannot be read as a file
    static void check(Path repository) throws IOException {
        RepositoryFiles files = new RepositoryFiles(repository);
        Optional<BasicFileAttributes> there = OnDisk.look(repository);
        if (there.isPresent() && there.get().isDirectory()) {
            files.top(repository);
        } else if (there.isPresent()) {
            files.file(repository, there.get(), LARGEST_SETTINGS);
        }
    }

    private void top(Path folder) throws IOException {
        if (!isNew(folder)) {
            return;
        }
        for (Path entry : entries(folder)) {
            String name = String.valueOf(entry.getFileName());
            Optional<BasicFileAttributes> there = OnDisk.look(entry);
            if (there.isPresent() && there.get().isDirectory()) {
                if (FOLDERS.contains(name)) {
                    folder(entry, 0);
                }
            } else if (there.isPresent()) {
                file(entry, there.get(), READ_WHOLE.contains(name) ? LARGEST_SETTINGS : Long.MAX_VALUE);
            }
        }
        settings(folder.resolve("config"), 0);
        others(folder.resolve("objects"));
        common(folder);
    }

    /// Folders of references are named as somebody likes, those of objects are not.
    private void folder(Path folder, int depth) throws IOException {
        boolean isOfObjects = String.valueOf(folder.getFileName()).equals("objects");
        if (depth > DEEPEST) {
            throw refused(folder, "has folders within folders without end");
        }
        for (Path entry : entries(folder)) {
            Optional<BasicFileAttributes> there = OnDisk.look(entry);
            if (there.isPresent() && !there.get().isDirectory()) {
                file(entry, there.get(), Long.MAX_VALUE);
            } else if (there.isPresent()
                    && (!isOfObjects
                            || OBJECTS.matcher(String.valueOf(entry.getFileName()))
                                    .matches())) {
                folder(entry, depth + 1);
            }
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            List<Path> all = new ArrayList<>();
            entries.forEach(all::add);
            return all;
        }
    }

    private void file(Path file, BasicFileAttributes attributes, long largest) throws IOException {
        files++;
        if (attributes.isOther()) {
            throw refused(file, "is no file but a pipe, a socket or a device");
        }
        if (attributes.size() > largest) {
            throw refused(file, "has more than " + largest + " bytes");
        }
        if (files > MOST) {
            throw refused(file, "is one of more than " + MOST + " files; git gc packs them");
        }
    }

    /// Settings may name others, wherever they lie.
    private void settings(Path file, int depth) throws IOException {
        Optional<BasicFileAttributes> there = OnDisk.look(file).filter(found -> !found.isDirectory());
        if (there.isEmpty() || depth > DEEPEST || !isNew(file)) {
            return;
        }
        file(file, there.get(), LARGEST_SETTINGS);
        Config config = new Config();
        try {
            config.fromText(OnDisk.text(file));
        } catch (ConfigInvalidException | CharacterCodingException _) {
            return; // The library says better what is wrong with it.
        }
        for (String named : config.getStringList("include", null, "path")) {
            settings(resolved(file, named), depth + 1);
        }
    }

    /// Objects may lie in other repositories.
    private void others(Path objects) throws IOException {
        Path list = objects.resolve("info/alternates");
        Optional<BasicFileAttributes> there = OnDisk.look(list);
        if (there.isEmpty() || !isNew(list)) {
            return;
        }
        file(list, there.get(), LARGEST_SETTINGS);
        for (String line : OnDisk.text(list).lines().toList()) {
            Path other = resolved(objects.resolve("x"), line);
            if (OnDisk.isFolder(other) && isNew(other)) {
                folder(other, 0);
                others(other);
            } else if (OnDisk.isThere(other) && !OnDisk.isFolder(other)) {
                throw refused(list, "names what is no folder: " + line);
            }
        }
    }

    /// A second working tree has a folder of its own, and shares most with the first.
    private void common(Path folder) throws IOException {
        Path file = folder.resolve("commondir");
        if (OnDisk.isFile(file)) {
            Path shared = resolved(file, OnDisk.text(file).strip());
            if (OnDisk.isFolder(shared)) {
                top(shared);
            }
        }
    }

    private Path resolved(Path from, String named) throws IOException {
        try {
            return from.resolveSibling(named).normalize();
        } catch (InvalidPathException _) {
            throw refused(from, "names what is no path");
        }
    }

    private boolean isNew(Path path) {
        return seen.add(path.toAbsolutePath().normalize());
    }

    private FileSystemException refused(Path file, String why) {
        Path named = file.startsWith(repository) && !file.equals(repository) ? repository.relativize(file) : file;
        return unreadable(repository, named + " " + why);
    }

    /// @param repository its folder, or the file that says where this is
    static FileSystemException unreadable(Path repository, String why) {
        return new FileSystemException(repository.toString(), null, "this repository of Git cannot be read: " + why);
    }
}
