package fascicle.render.html;

import fascicle.pictures.PaintedPicture;
import fascicle.pictures.PictureWriter;
import fascicle.render.Look;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The picture by which other programs show a link to an article: its number and title in the dress of the
/// newsletter.
///
/// All lengths are pixels.
final class SocialCard {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int EDGE = 72;
    private static final int TITLE_LEFT = 240;
    private static final int TITLE_TOP = 172;
    private static final int TITLE_HEIGHT = 300;
    private static final float LEADING = 1.16f;
    private static final float[] SIZES = {76, 66, 58, 50, 43};
    private static final int LONGEST = 400;
    private static final int SIGN_TOP = 34;
    private static final int SIGN_HEIGHT = 68;

    /// Edges are smoothed, and letters stand where they should rather than where the pixels are.
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Typecase typecase;
    private final Look look;
    private final Optional<Sign> sign;

    SocialCard(Typecase typecase, Look look, Optional<Sign> sign) {
        this.typecase = typecase;
        this.look = look;
        this.sign = sign;
    }

    /// The newsletter's logo.
    ///
    /// @param besideName whether the name stands beside it in words
    record Sign(PaintedPicture picture, boolean besideName) {}

    /// @param foot where the article stands, such as `Digital Transition · September 2023`
    record Text(String newsletter, String number, String title, String foot) {
        Text {
            newsletter = plain(newsletter);
            number = plain(number);
            title = plain(title);
            foot = plain(foot);
        }

        /// One line of visible characters, and never none.
        private static String plain(String text) {
            String plain =
                    text.replaceAll("[\\p{Cc}\\p{Cn}\\p{Co}\\p{Cs}\\s]+", " ").strip();
            return plain.isEmpty() ? "…" : cut(plain, LONGEST);
        }
    }

    /// The bytes of a PNG picture; for the same text always the same.
    byte[] draw(Text text) throws IOException {
        BufferedImage card = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = card.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        ground(pen);
        pen.setColor(colour("accent"));
        head(pen, text.newsletter());
        write(pen, line(text.number(), look.get("card.number"), 108), EDGE, TITLE_TOP + 92);
        pen.setColor(colour("ink"));
        writeTitle(pen, text.title());
        pen.setColor(colour("soft"));
        write(pen, line(text.foot(), look.get("card.label"), 31), TITLE_LEFT, 553);
        pen.dispose();
        return PictureWriter.png(card);
    }

    /// The logo, the name, or both.
    private void head(Graphics2D pen, String name) throws IOException {
        double room = sign.filter(Sign::besideName).isPresent() ? SIGN_HEIGHT * 2 : (WIDTH - 2 * EDGE) / 2.0;
        Optional<Rectangle2D> place = sign.map(shown -> shown.picture().within(EDGE, SIGN_TOP, room, SIGN_HEIGHT));
        place.ifPresent(at -> sign.orElseThrow().picture().paint(pen, at));
        if (sign.isEmpty() || sign.get().besideName()) {
            float left = place.map(at -> (float) at.getMaxX() + 20).orElse((float) EDGE);
            write(pen, line(name, look.get("card.label"), 29), left, 88);
        }
    }

    private Color colour(String name) {
        return Color.decode(look.get("colour." + name));
    }

    /// Paper, the double rule below the masthead, a warm mark above the foot, and a blue edge.
    private void ground(Graphics2D pen) {
        pen.setColor(colour("paper"));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(colour("ink"));
        pen.fillRect(EDGE, 116, WIDTH - 2 * EDGE, 3);
        pen.fillRect(EDGE, 122, WIDTH - 2 * EDGE, 1);
        pen.setColor(colour("warm"));
        pen.fillRect(TITLE_LEFT, 502, 72, 5);
        pen.setColor(colour("accent"));
        pen.fillRect(0, HEIGHT - 18, WIDTH, 18);
    }

    private void writeTitle(Graphics2D pen, String title) throws IOException {
        for (float size : SIZES) {
            if (writeTitle(pen, title, size)) {
                return;
            }
        }
        float smallest = SIZES[SIZES.length - 1];
        int length = title.codePointCount(0, title.length());
        while (length > 1 && !writeTitle(pen, cut(title, length), smallest)) {
            length -= 1 + length / 20;
        }
    }

    /// Writes it in this size if it fits.
    private boolean writeTitle(Graphics2D pen, String title, float size) throws IOException {
        List<TextLayout> lines = lines(title, look.get("card.title"), size, WIDTH - EDGE - TITLE_LEFT);
        if (lines.size() * size * LEADING > TITLE_HEIGHT) {
            return false;
        }
        float base = TITLE_TOP + size * 0.86f;
        for (TextLayout line : lines) {
            write(pen, line, TITLE_LEFT, base);
            base += size * LEADING;
        }
        return true;
    }

    /// As much of a text as one line holds.
    private TextLayout line(String text, String face, float size) throws IOException {
        return lines(text, face, size, WIDTH - 2 * EDGE).getFirst();
    }

    private List<TextLayout> lines(String text, String face, float size, float width) throws IOException {
        AttributedCharacterIterator set = typecase.set(text, face, size);
        LineBreakMeasurer measurer = new LineBreakMeasurer(set, EXACT);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < set.getEndIndex()) {
            lines.add(measurer.nextLayout(width));
        }
        return lines;
    }

    /// Text that runs from right to left begins at the right edge.
    private static void write(Graphics2D pen, TextLayout line, float left, float base) {
        float x = line.isLeftToRight() ? left : WIDTH - EDGE - line.getVisibleAdvance();
        pen.fill(line.getOutline(AffineTransform.getTranslateInstance(x, base)));
    }

    private static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length - 1)).strip() + "…";
    }
}
