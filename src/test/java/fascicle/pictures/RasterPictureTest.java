package fascicle.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which pictures are shown, how they stand, and what is said of the others.
class RasterPictureTest {
    private static final int WIDTH_IN_PNG = 16;
    private static final int COMPONENTS_IN_FRAME = 9;

    private static String fault(byte[] content) {
        try {
            new RasterPicture(content);
            return "";
        } catch (PictureFault fault) {
            return fault.getMessage();
        }
    }

    private static String shown(byte[] content) throws PictureFault {
        RasterPicture picture = new RasterPicture(content);
        return picture.format() + " " + picture.width() + " x " + picture.height() + " "
                + Quadrants.quarters(picture.upright());
    }

    @Test
    void picturesAsTheyAreUsualAreShown() throws IOException, PictureFault {
        assertEquals("PNG 32 x 16 RGBW", shown(Quadrants.file("png")));
        assertEquals("JPEG 32 x 16 RGBW", shown(Quadrants.file("jpg")));
        assertEquals("GIF 32 x 16 RGBW", shown(Quadrants.file("gif")));
    }

    @Test
    void webpIsShownOfWhateverKindItIs() throws PictureFault {
        assertEquals("WEBP 32 x 16 RGBW", shown(Quadrants.WEBP_LOSSLESS));
        assertEquals("WEBP 32 x 16 RGBW", shown(Quadrants.WEBP_LOSSY));
        assertEquals("WEBP 32 x 16 RGB-", shown(Quadrants.WEBP_CLEAR));
    }

    @Test
    void ofAPictureThatMovesTheFirstImageIsTheOneThatStandsStill() throws PictureFault {
        assertEquals("WEBP 32 x 16 RGBW", shown(Quadrants.WEBP_MOVING));
    }

    @Test
    void onlyWhatLosesNothingIsLossless() throws IOException, PictureFault {
        assertTrue(new RasterPicture(Quadrants.file("png")).isLossless());
        assertTrue(new RasterPicture(Quadrants.WEBP_LOSSLESS).isLossless());
        assertFalse(new RasterPicture(Quadrants.WEBP_LOSSY).isLossless());
        assertFalse(new RasterPicture(Quadrants.file("jpg")).isLossless());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 32 x 16 RGBW",
        "2, 32 x 16 GRWB",
        "3, 32 x 16 WBGR",
        "4, 32 x 16 BWRG",
        "5, 16 x 32 RBGW",
        "6, 16 x 32 BRWG",
        "7, 16 x 32 WGBR",
        "8, 16 x 32 GWRB"
    })
    void aPhotographStandsUprightHoweverItsCameraWasHeld(int orientation, String upright)
            throws IOException, PictureFault {
        assertEquals("JPEG " + upright, shown(Quadrants.turned(orientation, ByteOrder.LITTLE_ENDIAN)));
        assertEquals("JPEG " + upright, shown(Quadrants.turned(orientation, ByteOrder.BIG_ENDIAN)));
        assertEquals("PNG " + upright, shown(pngWith(Quadrants.note(orientation, ByteOrder.BIG_ENDIAN))));
        assertEquals("WEBP " + upright, shown(webpWith(Quadrants.note(orientation, ByteOrder.LITTLE_ENDIAN))));
    }

    /// A chunk before the dots.
    private static byte[] pngWith(ByteBuffer note) throws IOException {
        byte[] png = Quadrants.file("png");
        int head = 8 + 25;
        return ByteBuffer.allocate(png.length + 12 + note.capacity())
                .put(png, 0, head)
                .putInt(note.capacity())
                .put("eXIf".getBytes(StandardCharsets.ISO_8859_1))
                .put(note.array())
                .putInt(0)
                .put(png, head, png.length - head)
                .array();
    }

    private static byte[] webpWith(ByteBuffer note) {
        byte[] bare = Quadrants.WEBP_LOSSLESS;
        int length = note.capacity() + (note.capacity() & 1);
        return ByteBuffer.allocate(bare.length + 18 + 8 + length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(bare.length - 8 + 18 + 8 + length)
                .put("WEBPVP8X".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(10)
                .put(new byte[] {8, 0, 0, 0, 31, 0, 0, 15, 0, 0})
                .put(bare, 12, bare.length - 12)
                .put("EXIF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(note.capacity())
                .put(note.array())
                .array();
    }

    /// Half the light is 128 of 255 where a profile counts the light itself, and 188 on screens.
    @Test
    void coloursStayWhenAPhotographIsTurned() throws IOException, PictureFault {
        BufferedImage grey = new BufferedImage(32, 16, BufferedImage.TYPE_INT_RGB);
        IntStream.range(0, 32 * 16).forEach(i -> grey.setRGB(i % 32, i / 32, 0x808080));
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(grey, "jpg", jpeg);
        byte[] turned = Quadrants.withNote(withProfile(jpeg.toByteArray()), Quadrants.note(6, ByteOrder.BIG_ENDIAN));
        assertEquals(188, new Color(new RasterPicture(turned).upright().getRGB(8, 8)).getRed(), 2);
    }

    /// A profile of colours after the head of the file.
    private static byte[] withProfile(byte[] jpeg) {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        int head = 20;
        return ByteBuffer.allocate(jpeg.length + 18 + profile.length)
                .put(jpeg, 0, head)
                .putShort((short) 0xffe2)
                .putShort((short) (16 + profile.length))
                .put("ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(new byte[] {1, 1})
                .put(profile)
                .put(jpeg, head, jpeg.length - head)
                .array();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, -1})
    void aNoteThatMeansNothingTurnsNothing(int orientation) throws IOException, PictureFault {
        assertEquals("JPEG 32 x 16 RGBW", shown(Quadrants.turned(orientation, ByteOrder.LITTLE_ENDIAN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "BM and more", "RIFF....AVI ", "", "G"})
    void nothingElseIsAPicture(String content) {
        assertEquals(
                "is not a picture that can be shown; PNG, JPEG, GIF and WebP can",
                fault(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void whatEndsBeforeItsSizeIsKnownIsDamaged() throws IOException {
        for (byte[] cut : List.of(
                Arrays.copyOf(Quadrants.file("png"), 20),
                Arrays.copyOf(Quadrants.file("jpg"), 12),
                Arrays.copyOf(Quadrants.file("gif"), 8),
                Arrays.copyOf(Quadrants.WEBP_LOSSY, 18))) {
            assertEquals("is damaged", fault(cut).replaceFirst(":.*", ""), new String(cut, StandardCharsets.UTF_8));
        }
    }

    @Test
    void aPhotographThatWasCutOffIsDamaged() throws IOException {
        byte[] jpeg = Quadrants.file("jpg");
        for (int length = jpeg.length / 2; length < jpeg.length; length++) {
            assertNotEquals("", fault(Arrays.copyOf(jpeg, length)), length + " of " + jpeg.length);
        }
        byte[] withMore = Arrays.copyOf(jpeg, jpeg.length + 9);
        withMore[jpeg.length + 2] = (byte) 0xFF;
        withMore[jpeg.length + 3] = (byte) 0xDA;
        assertEquals("", fault(withMore));
    }

    @Test
    void whatClaimsToBeHugeIsNotUnpacked() throws IOException {
        byte[] png = Quadrants.file("png");
        ByteBuffer.wrap(png).putInt(WIDTH_IN_PNG, 20_000).putInt(WIDTH_IN_PNG + 4, 20_000);
        assertEquals("has 400 million pixels; 100 million can be shown", fault(png));
        ByteBuffer.wrap(png).putInt(WIDTH_IN_PNG, 10_000).putInt(WIDTH_IN_PNG + 4, 10_000);
        assertEquals("", fault(png));
        byte[] gif = Quadrants.file("gif");
        ByteBuffer.wrap(gif).putShort(6, (short) -1).putShort(8, (short) -1);
        assertEquals("has 4294 million pixels; 100 million can be shown", fault(gif));
    }

    @Test
    void theColoursOfPrintingPressesAreRefused() throws IOException {
        byte[] jpeg = Quadrants.file("jpg");
        int frame = indexOf(jpeg, 0xC0);
        assertEquals(3, jpeg[frame + COMPONENTS_IN_FRAME]);
        assertEquals(
                "is in the colours of printing presses (CMYK); save it in those of screens (RGB)",
                fault(withFourComponents(jpeg, frame)));
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

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 7, 9, 1000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aNoteThatPointsBehindItsEndTurnsNothing(int directory) throws IOException, PictureFault {
        ByteBuffer note = Quadrants.note(6, ByteOrder.LITTLE_ENDIAN).putInt(4, directory);
        byte[] jpeg = Quadrants.withNote(note);
        for (int length = 0; length < jpeg.length; length++) {
            fault(Arrays.copyOf(jpeg, length));
        }
        assertEquals("JPEG 32 x 16 RGBW", shown(jpeg));
    }

    /// A count of values that would fill the memory, for every type that an entry can have.
    @Test
    void aNoteThatClaimsToBeHugeIsNotUnpacked() throws IOException {
        for (short type = 0; type < 20; type++) {
            for (int count : new int[] {0x10000000, 0x40000000, Integer.MAX_VALUE, -1}) {
                ByteBuffer note = Quadrants.note(6, ByteOrder.LITTLE_ENDIAN);
                note.putShort(12, type).putInt(14, count);
                byte[] jpeg = Quadrants.withNote(note);
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> fault(jpeg));
            }
        }
    }

    @Test
    void whateverIsDamagedIsShownOrRefusedInWords() throws IOException {
        Random chance = new Random(5);
        List<byte[]> files = List.of(
                Quadrants.file("png"),
                Quadrants.turned(6, ByteOrder.BIG_ENDIAN),
                Quadrants.file("gif"),
                Quadrants.WEBP_LOSSLESS,
                Quadrants.WEBP_CLEAR,
                Quadrants.WEBP_MOVING);
        for (int i = 0; i < 900; i++) {
            byte[] changed = files.get(i % files.size()).clone();
            changed[12 + chance.nextInt(changed.length - 12)] = (byte) chance.nextInt();
            changed[12 + chance.nextInt(changed.length - 12)] = (byte) chance.nextInt();
            assertShownOrRefused(changed);
        }
    }

    private static void assertShownOrRefused(byte[] changed) {
        try {
            new RasterPicture(changed).upright();
        } catch (PictureFault refused) {
            assertFalse(refused.getMessage().isBlank());
            assertFalse(refused.getMessage().contains("null"), refused.getMessage());
        }
    }

    @Test
    void aDamagedPictureIsAFaultWhenItIsUnpacked() throws IOException, PictureFault {
        byte[] png = Quadrants.file("png");
        Arrays.fill(png, png.length - 40, png.length, (byte) 0);
        RasterPicture picture = new RasterPicture(png);
        assertThrows(PictureFault.class, picture::upright);
    }
}
