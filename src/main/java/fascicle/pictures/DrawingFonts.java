package fascicle.pictures;

import fascicle.fonts.Coverage;
import fascicle.fonts.FontFault;
import fascicle.fonts.FontFile;
import fascicle.fonts.FontLibrary;
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

/// Sets the words in drawings in fonts that are given: those of the machine would make pictures differ between
/// machines.
final class DrawingFonts implements FontFamilyResolver {
    private static final int REGULAR = 400;

    private final FontLibrary fonts;
    private final Map<FontFile, GVTFontFamily> read = new ConcurrentHashMap<>();
    private final Map<FontFile, Coverage> coverages = new ConcurrentHashMap<>();

    DrawingFonts(FontLibrary fonts) {
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
                .filter(file -> coverages.computeIfAbsent(file, this::coverage).has(c))
                .findFirst()
                .map(this::family)
                .orElse(null);
    }

    private GVTFontFamily family(FontFile file) {
        return read.computeIfAbsent(file, this::read);
    }

    private Coverage coverage(FontFile file) {
        try {
            return Coverage.of(file.path(), fonts.bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFault e) {
            throw new UncheckedIOException(new IOException("cannot read the font " + file.path(), e));
        }
    }

    private GVTFontFamily read(FontFile file) {
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(fonts.bytes(file)));
            return new AWTFontFamily(new GVTFontFace(file.family()), font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new UncheckedIOException(new IOException("cannot read the font " + file.path(), e));
        }
    }
}
