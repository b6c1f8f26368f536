package fascicle.render.pdf;

import fascicle.fonts.FontFault;
import fascicle.fonts.FontFile;
import fascicle.fonts.FontLibrary;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The fonts that a theme brings in `fonts/`: each file is known by its names, its glyphs are read when first used.
final class Fonts {
    private final FontLibrary library;
    private final Map<FontFile, Typeface> read = new ConcurrentHashMap<>();

    private Fonts(FontLibrary library) {
        this.library = library;
    }

    static Fonts of(Theme theme) throws IOException, ThemeException {
        try {
            return new Fonts(FontLibrary.of(theme.fonts()));
        } catch (FontFault e) {
            throw new ThemeException(theme.noFont(e.path(), String.valueOf(e.getMessage())));
        }
    }

    FontLibrary library() {
        return library;
    }

    /// The fonts for a style, and behind them all others.
    List<FontFile> ranked(List<String> families, int weight, boolean italic) {
        return library.ranked(families, weight, italic);
    }

    Typeface typeface(FontFile file) {
        return read.computeIfAbsent(file, this::read);
    }

    private Typeface read(FontFile file) {
        try {
            return Typeface.read(file, library.bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
