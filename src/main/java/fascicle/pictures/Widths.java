package fascicle.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/// A photograph or screenshot, written anew in several widths. Only the picture is written: no place, no camera.
///
/// @param width of the widest
/// @param height of the widest
/// @param pictures by their widths
public record Widths(int width, int height, SortedMap<Integer, byte[]> pictures) {
    /// No reader's column is wider, even on a dense screen.
    public static final int WIDEST = 1920;

    private static final int[] WIDTHS = {480, 960};
    private static final float QUALITY = 0.82f;

    public static Widths of(String path, byte[] source) throws IOException, PictureFault {
        BufferedImage image = new RasterPicture(source).upright();
        boolean isPng = path.toLowerCase(Locale.ROOT).endsWith(".png");
        boolean isClear = isPng && image.getColorModel().hasAlpha();
        int widest = Math.min(image.getWidth(), WIDEST);
        SortedMap<Integer, byte[]> pictures = new TreeMap<>();
        for (int width : WIDTHS) {
            if (width < widest) {
                pictures.put(width, written(scaled(image, width, isClear), isPng));
            }
        }
        BufferedImage full = scaled(image, widest, isClear);
        pictures.put(widest, written(full, isPng));
        return new Widths(widest, full.getHeight(), pictures);
    }

    /// Halves as often as possible first: a single step over many pixels would skip most of them.
    private static BufferedImage scaled(BufferedImage image, int width, boolean isClear) {
        BufferedImage step = image;
        while (step.getWidth() > 2 * width) {
            step = drawn(step, step.getWidth() / 2, isClear);
        }
        return drawn(step, width, isClear);
    }

    private static BufferedImage drawn(BufferedImage image, int width, boolean isClear) {
        int height = Math.max(1, Math.round(image.getHeight() * (width / (float) image.getWidth())));
        BufferedImage drawn =
                new BufferedImage(width, height, isClear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        if (isClear) {
            pen.drawImage(image, 0, 0, width, height, null);
        } else {
            pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        }
        pen.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage image, boolean isPng) throws IOException {
        return isPng ? PictureWriter.png(image) : PictureWriter.jpeg(image, QUALITY);
    }
}
