package fascicle.render.pdf;

import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The fonts that a theme brings in `fonts/`: each file is known by its names, its glyphs are read when first used.
final class Fonts {
    private final Theme theme;
    private final List<FontFile> files;
    private final Map<FontFile, Typeface> read = new ConcurrentHashMap<>();

    private Fonts(Theme theme, List<FontFile> files) {
        this.theme = theme;
        this.files = List.copyOf(files);
    }

    static Fonts of(Theme theme) throws IOException, ThemeException {
        List<FontFile> files = new ArrayList<>();
        for (String path : theme.list("fonts")) {
            Optional<Path> file = theme.find(path);
            if (file.isPresent() && (path.endsWith(".ttf") || path.endsWith(".otf"))) {
                files.add(FontFile.read(path, file.get()));
            }
        }
        return new Fonts(theme, files);
    }

    /// In the order of their paths.
    List<FontFile> files() {
        return files;
    }

    /// The fonts for a style: those of the families wanted, then all others, which stand in for glyphs that the first
    /// ones lack; within a family, the most alike first.
    List<FontFile> ranked(List<String> families, int weight, boolean italic) {
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

    Typeface typeface(FontFile file) {
        return read.computeIfAbsent(file, this::read);
    }

    private Typeface read(FontFile file) {
        try {
            return Typeface.read(file, theme.bytes(file.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
