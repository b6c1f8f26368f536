package fascicle.render.pdf;

import fascicle.render.Theme;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.gvt.font.AWTFontFamily;
import org.apache.batik.gvt.font.GVTFontFace;
import org.apache.batik.gvt.font.GVTFontFamily;
import org.jspecify.annotations.Nullable;

/// Sets the words in pictures in the theme's fonts: those of the machine would make pictures differ between machines.
final class PictureFonts implements FontFamilyResolver {
    private static final int REGULAR = 400;

    private final Theme theme;
    private final Fonts fonts;
    private final Map<FontFile, GVTFontFamily> read = new ConcurrentHashMap<>();

    PictureFonts(Theme theme, Fonts fonts) {
        this.theme = theme;
        this.fonts = fonts;
    }

    @Override
    public @Nullable GVTFontFamily resolve(String family) {
        return fonts.files().stream()
                .filter(file -> file.family().equals(family) && file.weight() == REGULAR && !file.italic())
                .findFirst()
                .map(this::family)
                .orElse(null);
    }

    @Override
    public @Nullable GVTFontFamily resolve(String family, FontFace face) {
        return resolve(family);
    }

    @Override
    public @Nullable GVTFontFamily loadFont(InputStream content, FontFace face) {
        return null;
    }

    @Override
    public GVTFontFamily getDefault() {
        return family(fonts.ranked(List.of("Source Sans 3"), REGULAR, false).getFirst());
    }

    @Override
    public @Nullable GVTFontFamily getFamilyThatCanDisplay(char c) {
        return fonts.ranked(List.of(), REGULAR, false).stream()
                .filter(file -> fonts.typeface(file).has(c))
                .findFirst()
                .map(this::family)
                .orElse(null);
    }

    private GVTFontFamily family(FontFile file) {
        return read.computeIfAbsent(file, this::read);
    }

    private GVTFontFamily read(FontFile file) {
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(theme.bytes(file.path())));
            return new AWTFontFamily(new GVTFontFace(file.family()), font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new UncheckedIOException(new IOException("cannot read the font " + file.path(), e));
        }
    }
}
