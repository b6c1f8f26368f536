package fascicle.packing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Files by their paths, as they will lie where they are unpacked.
final class Tree {
    private static final int PLAIN = 0644;
    private static final int RUNNABLE = 0755;

    private final SortedMap<String, Leaf> leaves = new TreeMap<>();

    /// A file, or a link to one.
    ///
    /// @param mode its permissions, such as `0644`
    /// @param link where it leads; empty for a file
    record Leaf(byte[] bytes, int mode, String link) {}

    Tree text(String path, String text) {
        return bytes(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Tree bytes(String path, byte[] bytes) {
        leaves.put(path, new Leaf(bytes, PLAIN, ""));
        return this;
    }

    Tree file(String path, Path file) throws IOException {
        return bytes(path, Files.readAllBytes(file));
    }

    Tree program(String path, Path file) throws IOException {
        leaves.put(path, new Leaf(Files.readAllBytes(file), RUNNABLE, ""));
        return this;
    }

    Tree link(String path, String target) {
        leaves.put(path, new Leaf(new byte[0], RUNNABLE, target));
        return this;
    }

    /// All files of a folder. Those that may be run there may be run here.
    Tree folder(String path, Path folder) throws IOException {
        for (Path file : filesOf(folder)) {
            String name = path + "/" + folder.relativize(file).toString().replace('\\', '/');
            if (Files.isSymbolicLink(file)) {
                link(name, Files.readSymbolicLink(file).toString());
            } else if (Files.isExecutable(file) && !name.endsWith(".jar")) {
                program(name, file);
            } else {
                file(name, file);
            }
        }
        return this;
    }

    static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    /// Everything of another one, below a folder of this one.
    Tree tree(String path, Tree other) {
        other.leaves.forEach((name, leaf) -> leaves.put(path + "/" + name, leaf));
        return this;
    }

    SortedMap<String, Leaf> leaves() {
        return leaves;
    }

    /// The folders that the files lie in, those above before those below.
    SortedSet<String> folders() {
        SortedSet<String> folders = new TreeSet<>();
        for (String path : leaves.keySet()) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                folders.add(path.substring(0, slash));
            }
        }
        return folders;
    }

    /// In bytes.
    long size() {
        return leaves.values().stream().mapToLong(leaf -> leaf.bytes().length).sum();
    }

    /// Writes the files onto the disk, each with the one time.
    void unpack(Path folder, long seconds) throws IOException {
        for (var entry : leaves.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            if (entry.getValue().link().isEmpty()) {
                Files.write(file, entry.getValue().bytes());
                Files.setLastModifiedTime(
                        file, java.nio.file.attribute.FileTime.from(java.time.Instant.ofEpochSecond(seconds)));
                if (entry.getValue().mode() == RUNNABLE && !file.toFile().setExecutable(true, false)) {
                    throw new IOException(file + " cannot be made a program");
                }
            } else {
                Files.createSymbolicLink(file, Path.of(entry.getValue().link()));
            }
        }
    }
}
