package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which pictures can be printed, and what is said of the others.
class PictureFileTest {
    private static final int WIDTH_IN_PNG = 16;
    private static final int COMPONENTS_IN_FRAME = 9;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void takesPicturesAsTheyAreUsual(String format) throws IOException {
        assertEquals(Optional.empty(), fault(picture(format)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "BM and more", "RIFF....WEBP", "", "G"})
    void takesNothingElse(String content) {
        assertEquals(
                Optional.of("is not a picture that can be printed; PNG, JPEG, GIF and SVG can"),
                fault(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @CsvSource({"png, 20", "jpg, 12", "gif, 8"})
    void saysWhatEndsBeforeItsSizeIsKnown(String format, int length) throws IOException {
        String fault = fault(Arrays.copyOf(picture(format), length)).orElse("");
        assertEquals("is damaged", fault.replaceFirst(":.*", ""));
    }

    @Test
    void doesNotUnpackWhatClaimsToBeHuge() throws IOException {
        byte[] png = picture("png");
        ByteBuffer.wrap(png).putInt(WIDTH_IN_PNG, 20_000).putInt(WIDTH_IN_PNG + 4, 20_000);
        assertEquals(Optional.of("has 400 million pixels; 100 million can be printed"), fault(png));
        ByteBuffer.wrap(png).putInt(WIDTH_IN_PNG, 10_000).putInt(WIDTH_IN_PNG + 4, 10_000);
        assertEquals(Optional.empty(), fault(png));
    }

    @Test
    void refusesTheColoursOfPrintingPresses() throws IOException {
        byte[] jpeg = picture("jpg");
        int frame = indexOf(jpeg, 0xC0);
        assertEquals(3, jpeg[frame + COMPONENTS_IN_FRAME]);
        assertEquals(
                Optional.of("is in the colours of printing presses (CMYK); save it in those of screens (RGB)"),
                fault(withFourComponents(jpeg, frame)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 8})
    void refusesPhotographsThatLieOnTheirSide(int orientation) throws IOException {
        Optional<String> onItsSide =
                Optional.of("lies on its side and only says how to turn it; turn it and save it again");
        assertEquals(onItsSide, fault(withOrientation(orientation, ByteOrder.LITTLE_ENDIAN)));
        assertEquals(onItsSide, fault(withOrientation(orientation, ByteOrder.BIG_ENDIAN)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, -1})
    void takesPhotographsThatStandUpright(int orientation) throws IOException {
        assertEquals(Optional.empty(), fault(withOrientation(orientation, ByteOrder.LITTLE_ENDIAN)));
        assertEquals(Optional.empty(), fault(withOrientation(orientation, ByteOrder.BIG_ENDIAN)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 7, 9, 1000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void readsNothingBehindTheEndOfWhatACameraWrote(int directory) throws IOException {
        ByteBuffer exif = exif(6, ByteOrder.LITTLE_ENDIAN).putInt(10, directory);
        byte[] jpeg = withExif(exif);
        for (int length = 0; length < jpeg.length; length++) {
            fault(Arrays.copyOf(jpeg, length));
        }
        assertEquals(Optional.empty(), fault(jpeg));
    }

    private static Optional<String> fault(byte[] content) {
        return new PictureFile(content).fault();
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, content);
        return content.toByteArray();
    }

    /// The frame's header, three bytes longer.
    private static byte[] withFourComponents(byte[] jpeg, int frame) {
        int end = frame + COMPONENTS_IN_FRAME + 1 + 3 * 3;
        byte[] four = ByteBuffer.allocate(jpeg.length + 3)
                .put(jpeg, 0, end)
                .put(new byte[] {4, 0x11, 0})
                .put(jpeg, end, jpeg.length - end)
                .array();
        four[frame + 3] += 3;
        four[frame + COMPONENTS_IN_FRAME] = 4;
        return four;
    }

    private static int indexOf(byte[] jpeg, int marker) {
        int at = 0;
        while ((jpeg[at] & 0xff) != 0xff || (jpeg[at + 1] & 0xff) != marker) {
            at++;
        }
        return at;
    }

    private static byte[] withOrientation(int orientation, ByteOrder order) throws IOException {
        return withExif(exif(orientation, order));
    }

    /// What a camera writes: a directory of two entries (Exif 2.32, 4.6).
    private static ByteBuffer exif(int orientation, ByteOrder order) {
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4).order(order);
        exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.ISO_8859_1));
        exif.putShort((short) 42).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x0100).putShort((short) 4).putInt(1).putInt(30);
        return exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    }

    private static byte[] withExif(ByteBuffer exif) throws IOException {
        byte[] jpeg = picture("jpg");
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
        whole.put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xe1).putShort((short) (2 + exif.capacity()));
        return whole.put(exif.array()).put(jpeg, 2, jpeg.length - 2).array();
    }
}
