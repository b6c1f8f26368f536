package fascicle.pictures;

import fascicle.fonts.FontFault;
import fascicle.fonts.FontSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTFontFace;
import org.apache.batik.gvt.font.GVTFontFamily;
import org.jspecify.annotations.Nullable;

/// Fonts for drawings that are judged and not painted: they are read only where the size of words decides how
/// something else is drawn, and then once for all drawings.
final class UnreadFonts implements FontFamilyResolver {
    private final FontSource source;
    private @Nullable DrawingFonts read;

    UnreadFonts(FontSource source) {
        this.source = source;
    }

    @Override
    public GVTFontFamily resolve(String family) {
        return new Unread(family);
    }

    @Override
    public GVTFontFamily resolve(String family, FontFace face) {
        return new Unread(family);
    }

    @Override
    public @Nullable GVTFontFamily loadFont(InputStream content, FontFace face) {
        return null;
    }

    @Override
    public GVTFontFamily getDefault() {
        return new Unread("");
    }

    @Override
    public GVTFontFamily getFamilyThatCanDisplay(char c) {
        return new Unread("");
    }

    private GVTFontFamily read(String family) {
        try {
            DrawingFonts fonts = fonts();
            GVTFontFamily found = fonts.resolve(family);
            return found == null ? fonts.getDefault() : found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFault e) {
            throw new UncheckedIOException(new IOException(e.path() + ": " + e.getMessage(), e));
        }
    }

    private synchronized DrawingFonts fonts() throws IOException, FontFault {
        if (read == null) {
            read = new DrawingFonts(source.library());
        }
        return read;
    }

    private final class Unread implements GVTFontFamily {
        private final String name;

        Unread(String name) {
            this.name = name;
        }

        @Override
        public String getFamilyName() {
            return name;
        }

        @Override
        public GVTFontFace getFontFace() {
            return new GVTFontFace(name);
        }

        @Override
        public GVTFont deriveFont(float size, AttributedCharacterIterator words) {
            return read(name).deriveFont(size, words);
        }

        @Override
        @SuppressWarnings("rawtypes") // as Batik, which is older than type arguments, declares it
        public GVTFont deriveFont(float size, Map attributes) {
            return read(name).deriveFont(size, attributes);
        }

        @Override
        public boolean isComplex() {
            return false;
        }
    }
}
