package fascicle.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;

/// A picture of 32 by 16 dots whose quarters are red and green above blue and white, in files of several kinds.
public final class Quadrants {
    /// As `cwebp -lossless` writes it.
    public static final byte[] WEBP_LOSSLESS = Base64.getDecoder()
            .decode("UklGRjgAAABXRUJQVlA4TCwAAAAvH8ADAB8gEEjeHzqN+RcQFPwf3fxHZA+AINtmkpOc5AEuENH/qFL9AWzbDw==");

    /// As `cwebp -q 90` writes it.
    public static final byte[] WEBP_LOSSY = Base64.getDecoder()
            .decode("UklGRlQAAABXRUJQVlA4IEgAAADQAgCdASogABAAAMASJaACdMoRwN4B+AH6gf2ACSngAP79Kg///fo9f+7hmuZH/rRz/+"
                    + "tBAPR9vv/rax//+1zjwYephmkgAAA=");

    /// The same, its fourth quarter clear.
    public static final byte[] WEBP_CLEAR = Base64.getDecoder()
            .decode("UklGRoIAAABXRUJQVlA4WAoAAAAQAAAAHwAADwAAQUxQSBQAAAABDzD/ERFCSED4f1pmQUT/J8AhNFZQOCBIAAAA0AIAnQEq"
                    + "IAAQAADAEiWgAnTKEcDeAfgB+oH9gAkp4AD+/SoP//36PX/u4ZrmR/60c//rQQD0fb7/2mX///t4ncQXLD7I4AAA");

    /// Moves, as `img2webp` writes it: the whole picture, then one without its fourth quarter.
    public static final byte[] WEBP_MOVING = Base64.getDecoder()
            .decode("UklGRp4AAABXRUJQVlA4WAoAAAASAAAAHwAADwAAQU5JTQYAAAD/////AABBTk1GRAAAAAAAAAAAAB8AAA8AAGQAAAJWUDhM"
                        + "LAAAAC8fwAMAHyAQSN4fOo35FxAU/B/d/EdkD4Ag22aSk5zkAS4Q0f+oUv0BbNsPQU5NRiYAAAAIAAAEAAAPAAAHAABkAAACVlA4"
                        + "TA0AAAAvD8ABEAcQERGIiP4HAA==");

    private Quadrants() {}

    public static BufferedImage image() {
        BufferedImage image = new BufferedImage(32, 16, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < 4; i++) {
            pen.setColor(colours[i]);
            pen.fillRect(i % 2 * 16, i / 2 * 8, 16, 8);
        }
        pen.dispose();
        return image;
    }

    /// @param format one that the JDK writes
    public static byte[] file(String format) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ImageIO.write(image(), format, content);
        return content.toByteArray();
    }

    /// The colours of the quarters, in the order of reading: `RGBW`.
    public static String quarters(BufferedImage image) {
        StringBuilder quarters = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            int x = image.getWidth() * (1 + 2 * (i % 2)) / 4;
            int y = image.getHeight() * (1 + 2 * (i / 2)) / 4;
            quarters.append(name(new Color(image.getRGB(x, y), true)));
        }
        return quarters.toString();
    }

    private static char name(Color colour) {
        int bits =
                (colour.getRed() > 127 ? 4 : 0) | (colour.getGreen() > 127 ? 2 : 0) | (colour.getBlue() > 127 ? 1 : 0);
        return colour.getAlpha() < 128
                ? '-'
                : bits == 4 ? 'R' : bits == 2 ? 'G' : bits == 1 ? 'B' : bits == 7 ? 'W' : '?';
    }

    /// A photograph whose camera was held in one of the eight ways of Exif.
    public static byte[] turned(int orientation, ByteOrder order) throws IOException {
        return withNote(note(orientation, order));
    }

    public static byte[] withNote(ByteBuffer note) throws IOException {
        return withNote(file("jpg"), note);
    }

    static byte[] withNote(byte[] jpeg, ByteBuffer note) {
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + 4 + 6 + note.capacity());
        whole.put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xe1).putShort((short) (2 + 6 + note.capacity()));
        whole.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        return whole.put(note.array()).put(jpeg, 2, jpeg.length - 2).array();
    }

    /// What a camera writes: a directory of two entries and a remark (Exif 2.32, 4.6).
    public static ByteBuffer note(int orientation, ByteOrder order) {
        ByteBuffer exif = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + 13).order(order);
        exif.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.ISO_8859_1));
        exif.putShort((short) 42).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x0100).putShort((short) 4).putInt(1).putInt(30);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        exif.putShort((short) 0).putInt(0).put("taken at home".getBytes(StandardCharsets.ISO_8859_1));
        return exif;
    }
}
