package fascicle.render.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.layout.TextUtil;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFSFontMetrics;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFontMetrics;
import org.xhtmlrenderer.render.JustificationInfo;

/// Measures and draws text, each character in the first font that has it. For those that no font has their code stands,
/// and they are kept.
final class TextSetter extends ITextTextRenderer {
    /// The same for all fonts, so that a Chinese name does not push the lines around it apart.
    private static final float ASCENT = 0.96f;

    private static final float DESCENT = 0.29f;

    private final SortedSet<Integer> missing = new TreeSet<>();
    private IntUnaryOperator following = _ -> 0;

    /// The characters that no font has, so far.
    SortedSet<Integer> missing() {
        return missing;
    }

    /// Measures what has to stand behind a text that ends with a mark.
    void measure(Glue glue, SharedContext context) {
        LayoutContext layout = context.newLayoutContextInstance(new ITextFontContext());
        Map<Integer, Integer> known = new HashMap<>();
        following = number -> known.computeIfAbsent(
                number,
                _ -> glue.following(number).stream()
                        .mapToInt(piece -> width(piece, context.getStyle(piece.element()), layout))
                        .sum());
    }

    private int width(Glue.Piece piece, CalculatedStyle style, LayoutContext layout) {
        ITextFSFont font = (ITextFSFont) style.getFSFont(layout);
        return getWidth(null, font, TextUtil.transformText(piece.words(), style));
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

    private double width(ITextFSFont font, String words) {
        String text = words.replace('\u00a0', ' ');
        Face face = (Face) font.getFontDescription();
        double thousandths = 0;
        double codes = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            Optional<Face> found = Glue.isMark(codePoint) ? Optional.empty() : faceFor(face, codePoint);
            if (found.isPresent()) {
                thousandths += found.get().advance(codePoint);
            } else if (Glue.isWidth(codePoint)) {
                codes += following.applyAsInt(Glue.number(text, i));
            } else if (!Glue.isMark(codePoint)) {
                codes += width(new CharacterCode(codePoint, font));
            }
            i += Character.charCount(codePoint);
        }
        return thousandths / 1000 * font.getSize2D() + codes;
    }

    private double width(CharacterCode code) {
        return code.width(plainWidth(code.small(), code.words()));
    }

    /// Of a code: where the fonts lack even its letters, nothing stands in for them.
    private static double plainWidth(ITextFSFont font, String code) {
        Face face = (Face) font.getFontDescription();
        return code.chars()
                        .mapToDouble(c -> face.setting(c).orElse(face).advance(c))
                        .sum()
                / 1000
                * font.getSize2D();
    }

    private Optional<Face> faceFor(Face face, int codePoint) {
        Optional<Face> found = face.setting(codePoint);
        if (found.isEmpty()) {
            missing.add(codePoint);
        }
        return found;
    }

    /// Spaces that no line ends at have done their work: as they share a glyph with the others, all of a document would
    /// be copied as such.
    private static String drawn(String text) {
        return Glue.withoutMark(text).replace('\u00a0', ' ');
    }

    @Override
    public void drawString(ITextOutputDevice device, String text, float x, float y) {
        drawString(device, text, x, y, null);
    }

    @Override
    public void drawString(
            ITextOutputDevice device, String marked, float x, float y, @Nullable JustificationInfo justified) {
        String text = drawn(marked);
        TaggedDevice page = (TaggedDevice) device;
        ITextFSFont font = page.font();
        Face face = (Face) font.getFontDescription();
        float at = x;
        for (int start = 0; start < text.length(); ) {
            int end = endOfRun(face, text, start);
            String run = text.substring(start, end);
            Optional<Face> found = faceFor(face, text.codePointAt(start));
            if (found.isEmpty()) {
                at += draw(page, new CharacterCode(text.codePointAt(start), font), at, y);
            } else {
                ITextFSFont setIn = found.get() == face ? font : new ITextFSFont(found.get(), font.getSize2D());
                page.setFont(setIn);
                page.drawString(run, at, y, justified);
                at += (float) width(setIn, run) + stretch(run, justified);
            }
            start = end;
        }
        page.setFont(font);
    }

    /// @return how far it carries the pen
    private float draw(TaggedDevice page, CharacterCode code, float x, float y) {
        float width = (float) width(code);
        code.draw(page, new CharacterCode.Place(x, y, width), at -> {
            ITextFSFont small = code.small();
            Face face = (Face) small.getFontDescription();
            for (String letter : code.words().split("")) {
                Face setIn = face.setting(letter.charAt(0)).orElse(face);
                page.setFont(new ITextFSFont(setIn, small.getSize2D()));
                page.drawString(letter, at, y, null);
                at += (float) plainWidth(small, letter);
            }
        });
        return width;
    }

    /// A run is set in one font; a character that no font has is one for itself.
    private int endOfRun(Face face, String text, int start) {
        Optional<Typeface> first = typefaceFor(face, text, start);
        int end = start;
        do {
            end += Character.charCount(text.codePointAt(end));
        } while (end < text.length()
                && first.isPresent()
                && typefaceFor(face, text, end).equals(first));
        return end;
    }

    private Optional<Typeface> typefaceFor(Face face, String text, int at) {
        return faceFor(face, text.codePointAt(at)).map(Face::typeface);
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
