package fascicle.pictures;

import fascicle.fonts.FontLibrary;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/// A picture of any kind, ready to be painted in a picture that the tool makes.
public final class PaintedPicture {
    private final Optional<PrintableDrawing> drawing;
    private final Optional<BufferedImage> dots;

    private PaintedPicture(Optional<PrintableDrawing> drawing, Optional<BufferedImage> dots) {
        this.drawing = drawing;
        this.dots = dots;
    }

    /// @param name ends as the file's name does
    /// @param fonts for the words in drawings
    /// @throws PictureFault when it cannot be shown
    public static PaintedPicture of(String name, byte[] content, FontLibrary fonts) throws PictureFault {
        return PictureFile.of(name, content).isDrawing()
                ? new PaintedPicture(Optional.of(DrawingReader.in(fonts).read(content)), Optional.empty())
                : new PaintedPicture(Optional.empty(), Optional.of(new RasterPicture(content).upright()));
    }

    /// How wide it is for its height.
    public double ratio() {
        double width = drawing.map(PrintableDrawing::width)
                .orElseGet(() -> (double) dots.orElseThrow().getWidth());
        double height = drawing.map(PrintableDrawing::height)
                .orElseGet(() -> (double) dots.orElseThrow().getHeight());
        return Math.max(width, 1) / Math.max(height, 1);
    }

    /// Fills a rectangle, which has the picture's proportions.
    public void paint(Graphics2D pen, Rectangle2D room) {
        Graphics2D own = (Graphics2D) pen.create();
        own.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        own.translate(room.getX(), room.getY());
        drawing.ifPresent(lines -> {
            own.scale(room.getWidth() / lines.width(), room.getHeight() / lines.height());
            lines.paint(own);
        });
        dots.map(image -> halved(image, room.getWidth()))
                .ifPresent(image -> own.drawImage(
                        image,
                        AffineTransform.getScaleInstance(
                                room.getWidth() / image.getWidth(), room.getHeight() / image.getHeight()),
                        null));
        own.dispose();
    }

    /// A single step over many dots would skip most of them.
    private static BufferedImage halved(BufferedImage image, double width) {
        BufferedImage step = image;
        while (step.getWidth() > 2 * width && step.getHeight() > 2) {
            BufferedImage half = new BufferedImage(
                    step.getWidth() / 2, Math.max(1, step.getHeight() / 2), BufferedImage.TYPE_INT_ARGB);
            Graphics2D pen = half.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(step, 0, 0, half.getWidth(), half.getHeight(), null);
            pen.dispose();
            step = half;
        }
        return step;
    }

    /// The largest that has its proportions and room in a box.
    public Rectangle2D within(double left, double top, double width, double height) {
        double high = Math.min(height, width / ratio());
        return new Rectangle2D.Double(left, top + (height - high) / 2, high * ratio(), high);
    }
}
