package fascicle.render.pdf;

import fascicle.fonts.Coverage;
import fascicle.fonts.FontFault;
import fascicle.fonts.FontFile;
import java.io.IOException;
import java.security.SecureRandom;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/// A font with its glyphs read; shared by all documents and threads, as it never changes.
final class Typeface {
    private static final int TABLED = 0x250;

    private final FontFile file;
    private final Coverage coverage;
    private final BaseFont glyphs;
    private final short[] advances = new short[TABLED];

    private Typeface(FontFile file, Coverage coverage, BaseFont glyphs) {
        this.file = file;
        this.coverage = coverage;
        this.glyphs = glyphs;
        for (int codePoint = 0; codePoint < TABLED; codePoint++) {
            advances[codePoint] = coverage.has(codePoint) ? (short) glyphs.getWidth(codePoint) : -1;
        }
    }

    /// Whether the library takes it in. Its faults at fonts that it does not know have nothing in common.
    static boolean isPrintable(String path, byte[] content) {
        try {
            return glyphs(path, content).getWidth('n') > 0;
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    /// From memory: OpenPDF reads file-backed fonts byte by byte. And not from its own cache, which all share.
    private static BaseFont glyphs(String path, byte[] content) throws IOException {
        return BaseFont.createFont(path, BaseFont.IDENTITY_H, true, false, content, null);
    }

    static Typeface read(FontFile file, byte[] content) throws IOException {
        try {
            BaseFont glyphs = glyphs(file.path(), content);
            glyphs.setIncludeCidSet(false);
            glyphs.setSecureRandom(new SamePrefix(glyphs.getPostscriptFontName().hashCode()));
            return new Typeface(file, Coverage.of(file.path(), content), glyphs);
        } catch (DocumentException | FontFault e) {
            throw new FontRefused(file.path(), e);
        }
    }

    FontFile file() {
        return file;
    }

    BaseFont glyphs() {
        return glyphs;
    }

    boolean has(int codePoint) {
        return codePoint < TABLED ? advances[codePoint] >= 0 : coverage.has(codePoint);
    }

    /// How far a character carries the pen, in thousandths of the type size.
    int advance(int codePoint) {
        return codePoint < TABLED ? Math.max(advances[codePoint], 0) : glyphs.getWidth(codePoint);
    }

    /// The six letters before the name of an embedded font (`KXMDAS+`) have to differ between fonts, not between
    /// builds.
    private static final class SamePrefix extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final double value;

        SamePrefix(int seed) {
            this.value = (seed >>> 1) / (double) (1L << 31);
        }

        @Override
        public double nextDouble() {
            return value;
        }
    }
}
