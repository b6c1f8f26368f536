package fascicle.render;

import fascicle.OnDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which files the layers of a theme have. They are looked through once, when first asked for; what comes later is
/// another theme. Links that lead out of a layer count as missing. Several threads may ask.
final class ThemeFiles {
    /// The sign after the slash.
    private static final char BEHIND_SLASH = '/' + 1;

    private final List<Path> layers;
    private final SortedMap<String, Path> further;
    private Optional<SortedMap<String, List<Path>>> found = Optional.empty();

    /// @param layers the one that counts most first
    ThemeFiles(List<Path> layers) {
        this(layers, new TreeMap<>());
    }

    private ThemeFiles(List<Path> layers, SortedMap<String, Path> further) {
        this.layers = List.copyOf(layers);
        this.further = further;
    }

    /// The same with files that lie elsewhere, which count most.
    ///
    /// @param more by their paths in the theme
    ThemeFiles with(SortedMap<String, Path> more) {
        return new ThemeFiles(layers, new TreeMap<>(more));
    }

    /// The file of this path in all layers that have it, the one that counts most first.
    ///
    /// @throws UncheckedIOException when a folder of the theme cannot be looked into
    List<Path> at(String path) {
        try {
            return found().getOrDefault(path, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The name of the first layer that has a file of this path: `gazette`.
    Optional<String> layer(String path) {
        return at(path).stream()
                .findFirst()
                .filter(_ -> !further.containsKey(path))
                .map(file -> file.getName(file.getNameCount() - Path.of(path).getNameCount() - 1))
                .map(name -> name.toString().replace("/", ""));
    }

    /// The paths of all files below a folder, such as `assets`, in order; of all there are for an empty name.
    SortedSet<String> below(String folder) throws IOException {
        SortedMap<String, List<Path>> all = found();
        return new TreeSet<>(
                folder.isEmpty()
                        ? all.keySet()
                        : all.subMap(folder + "/", folder + BEHIND_SLASH).keySet());
    }

    private synchronized SortedMap<String, List<Path>> found() throws IOException {
        if (found.isEmpty()) {
            found = Optional.of(lookedThrough());
        }
        return found.get();
    }

    private SortedMap<String, List<Path>> lookedThrough() throws IOException {
        SortedMap<String, List<Path>> all = new TreeMap<>();
        further.forEach((path, file) -> all.put(path, new ArrayList<>(List.of(file))));
        for (Path layer : layers) {
            if (OnDisk.isFolder(layer)) {
                Path real = layer.toRealPath();
                for (Path file : files(real)) {
                    Path path = real.relativize(file);
                    all.computeIfAbsent(path.toString().replace('\\', '/'), _ -> new ArrayList<>())
                            .add(layer.resolve(path));
                }
            }
        }
        return all;
    }

    private static List<Path> files(Path layer) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(layer)) {
            for (Path file : (Iterable<Path>) walk::iterator) {
                if (OnDisk.isFile(file) && file.toRealPath().startsWith(layer)) {
                    files.add(file);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return files;
    }
}
