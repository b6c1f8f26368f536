package fascicle.render.html;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A photograph or screenshot, written anew in several widths. Only the picture is written: no place, no camera.
final class Raster {
    /// No reader's column is wider, even on a dense screen.
    static final int WIDEST = 1920;

    private static final int[] WIDTHS = {480, 960};
    private static final long MOST_PIXELS = 100_000_000;
    private static final float QUALITY = 0.82f;

    private Raster() {}

    /// @param width of the widest
    /// @param height of the widest
    /// @param pictures by their widths
    record Widths(int width, int height, SortedMap<Integer, byte[]> pictures) {}

    static Widths of(String path, byte[] source) throws IOException, PictureFault {
        BufferedImage image = read(source);
        String format = path.toLowerCase(java.util.Locale.ROOT).endsWith(".png") ? "png" : "jpeg";
        int widest = Math.min(image.getWidth(), WIDEST);
        SortedMap<Integer, byte[]> pictures = new TreeMap<>();
        for (int width : WIDTHS) {
            if (width < widest) {
                pictures.put(width, written(scaled(image, width, format), format));
            }
        }
        BufferedImage full = scaled(image, widest, format);
        pictures.put(widest, written(full, format));
        return new Widths(widest, full.getHeight(), pictures);
    }

    /// A small file can claim to be a huge picture; its size is looked at before it is unpacked.
    private static BufferedImage read(byte[] source) throws IOException, PictureFault {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(source))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new PictureFault("this is no PNG or JPEG picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS) {
                    throw new PictureFault("the picture has " + pixels / 1_000_000 + " million pixels");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new PictureFault("the picture is damaged: " + e.getMessage());
        }
    }

    /// Halves as often as possible first: a single step over many pixels would skip most of them.
    private static BufferedImage scaled(BufferedImage image, int width, String format) {
        BufferedImage step = image;
        while (step.getWidth() > 2 * width) {
            step = drawn(step, step.getWidth() / 2, format);
        }
        return drawn(step, width, format);
    }

    private static BufferedImage drawn(BufferedImage image, int width, String format) {
        int height = Math.max(1, Math.round(image.getHeight() * (width / (float) image.getWidth())));
        boolean clear = format.equals("png") && image.getColorModel().hasAlpha();
        BufferedImage drawn =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        if (clear) {
            pen.drawImage(image, 0, 0, width, height, null);
        } else {
            pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        }
        pen.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(content)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return content.toByteArray();
    }
}
