package fascicle.fonts;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Fonts that are known by their names and ranked by how well they fit a style.
public final class FontLibrary {
    private final SortedMap<String, Path> paths;
    private final List<FontFile> files;

    private FontLibrary(SortedMap<String, Path> paths, List<FontFile> files) {
        this.paths = paths;
        this.files = List.copyOf(files);
    }

    /// @param fonts by their paths within the theme
    public static FontLibrary of(SortedMap<String, Path> fonts) throws IOException, FontFault {
        List<FontFile> files = new ArrayList<>();
        for (Map.Entry<String, Path> font : fonts.entrySet()) {
            files.add(FontFile.read(font.getKey(), font.getValue()));
        }
        return new FontLibrary(new TreeMap<>(fonts), files);
    }

    /// In the order of their paths.
    public List<FontFile> files() {
        return files;
    }

    /// The fonts for a style: those of the families wanted, then all others, which stand in for glyphs that the first
    /// ones lack; within a family, the most alike first.
    public List<FontFile> ranked(List<String> families, int weight, boolean italic) {
        Stream<String> others = files.stream().map(FontFile::family);
        Comparator<FontFile> likeness = Comparator.comparing((FontFile file) -> file.italic() != italic)
                .thenComparing(file -> Math.abs(file.weight() - weight));
        return Stream.concat(families.stream(), others)
                .distinct()
                .flatMap(family -> files.stream()
                        .filter(file -> file.family().equals(family))
                        .sorted(likeness))
                .toList();
    }

    /// The whole of a font.
    public byte[] bytes(FontFile file) throws IOException {
        Path path = paths.get(file.path());
        if (path == null) {
            throw new IllegalArgumentException("not one of these fonts: " + file.path());
        }
        return OnDisk.read(path);
    }
}
