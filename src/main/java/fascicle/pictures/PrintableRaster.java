package fascicle.pictures;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// A picture made of dots as the layout takes it in: standing upright, in a format that PDF has, and without what a
/// camera noted beside it. What can be taken over as it is, is: a photograph that is written anew loses a little.
public final class PrintableRaster {
    private static final float QUALITY = 0.92f;
    private static final int MARKER = 0xFF;
    private static final int APP_0 = 0xE0;
    private static final int APP_2 = 0xE2;
    private static final int APP_14 = 0xEE;
    private static final int APP_15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int START_OF_SCAN = 0xDA;

    private PrintableRaster() {}

    public static byte[] of(byte[] content) throws IOException, PictureFault {
        RasterPicture picture = new RasterPicture(content);
        boolean isTaken = picture.format() != RasterFormat.WEBP
                && picture.turn() == Orientation.NONE
                && !picture.isOfFewColours();
        if (!isTaken) {
            return written(picture);
        }
        return picture.format() == RasterFormat.JPEG ? bare(content) : content;
    }

    /// The dots of a picture, standing upright, each with its own colour instead of the number of one in a list.
    static BufferedImage image(RasterPicture picture) throws PictureFault {
        BufferedImage image = picture.upright();
        if (!(image.getColorModel() instanceof IndexColorModel colours)) {
            return image;
        }
        BufferedImage plain = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                colours.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return plain;
    }

    private static byte[] written(RasterPicture picture) throws IOException, PictureFault {
        BufferedImage image = image(picture);
        return picture.isLossless() || image.getColorModel().hasAlpha()
                ? PictureWriter.png(image)
                : PictureWriter.jpeg(image, QUALITY);
    }

    /// A JPEG without the segments of cameras and programs; its colours stay (ITU-T T.81, annex B).
    private static byte[] bare(byte[] jpeg) {
        ByteBuffer bytes = ByteBuffer.wrap(jpeg);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(jpeg.length);
        int at = 2;
        kept.write(jpeg, 0, at);
        while (at + 4 < jpeg.length && (jpeg[at] & 0xff) == MARKER) {
            int marker = jpeg[at + 1] & 0xff;
            if (marker == START_OF_SCAN) {
                break;
            }
            int end = Math.min(jpeg.length, at + 2 + (bytes.getShort(at + 2) & 0xffff));
            if (!isNote(marker)) {
                kept.write(jpeg, at, end - at);
            }
            at = end;
        }
        kept.write(jpeg, at, jpeg.length - at);
        return kept.toByteArray();
    }

    /// All but the size of a dot, the profile of the colours, and how they are mixed.
    private static boolean isNote(int marker) {
        boolean isOfAProgram = marker >= APP_0 && marker <= APP_15;
        boolean isOfThePicture = marker == APP_0 || marker == APP_2 || marker == APP_14;
        return marker == COMMENT || isOfAProgram && !isOfThePicture;
    }
}
