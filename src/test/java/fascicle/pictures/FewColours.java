package fascicle.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// Pictures whose dots are the numbers of few colours.
public final class FewColours {
    private FewColours() {}

    /// A picture of 16 by 4 dots, the left half in the first colour and the right half in the second.
    ///
    /// @param bits of a dot
    /// @param colours as `0xAARRGGBB`
    public static byte[] png(int bits, int[] colours) throws IOException {
        IndexColorModel model =
                new IndexColorModel(bits, colours.length, colours, 0, true, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        BufferedImage image = new BufferedImage(16, 4, BufferedImage.TYPE_BYTE_BINARY, model);
        for (int x = 0; x < 16; x++) {
            for (int y = 0; y < 4; y++) {
                image.getRaster().setSample(x, y, 0, x / 8);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    /// The colours of the first and the last dot.
    public static String ends(BufferedImage image) {
        return String.format(
                "%08x %08x", image.getRGB(0, 0), image.getRGB(image.getWidth() - 1, image.getHeight() - 1));
    }
}
