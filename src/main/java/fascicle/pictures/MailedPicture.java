package fascicle.pictures;

import fascicle.fonts.FontLibrary;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;

/// A picture as every mail program shows it: as PNG or JPEG, whatever it was, for drawings and WebP are unknown to
/// many.
///
/// @param ending of its name: `.png`
/// @param width in dots
public record MailedPicture(String ending, String type, int width, int height, byte[] content) {
    /// Twice what a column of an email is wide, for dense screens.
    private static final int WIDEST = 1280;

    private static final float QUALITY = 0.8f;
    private static final int TALLEST = 4 * WIDEST;

    /// @param name ends as the file's name does
    /// @param fonts for the words in drawings
    /// @throws PictureFault when it cannot be shown
    public static MailedPicture of(String name, byte[] content, FontLibrary fonts) throws IOException, PictureFault {
        PictureFile file = PictureFile.of(name, content);
        if (file.isDrawing()) {
            return drawn(DrawingReader.in(fonts).read(content));
        }
        RasterPicture raster = new RasterPicture(content);
        BufferedImage image = scaled(raster.upright());
        return raster.isLossless() ? png(image) : jpeg(image);
    }

    /// A sign on a ground of one colour, for mail programs show it on any.
    ///
    /// @param width at most, in dots, as the height
    public static MailedPicture of(PaintedPicture sign, Color ground, int width, int height) throws IOException {
        Rectangle2D room = sign.within(0, 0, width, height);
        int wide = (int) Math.max(1, Math.round(room.getWidth()));
        int high = (int) Math.max(1, Math.round(room.getHeight()));
        BufferedImage image = paper(wide, high, ground);
        Graphics2D pen = pen(image);
        sign.paint(pen, new Rectangle2D.Double(0, 0, wide, high));
        pen.dispose();
        return png(image);
    }

    private static MailedPicture drawn(PrintableDrawing drawing) throws IOException {
        double width = Math.max(1, drawing.width());
        double height = Math.max(1, drawing.height());
        double scale = Math.min(WIDEST / width, TALLEST / height);
        BufferedImage image = paper((int) Math.max(1, width * scale), (int) Math.max(1, height * scale));
        Graphics2D pen = pen(image);
        pen.scale(scale, scale);
        drawing.paint(pen);
        pen.dispose();
        return png(image);
    }

    private static BufferedImage scaled(BufferedImage image) {
        double scale = Math.min(1, Math.min(WIDEST / (double) image.getWidth(), TALLEST / (double) image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage step = image;
        while (step.getWidth() > 2 * width) { // a single step over many dots would skip most of them
            step = drawn(step, step.getWidth() / 2, Math.max(1, step.getHeight() / 2));
        }
        return drawn(step, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage drawn = paper(width, height);
        Graphics2D pen = pen(drawn);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    /// White: dark mail programs would show through.
    private static BufferedImage paper(int width, int height) {
        return paper(width, height, Color.WHITE);
    }

    private static BufferedImage paper(int width, int height, Color ground) {
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(ground);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return paper;
    }

    private static Graphics2D pen(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return pen;
    }

    private static MailedPicture png(BufferedImage image) throws IOException {
        return new MailedPicture(".png", "image/png", image.getWidth(), image.getHeight(), PictureWriter.png(image));
    }

    private static MailedPicture jpeg(BufferedImage image) throws IOException {
        byte[] content = PictureWriter.jpeg(image, QUALITY);
        return new MailedPicture(".jpg", "image/jpeg", image.getWidth(), image.getHeight(), content);
    }
}
