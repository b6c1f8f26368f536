package fascicle.render.pdf;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFSFontMetrics;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFontMetrics;
import org.xhtmlrenderer.render.JustificationInfo;

/// Measures and draws text, each character in the first font that has it, and keeps those that no font has.
final class TextSetter extends ITextTextRenderer {
    /// The same for all fonts, so that a Chinese name does not push the lines around it apart.
    private static final float ASCENT = 0.96f;

    private static final float DESCENT = 0.29f;

    private final SortedSet<Integer> missing = new TreeSet<>();

    /// The characters that no font has, so far.
    SortedSet<Integer> missing() {
        return missing;
    }

    @Override
    public FSFontMetrics getFSFontMetrics(ITextFontContext context, ITextFSFont font, @Nullable String text) {
        Face face = (Face) font.getFontDescription();
        float size = font.getSize2D();
        return new ITextFSFontMetrics(
                ASCENT * size,
                DESCENT * size,
                -face.getYStrikeoutPosition() / 1000 * size,
                face.getYStrikeoutSize() / 1000 * size,
                -face.getUnderlinePosition() / 1000 * size,
                face.getUnderlineThickness() / 1000 * size);
    }

    @Override
    public int getWidth(@Nullable ITextFontContext context, ITextFSFont font, String text) {
        return (int) Math.ceil(width(font, text) - 0.01);
    }

    private double width(ITextFSFont font, String text) {
        Face face = (Face) font.getFontDescription();
        double thousandths = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            thousandths += faceFor(face, codePoint).advance(codePoint);
            i += Character.charCount(codePoint);
        }
        return thousandths / 1000 * font.getSize2D();
    }

    private Face faceFor(Face face, int codePoint) {
        if (face.has(codePoint)) {
            return face;
        }
        return face.standInFor(codePoint).orElseGet(() -> {
            missing.add(codePoint);
            return face;
        });
    }

    @Override
    public void drawString(ITextOutputDevice device, String text, float x, float y) {
        drawString(device, text, x, y, null);
    }

    @Override
    public void drawString(
            ITextOutputDevice device, String text, float x, float y, @Nullable JustificationInfo justified) {
        TaggedDevice page = (TaggedDevice) device;
        ITextFSFont font = page.font();
        Face face = (Face) font.getFontDescription();
        float at = x;
        for (int start = 0; start < text.length(); ) {
            int end = endOfRun(face, text, start);
            Face found = faceFor(face, text.codePointAt(start));
            ITextFSFont setIn = found == face ? font : new ITextFSFont(found, font.getSize2D());
            String run = text.substring(start, end);
            page.setFont(setIn);
            page.drawString(run, at, y, justified);
            at += (float) width(setIn, run) + stretch(run, justified);
            start = end;
        }
        page.setFont(font);
    }

    private int endOfRun(Face face, String text, int start) {
        Typeface first = typefaceFor(face, text, start);
        int end = start;
        while (end < text.length() && typefaceFor(face, text, end) == first) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private Typeface typefaceFor(Face face, String text, int at) {
        return faceFor(face, text.codePointAt(at)).typeface();
    }

    private static float stretch(String run, @Nullable JustificationInfo justified) {
        float stretch = 0;
        for (int i = 0; justified != null && i < run.length(); i++) {
            char c = run.charAt(i);
            boolean space = c == ' ' || c == '\u00a0' || c == '\u3000';
            stretch += space ? justified.spaceAdjust() : justified.nonSpaceAdjust();
        }
        return stretch;
    }
}
