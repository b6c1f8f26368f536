package fascicle.pictures;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnimationTest {
    private static final String REMARK = "!\u00fe\tA. Author\u0000";
    private static final String LOOP = "\u0021\u00ff\u000bNETSCAPE2.0\u0003\u0001\u0000\u0000\u0000";
    private static final String XMP = "\u0021\u00ff\u000bXMP DataXMP\u0005place\u0000";

    private static byte[] gif() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_BYTE_INDEXED), "gif", written);
        return written.toByteArray();
    }

    /// A picture with blocks between its colours and its first image.
    private static byte[] with(byte[] gif, String blocks) {
        int after = 13 + ((gif[10] & 0x80) == 0 ? 0 : 3 << ((gif[10] & 7) + 1));
        ByteBuffer all = ByteBuffer.allocate(gif.length + blocks.length());
        all.put(gif, 0, after).put(blocks.getBytes(ISO_8859_1)).put(gif, after, gif.length - after);
        return all.array();
    }

    @Test
    void ofAGifOnlyThePictureAndItsTimesAreLeft() throws IOException, PictureFault {
        Animation read = Animation.gif(with(gif(), REMARK + LOOP + XMP));
        assertEquals("30 x 20", read.width() + " x " + read.height());
        assertArrayEquals(Animation.gif(with(gif(), LOOP)).content(), read.content());
        String left = new String(read.content(), ISO_8859_1);
        assertTrue(left.contains("NETSCAPE2.0"), left);
        assertFalse(left.contains("Author") || left.contains("place"), left);
        assertEquals(30, ImageIO.read(new ByteArrayInputStream(read.content())).getWidth());
    }

    @Test
    void everyImageOfAGifStays() throws IOException, PictureFault {
        byte[] one = gif();
        int from = with(one, "").length - one.length + 13 + (3 << ((one[10] & 7) + 1));
        String image = new String(Arrays.copyOfRange(one, from, one.length - 1), ISO_8859_1);
        byte[] content = Animation.gif(with(one, image + REMARK + image)).content();
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(content)));
        assertEquals(3, reader.getNumImages(true));
    }

    /// Pictures of two pixels by one, as `cwebp` writes them.
    @ParameterizedTest
    @CsvSource({
        "VP8L, UklGRhwAAABXRUJQVlA4TA8AAAAvAQAAAAcQ/Y/+ByKi/wEA",
        "VP8, UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoCAAEAAUAmJaQAA3AA/v02aAA="
    })
    void aWebpSaysItsSizeAndLosesWhatIsNotThePicture(String kind, String base64) throws PictureFault {
        byte[] bare = Base64.getDecoder().decode(base64);
        Animation read = Animation.webp(bare);
        assertEquals(kind + " 2 x 1", kind + " " + read.width() + " x " + read.height());
        assertArrayEquals(bare, read.content());
        byte[] chunks = Arrays.copyOfRange(bare, 12, bare.length);
        byte[] extended = webp(
                chunk("VP8X", new byte[] {0x0C, 0, 0, 0, 1, 0, 0, 0, 0, 0}),
                chunks,
                chunk("EXIF", "place".getBytes(ISO_8859_1)));
        Animation stripped = Animation.webp(extended);
        assertEquals("2 x 1", stripped.width() + " x " + stripped.height());
        assertArrayEquals(webp(chunk("VP8X", new byte[] {0, 0, 0, 0, 1, 0, 0, 0, 0, 0}), chunks), stripped.content());
    }

    /// Browsers turn only JPEG, and a picture that moves cannot be written anew.
    @Test
    void aWebpThatLiesOnItsSideIsRefused() {
        byte[] note = Quadrants.note(6, ByteOrder.BIG_ENDIAN).array();
        byte[] dots = Arrays.copyOfRange(Quadrants.WEBP_LOSSY, 12, Quadrants.WEBP_LOSSY.length);
        byte[] turned = webp(chunk("VP8X", new byte[] {8, 0, 0, 0, 31, 0, 0, 15, 0, 0}), dots, chunk("EXIF", note));
        PictureFault fault = assertThrows(PictureFault.class, () -> Animation.webp(turned));
        assertTrue(fault.getMessage().startsWith("lies on its side"), fault.getMessage());
    }

    @Test
    void aFileOfAnotherKindThanItsNameSaysIsRefused() throws IOException {
        byte[] png = Quadrants.file("png");
        PictureFault fault = assertThrows(PictureFault.class, () -> Animation.gif(png));
        assertEquals("is written as PNG, though its name says GIF", fault.getMessage());
    }

    private static byte[] chunk(String kind, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + (content.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(kind.getBytes(ISO_8859_1))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] webp(byte[]... chunks) {
        int size = Arrays.stream(chunks).mapToInt(chunk -> chunk.length).sum();
        ByteBuffer file = ByteBuffer.allocate(12 + size).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(ISO_8859_1)).putInt(4 + size).put("WEBP".getBytes(ISO_8859_1));
        Arrays.stream(chunks).forEach(file::put);
        return file.array();
    }

    @Test
    void whatIsDamagedOrSomethingElseIsSaidToBe() throws IOException {
        byte[] gif = with(gif(), LOOP);
        for (int length = 0; length < gif.length; length++) {
            byte[] cut = Arrays.copyOf(gif, length);
            assertThrows(PictureFault.class, () -> Animation.gif(cut), length + " bytes");
        }
        assertThrows(PictureFault.class, () -> Animation.webp(gif));
        assertThrows(PictureFault.class, () -> Animation.webp(webp(chunk("EXIF", new byte[4]))));
        Random chance = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            byte[] changed = gif.clone();
            changed[chance.nextInt(changed.length)] = (byte) chance.nextInt();
            byte[] other = webp(chunk("VP8X", new byte[] {0, 0, 0, 0, 1, 0, 0, 0, 0, 0}), chunk("VP8L", new byte[9]));
            other[chance.nextInt(other.length)] = (byte) chance.nextInt();
            readOrRefused(changed, other);
        }
    }

    private static void readOrRefused(byte[] gif, byte[] webp) {
        try {
            Animation.gif(gif);
            Animation.webp(webp);
        } catch (PictureFault refused) {
            assertFalse(refused.getMessage().isEmpty());
        }
    }
}
