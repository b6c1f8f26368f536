package fascicle.pictures;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.apache.batik.gvt.font.AWTGVTFont;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTFontFace;
import org.apache.batik.gvt.font.GVTFontFamily;

/// A family of fonts in a drawing: bold and italic words are set in its bold and italic files, where it has them.
///
/// @param styles its file for a style, or the nearest
record DrawnFamily(String name, Styles styles) implements GVTFontFamily {
    private static final int REGULAR = 400;
    /// How much bolder bold is, of which the JDK says that it is twice as heavy.
    private static final int BOLDER = 300;

    /// @see #styles
    @FunctionalInterface
    interface Styles {
        /// @param weight 100 to 900; 400 is regular
        Font of(int weight, boolean italic);
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
        return deriveFont(size, words.getAttributes());
    }

    @Override
    @SuppressWarnings("rawtypes") // as Batik, which is older than type arguments, declares it
    public GVTFont deriveFont(float size, Map attributes) {
        float weight = attributes.get(TextAttribute.WEIGHT) instanceof Number times ? times.floatValue() : 1;
        boolean italic = attributes.get(TextAttribute.POSTURE) instanceof Number slant && slant.floatValue() > 0;
        return new AWTGVTFont(styles.of(REGULAR + Math.round(BOLDER * (weight - 1)), italic), size);
    }

    @Override
    public boolean isComplex() {
        return false;
    }
}
