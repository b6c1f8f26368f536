package fascicle.fonts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Fonts of unknown origin are used, or refused with a reason; never a fault, and never without end.
class FontJudgeTest {
    private static final Path THEME = Path.of("themes/gazette");
    private static final Path OTTO = Path.of("src/test/resources/fonts/otto.otf");

    private static byte[] code() throws IOException {
        return Files.readAllBytes(THEME.resolve("fonts/SourceCodePro-Regular.ttf"));
    }

    private static String refused(byte[] font) {
        return FontJudge.judge(font).orElseThrow().message();
    }

    private static int table(byte[] font, String tag) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        for (int i = 0; i < bytes.getShort(4); i++) {
            if (new String(font, 12 + 16 * i, 4, StandardCharsets.US_ASCII).equals(tag)) {
                return 12 + 16 * i;
            }
        }
        throw new IllegalArgumentException(tag);
    }

    @Test
    void takesTrueTypeAndOpenType() throws IOException {
        assertEquals(Optional.empty(), FontJudge.judge(code()));
        assertEquals(Optional.empty(), FontJudge.judge(Files.readAllBytes(OTTO)));
    }

    @Test
    void saysWhatOtherFilesAre() throws IOException {
        byte[] packed = Files.readAllBytes(THEME.resolve("assets/fonts/serif.woff2"));
        assertEquals("is packed for the web (WOFF2), and cannot be printed", refused(packed));
        assertEquals("is no TrueType or OpenType font", refused("<html></html>".getBytes(StandardCharsets.UTF_8)));
        assertEquals("is no TrueType or OpenType font", refused(new byte[0]));
        byte[] several = code();
        several[0] = 't';
        several[1] = 't';
        several[2] = 'c';
        several[3] = 'f';
        assertEquals("is a collection of several fonts (TTC)", refused(several));
        assertEquals("is a collection of several fonts (TTC)", refused(java.util.Arrays.copyOf(several, 13_000_000)));
        assertTrue(refused(new byte[13_000_000]).startsWith("has 13 MB"));
    }

    @Test
    void keepsToWhatAFontSaysOfItsUse() throws IOException {
        byte[] font = code();
        int rights = ByteBuffer.wrap(font).getInt(table(font, "OS/2") + 8) + 8;
        font[rights + 1] = 2;
        assertEquals("says of itself that documents may not hold it", refused(font));
        font[rights + 1] = 2 | 4;
        assertEquals(Optional.empty(), FontJudge.judge(font));
        font[rights] = 1;
        assertEquals("says of itself that documents may not hold it", refused(font));
    }

    @Test
    void refusesVariableFontsAndThoseWithoutATable() throws IOException {
        byte[] font = code();
        byte[] variable = font.clone();
        System.arraycopy("fvar".getBytes(StandardCharsets.US_ASCII), 0, variable, table(font, "GPOS"), 4);
        assertEquals("is a variable font, of which print knows one style only", refused(variable));
        byte[] torn = font.clone();
        torn[table(font, "hmtx")] = 'x';
        assertEquals("is damaged: it has no table \"hmtx\"", refused(torn));
        assertEquals(
                "is damaged: what it says of itself leads out of the file",
                refused(Arrays.copyOf(font, font.length / 2)));
    }

    /// A letter made of itself, and letters each made of many of the one before.
    @Test
    void refusesLettersThatHaveNoEnd() throws IOException {
        byte[] font = code();
        ByteBuffer bytes = ByteBuffer.wrap(font);
        int glyf = bytes.getInt(table(font, "glyf") + 8);
        int loca = bytes.getInt(table(font, "loca") + 8);
        boolean isLong = bytes.getShort(bytes.getInt(table(font, "head") + 8) + 50) != 0;
        int at = glyf + (isLong ? bytes.getInt(loca + 4 * 40) : 2 * (bytes.getShort(loca + 2 * 40) & 0xffff));
        bytes.putShort(at, (short) -1);
        bytes.putShort(at + 10, (short) 0x0020);
        bytes.putShort(at + 12, (short) 40);
        assertEquals("is damaged: its letters lead out of the file, or into each other", refused(font));
    }

    @Test
    void anyBytesAreRefusedOrTakenInAMoment() throws IOException {
        Random random = new Random(7);
        byte[] whole = Files.readAllBytes(OTTO);
        byte[] large = code();
        for (int i = 0; i < 4000; i++) {
            byte[] font = (i % 4 == 0 ? large : whole).clone();
            for (int change = 0; change < 1 + i % 6; change++) {
                font[random.nextInt(i % 2 == 0 ? 400 : font.length)] = (byte) random.nextInt();
            }
            byte[] cut = i % 5 == 0 ? Arrays.copyOf(font, random.nextInt(font.length)) : font;
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> assertDoesNotThrow(() -> FontJudge.judge(cut)));
        }
    }

    @Test
    void aFontIsPackedForBrowsersWithAllItsTables() throws Exception {
        byte[] font = code();
        byte[] packed = WebFont.of("a.ttf", font);
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        assertEquals(0x774F4646, bytes.getInt(0));
        assertEquals(packed.length, bytes.getInt(8));
        assertEquals(ByteBuffer.wrap(font).getShort(4), bytes.getShort(12));
        assertTrue(packed.length < font.length * 0.75, packed.length + " of " + font.length);
        for (int i = 0; i < bytes.getShort(12); i++) {
            int entry = 44 + 20 * i;
            byte[] data = new byte[bytes.getInt(entry + 8)];
            bytes.get(bytes.getInt(entry + 4), data);
            byte[] table = new byte[bytes.getInt(entry + 12)];
            if (data.length == table.length) {
                table = data;
            } else {
                java.util.zip.Inflater inflater = new java.util.zip.Inflater();
                inflater.setInput(data);
                assertEquals(table.length, inflater.inflate(table));
                inflater.end();
            }
            int original = 12 + 16 * i;
            int start = ByteBuffer.wrap(font).getInt(original + 8);
            int length = ByteBuffer.wrap(font).getInt(original + 12);
            Assertions.assertArrayEquals(Arrays.copyOfRange(font, start, start + length), table);
        }
    }
}
