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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlyphsTest {
    private static final Path FONTS = Path.of("themes/gazette/fonts");

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
