package fascicle.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    /// What the picture of this size is published as.
    static PictureShape shape(int ofWidth, int ofHeight) {
        int widest = Math.min(ofWidth, WIDEST);
        List<Integer> widths = new ArrayList<>();
        for (int width : WIDTHS) {
            if (width < widest) {
                widths.add(width);
            }
        }
        widths.add(widest);
        int height = ofHeight;
        int last = ofWidth;
        for (int width : steps(ofWidth, widest)) {
            height = height(height, width, last);
            last = width;
        }
        return new PictureShape(widest, height, widths);
    }

    /// Halves as often as possible first: a single step over many pixels would skip most of them. (The `ResampleOp` of
    /// TwelveMonkeys looks at each, and takes a hundred times as long.)
    private static BufferedImage scaled(BufferedImage image, int width, boolean isClear) {
        BufferedImage step = image;
        for (int each : steps(image.getWidth(), width)) {
            step = drawn(step, each, isClear);
        }
        return step;
    }

    private static List<Integer> steps(int from, int to) {
        List<Integer> steps = new ArrayList<>();
        for (int width = from; width > 2 * to; width /= 2) {
            steps.add(width / 2);
        }
        steps.add(to);
        return steps;
    }

    private static int height(int height, int width, int before) {
        return Math.max(1, Math.round(height * (width / (float) before)));
    }

    private static BufferedImage drawn(BufferedImage image, int width, boolean isClear) {
        int height = height(image.getHeight(), width, image.getWidth());
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
