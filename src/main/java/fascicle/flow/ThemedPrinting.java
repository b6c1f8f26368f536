package fascicle.flow;

import fascicle.Diagnostic;
import fascicle.fonts.FontFault;
import fascicle.fonts.FontLibrary;
import fascicle.fonts.Glyphs;
import fascicle.model.HouseLook;
import fascicle.model.Settings;
import fascicle.pictures.PictureJudge;
import fascicle.proof.printing.PrintMeans;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /// @param look which fonts the newsletter brings, and for what
    /// @param stamps of these and of the theme's own
    private record Known(HouseLook look, List<String> stamps, PrintMeans means) {}

    ThemedPrinting(ThemeLocator themes, Path project) {
        this.themes = themes;
        this.project = project;
    }

    @Override
    public synchronized PrintMeans of(Settings settings) throws IOException {
        Optional<Theme> theme = theme(settings);
        List<String> stamps = new ArrayList<>(Fitting.stamps(settings.look()));
        stamps.addAll(Fitting.stamps(theme.orElseGet(themes::base).fonts().values()));
        if (known == null
                || !known.look().equals(settings.look())
                || !known.stamps().equals(stamps)) {
            Optional<Theme> whole = theme.isPresent() ? fitted(theme.get(), settings.look()) : theme;
            SortedMap<String, Path> fonts = whole.orElseGet(themes::base).fonts();
            List<Diagnostic> faults = whole.isPresent() ? faults(whole.get(), fonts) : List.of();
            known = new Known(settings.look(), stamps, means(fonts, faults));
        }
        return known.means();
    }

    /// Absent when there is no such theme, which the build reports.
    private Optional<Theme> theme(Settings settings) throws IOException {
        try {
            return Optional.of(themes.unchecked(settings.theme(), project));
        } catch (ThemeException _) {
            return Optional.empty();
        }
    }

    /// Absent when a font of the newsletter cannot be used, which the build reports.
    private static Optional<Theme> fitted(Theme theme, HouseLook look) throws IOException {
        try {
            return Optional.of(theme.fitted(Fitting.of(look)));
        } catch (ThemeException _) {
            return Optional.empty();
        }
    }

    /// The first font that is none. Those that come with the tool are packed into it, and were looked at when it was
    /// tested.
    private static List<Diagnostic> faults(Theme theme, SortedMap<String, Path> fonts) throws IOException {
        SortedMap<String, Path> own = new TreeMap<>(fonts);
        own.values().removeIf(font -> font.getFileSystem() != FileSystems.getDefault());
        try {
            FontLibrary.of(own);
            return List.of();
        } catch (FontFault e) {
            return List.of(theme.noFont(e.path(), String.valueOf(e.getMessage())));
        }
    }

    private PrintMeans means(SortedMap<String, Path> fonts, List<Diagnostic> faults) throws IOException {
        boolean areThere = !fonts.isEmpty() && faults.isEmpty();
        Optional<Glyphs> glyphs = areThere ? Optional.of(Glyphs.of(fonts)) : Optional.empty();
        SortedMap<String, Path> sound = faults.isEmpty() ? fonts : themes.base().fonts();
        return new PrintMeans(new PictureJudge(() -> FontLibrary.of(sound)), glyphs, faults);
    }
}
