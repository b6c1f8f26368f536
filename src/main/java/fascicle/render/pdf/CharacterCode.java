package fascicle.render.pdf;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.xhtmlrenderer.pdf.ITextFSFont;

/// What stands on paper for a character that no font has: its code, small and in a frame, such as `U+13000`. Whoever
/// copies or hears it gets the character itself.
///
/// All lengths are parts of the type size.
///
/// @param of the character
/// @param font of the words around it
record CharacterCode(int of, ITextFSFont font) {
    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
    private static final float SIZE = 0.62f;
    private static final float PADDING = 0.12f;
    private static final float MARGIN = 0.04f;
    private static final float ABOVE = 0.56f;
    private static final float BELOW = 0.12f;
    private static final float FRAME = 0.04f;

    String words() {
        return String.format(Locale.ROOT, "U+%04X", of);
    }

    /// What the code is set in.
    ITextFSFont small() {
        return new ITextFSFont(font.getFontDescription(), font.getSize2D() * SIZE);
    }

    /// How far it carries the pen, in the layout's dots.
    ///
    /// @param words how wide the code is
    double width(double words) {
        return words + 2 * (PADDING + MARGIN) * font.getSize2D();
    }

    /// Draws the frame, and has the code drawn in it.
    ///
    /// @param words draws the code from a place
    void draw(TaggedDevice page, Place at, Words words) {
        float size = font.getSize2D();
        PdfDictionary spoken = new PdfDictionary();
        spoken.put(ACTUAL_TEXT, new PdfString(Character.toString(of), PdfObject.TEXT_UNICODE));
        page.getCurrentPage().beginMarkedContentSequence(SPAN, spoken, true);
        Stroke before = page.getStroke();
        page.setStroke(new BasicStroke(FRAME * size));
        page.draw(new Rectangle2D.Float(
                at.x() + MARGIN * size, at.y() - ABOVE * size, at.width() - 2 * MARGIN * size, (ABOVE + BELOW) * size));
        if (before != null) {
            page.setStroke(before);
        }
        words.drawAt(at.x() + (PADDING + MARGIN) * size);
        page.getCurrentPage().endMarkedContentSequence();
    }

    /// Where it stands on a line.
    ///
    /// @param y of the line on which letters stand
    record Place(float x, float y, float width) {}

    /// Draws the code.
    @FunctionalInterface
    interface Words {
        void drawAt(float x);
    }
}
