package fascicle.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlyphsTest {
    private static final Path FONTS = Path.of("themes/gazette/fonts");

    /// Those of the Table of General Standard Chinese Characters that stand outside the first block of Unicode's: names
    /// and elements.
    private static final String GENERAL_STANDARD = "㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮"
            + "䃅䃎䅟䌹䎃䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮𠅤𠙶𠳐"
            + "𡎚𡐓𣗋𣲗𣲘𣸣𤧛𤩽𤫉𥔲𥕢𥖨𥻗𦈡𦒍𦙶𦝼𦭜𦰡𧿹𨐈𨙸𨚕𨟠𨭉𨱇𨱏𨱑𨱔𨺙𩽾𩾃𩾌𪟝𪣻𪤗𪨰𪨶𪩘𪾢"
            + "𫄧𫄨𫄷𫄸𫇭𫌀𫍣𫍯𫍲𫍽𫐄𫐐𫐓𫑡𫓧𫓯𫓶𫓹𫔍𫔎𫔶𫖮𫖯𫖳𫗧𫗴𫘜𫘝𫘦𫘧𫘨𫘪𫘬𫚕𫚖𫚭𫛭𫞩𫟅𫟦"
            + "𫟹𫟼𫠆𫠊𫠜𫢸𫫇𫭟𫭢𫭼𫮃𫰛𫵷𫶇𫷷𫸩𬀩𬀪𬂩𬃊𬇕𬇙𬇹𬉼𬊈𬊤𬌗𬍛𬍡𬍤𬒈𬒔𬒗𬕂𬘓𬘘𬘡𬘩𬘫𬘬"
            + "𬘭𬘯𬙂𬙊𬙋𬜬𬜯𬞟𬟁𬟽𬣙𬣞𬣡𬣳𬤇𬤊𬤝𬨂𬨎𬩽𬪩𬬩𬬭𬬮𬬱𬬸𬬹𬬻𬬿𬭁𬭊𬭎𬭚𬭛𬭤𬭩𬭬𬭯𬭳𬭶"
            + "𬭸𬭼𬮱𬮿𬯀𬯎𬱖𬱟𬳵𬳶𬳽𬳿𬴂𬴃𬴊𬶋𬶍𬶏𬶐𬶟𬶠𬶨𬶭𬶮𬷕𬸘𬸚𬸣𬸦𬸪𬹼𬺈𬺓";

    @TempDir
    private Path folder;

    private static Glyphs of(String... names) throws IOException {
        TreeMap<String, Path> fonts = new TreeMap<>();
        for (String name : names) {
            fonts.put("fonts/" + name, FONTS.resolve(name));
        }
        return Glyphs.of(fonts);
    }

    @Test
    void haveTheCharactersOfAllFontsTogether() throws IOException, FontFault {
        Glyphs glyphs = of("SourceSerif4-Regular.ttf", "NotoSansSC-Regular.ttf", "NotoEmoji-Regular.ttf");
        for (int character : "Aé国🛑".codePoints().toArray()) {
            assertTrue(glyphs.has(character), Character.toString(character));
            assertTrue(glyphs.has(character), "asked again: " + Character.toString(character));
        }
        assertFalse(glyphs.has(0x13000));
        assertFalse(of("SourceSerif4-Regular.ttf").has('国'));
    }

    private static void assertHas(Glyphs glyphs, IntStream characters) throws IOException, FontFault {
        for (int character : characters.toArray()) {
            assertTrue(glyphs.has(character), () -> "U+%04X".formatted(character));
        }
    }

    /// Level 2 of GB 18030-2022, in both weights, as a title has names too.
    @ParameterizedTest
    @ValueSource(strings = {"NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"})
    void haveTheChineseCharactersOfNamesAndElements(String font) throws IOException, FontFault {
        assertHas(of(font), GENERAL_STANDARD.codePoints());
        assertHas(of(font), IntStream.rangeClosed(0x4e00, 0x9fef));
    }

    @Test
    void ofTheThemeHaveRareChineseOtherScriptsAndSigns() throws IOException, FontFault {
        Glyphs glyphs = of(FONTS.toFile().list((_, name) -> name.endsWith(".ttf")));
        assertHas(glyphs, IntStream.rangeClosed(0x3400, 0x4db5));
        assertHas(glyphs, "𠮷𨧀𨭎㐂".codePoints());
        assertHas(glyphs, "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ ԱԲԳաբգդևֆ กขฃคฅฆงจฉชฮะาิีึืุูเแโใไ็่้๊๋์ํ฿".codePoints());
        assertHas(glyphs, IntStream.rangeClosed(0x2190, 0x21ff));
        assertHas(glyphs, IntStream.rangeClosed(0x2600, 0x27ff));
        assertHas(glyphs, IntStream.rangeClosed(0x2900, 0x297f));
        assertHas(glyphs, IntStream.rangeClosed(0x2b00, 0x2b73));
    }

    @Test
    void readOfAFontInMemoryWhatTheyReadOfItsFile() throws IOException, FontFault {
        Path font = FONTS.resolve("NotoSansSC-Regular.ttf");
        Coverage file = Coverage.of("a", font);
        Coverage memory = Coverage.of("a", Files.readAllBytes(font));
        for (int character = 0; character < 0x30000; character++) {
            assertEquals(file.has(character), memory.has(character));
        }
    }

    @Test
    void nameAFileThatIsNoFont() throws IOException {
        for (int length : new int[] {0, 5, 12, 400, 4_000}) {
            byte[] cut = java.util.Arrays.copyOf(Files.readAllBytes(FONTS.resolve("NotoSansSC-Regular.ttf")), length);
            Path font = Files.write(folder.resolve("cut.ttf"), cut);
            Glyphs glyphs = Glyphs.of(new TreeMap<>(Map.of("fonts/cut.ttf", font)));
            FontFault fault = assertThrows(FontFault.class, () -> glyphs.has('a'), "of " + length);
            assertEquals("fonts/cut.ttf", fault.path());
        }
    }
}
