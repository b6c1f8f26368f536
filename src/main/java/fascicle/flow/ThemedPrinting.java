package fascicle.flow;

import fascicle.fonts.FontLibrary;
import fascicle.fonts.Glyphs;
import fascicle.model.Settings;
import fascicle.pictures.PictureJudge;
import fascicle.proof.printing.PrintMeans;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What newsletters of a project are printed with: the fonts of the theme that they ask for. Remembers what was found
/// out about fonts and pictures for as long as the fonts stay as they are.
final class ThemedPrinting implements PrintMeans.Finder {
    private final ThemeLocator themes;
    private final Path project;
    private @Nullable Known known;

    /// @param fonts by their paths within the theme, each with its size and time
    private record Known(SortedMap<String, String> fonts, PrintMeans means) {}

    ThemedPrinting(ThemeLocator themes, Path project) {
        this.themes = themes;
        this.project = project;
    }

    @Override
    public synchronized PrintMeans of(Settings settings) throws IOException {
        Optional<SortedMap<String, Path>> fonts = fonts(settings);
        SortedMap<String, String> now = stamps(fonts.orElseGet(TreeMap::new));
        if (known == null || !known.fonts().equals(now)) {
            known = new Known(now, means(fonts.orElseGet(TreeMap::new)));
        }
        return known.means();
    }

    /// Absent when there is no such theme, or a font of the newsletter cannot be used, which the build reports.
    private Optional<SortedMap<String, Path>> fonts(Settings settings) throws IOException {
        try {
            return Optional.of(themes.unchecked(settings.theme(), project)
                    .fitted(Fitting.of(settings.look()))
                    .fonts());
        } catch (ThemeException _) {
            return Optional.empty();
        }
    }

    private static SortedMap<String, String> stamps(SortedMap<String, Path> fonts) throws IOException {
        SortedMap<String, String> stamps = new TreeMap<>();
        for (Map.Entry<String, Path> font : fonts.entrySet()) {
            Path file = font.getValue();
            stamps.put(font.getKey(), file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
        }
        return stamps;
    }

    private static PrintMeans means(SortedMap<String, Path> fonts) throws IOException {
        Optional<Glyphs> glyphs = fonts.isEmpty() ? Optional.empty() : Optional.of(Glyphs.of(fonts));
        return new PrintMeans(new PictureJudge(() -> FontLibrary.of(fonts)), glyphs);
    }
}
