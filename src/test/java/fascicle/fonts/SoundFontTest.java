package fascicle.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Fonts whose tables say what would have libraries read for ever.
class SoundFontTest {
    private static final Path FONTS = Path.of("themes/gazette/fonts");
    private static final Duration LIMIT = Duration.ofSeconds(10);
    /// How many there are stands in another table.
    private static final String OF_THE_WHOLE = "glyphs that there are not";

    @TempDir
    private Path folder;

    @Test
    void theFontsOfTheGazetteAreSound() throws IOException, FontFault {
        SortedMap<String, Path> fonts = new TreeMap<>();
        try (Stream<Path> files = Files.list(FONTS)) {
            files.filter(file -> file.toString().endsWith(".ttf")).forEach(file -> fonts.put(file.toString(), file));
        }
        assertEquals(fonts.size(), FontLibrary.of(fonts).files().size());
    }

    /// What a table of a font is exchanged for.
    private interface Change {
        byte[] of(ByteBuffer table);
    }

    private static Arguments font(String name, String table, Change change) {
        return Arguments.of(name, table, change);
    }

    private static Change at(int place, int... shorts) {
        return table -> {
            for (int i = 0; i < shorts.length; i++) {
                table.putShort(place + 2 * i, (short) shorts[i]);
            }
            return table.array();
        };
    }

    private static byte[] cmap(int encoding, int size, Consumer<ByteBuffer> map) {
        ByteBuffer cmap = ByteBuffer.allocate(12 + size);
        cmap.putInt(1).putShort((short) 3).putShort((short) encoding).putInt(12);
        map.accept(cmap);
        return cmap.array();
    }

    private static byte[] groups(int declared, int[]... groups) {
        return cmap(10, 16 + 12 * groups.length, cmap -> {
            cmap.putShort((short) 12).putShort((short) 0).putInt(0).putInt(0).putInt(declared);
            for (int[] group : groups) {
                cmap.putInt(group[0]).putInt(group[1]).putInt(group[2]);
            }
        });
    }

    private static byte[] segments(int count) {
        return cmap(1, 16 + 8 * count, cmap -> {
            cmap.putShort((short) 4)
                    .putInt(0)
                    .putShort((short) (2 * count))
                    .putInt(0)
                    .putShort((short) 0);
            for (int i = 0; i < count; i++) {
                cmap.putShort(12 + 14 + 2 * i, (short) 0xFFFE);
            }
        });
    }

    static Stream<Arguments> unsound() {
        int[] all = {0, 0x10FFFF, 1};
        return Stream.of(
                font("characters without end", "cmap", _ -> groups(1, new int[] {0, 0x7FFFFFFF, 1})),
                font("characters that end before they begin", "cmap", _ -> groups(1, new int[] {9, 3, 1})),
                font("characters below nothing", "cmap", _ -> groups(1, new int[] {-9, -3, 1})),
                font(OF_THE_WHOLE, "cmap", _ -> groups(1, all)),
                font(
                        "the same characters again and again",
                        "cmap",
                        _ -> groups(2, new int[] {65, 66, 1}, new int[] {65, 66, 1})),
                font("more groups than there are", "cmap", _ -> groups(0x7FFFFFF0, all)),
                font("segments that are all characters", "cmap", _ -> segments(8000)),
                font(
                        "variants without end",
                        "cmap",
                        _ -> cmap(
                                5,
                                40,
                                cmap -> cmap.putShort((short) 14).putInt(40).putInt(0x7FFFFFFF))),
                font("a map elsewhere", "cmap", at(8, 0x7FFF, 0xFFFF)),
                font("names of gigabytes", "name", _ -> {
                    ByteBuffer names = ByteBuffer.allocate(6 + 12 * 5000);
                    names.putShort(2, (short) 5000);
                    for (int i = 0; i < 5000; i++) {
                        names.putShort(6 + 12 * i, (short) 3).putShort(6 + 12 * i + 8, (short) 60_000);
                    }
                    return names.array();
                }),
                font("no glyphs", "maxp", at(4, 0)),
                font("more glyphs than outlines", "maxp", at(4, 0xFFFF)),
                font("a square of nothing", "head", at(18, 0)),
                font("more advances than glyphs", "hhea", at(34, 0xFFFF)),
                font("no advances", "hmtx", _ -> new byte[0]),
                font("outlines elsewhere", "loca", at(8, 0x7FFF, 0xFFFF)),
                font("no outlines", "glyf", _ -> new byte[0]),
                font(
                        "pairs again and again",
                        "kern",
                        _ -> ByteBuffer.allocate(18)
                                .putInt(0x0000FFFF)
                                .putInt(0)
                                .putInt(0x0001FFFF)
                                .array()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsound")
    void whatIsNotWhatItSaysIsNoFont(String name, String table, Change change) throws IOException {
        Path file = changed("SourceSerif4-Regular.ttf", table, change);
        SortedMap<String, Path> fonts = new TreeMap<>(Map.of("fonts/a.ttf", file));
        FontFault fault = assertTimeoutPreemptively(
                LIMIT, () -> assertThrows(FontFault.class, () -> FontLibrary.of(fonts)), name);
        assertEquals("fonts/a.ttf", fault.path());
        if (table.equals("cmap") && !name.equals(OF_THE_WHOLE)) {
            assertTimeoutPreemptively(
                    LIMIT, () -> assertThrows(FontFault.class, () -> Coverage.of("fonts/a.ttf", file)), name);
        }
    }

    /// Print began to set them, and gave up at the end. Letters of "CFF2" nobody reads.
    @ParameterizedTest
    @CsvSource({
        "themes/gazette/fonts/SourceSerif4-Regular.ttf, OTTO, glyf",
        "themes/gazette/fonts/SourceSerif4-Regular.ttf, true, glyf",
        "src/test/resources/fonts/otto.otf, true, 'CFF '",
        "src/test/resources/fonts/otto.otf, OTTO, CFF2",
        "src/test/resources/fonts/otto.otf, OTTO, none"
    })
    void lettersAreOfTheKindThatTheFontSays(Path font, String kind, String letters) throws IOException {
        ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(font));
        content.put(0, kind.getBytes(StandardCharsets.US_ASCII));
        for (int entry = 12; entry < 12 + 16 * content.getShort(4); entry += 16) {
            byte[] tag = new byte[4];
            content.get(entry, tag);
            if (new String(tag, StandardCharsets.US_ASCII).equals("CFF ")) {
                content.put(entry, letters.getBytes(StandardCharsets.US_ASCII));
            }
        }
        Path file = Files.write(folder.resolve("a.ttf"), content.array());
        assertThrows(FontFault.class, () -> FontLibrary.of(new TreeMap<>(Map.of("fonts/a.ttf", file))));
    }

    @Test
    void aTableThatIsAddedUnchangedChangesNothing() throws IOException, FontFault {
        Path file = changed("SourceSerif4-Regular.ttf", "cmap", ByteBuffer::array);
        FontFile read = FontLibrary.of(new TreeMap<>(Map.of("fonts/a.ttf", file)))
                .files()
                .getFirst();
        assertEquals("Source Serif 4", read.family());
    }

    /// A font with one table exchanged or added, behind all others.
    private Path changed(String name, String tag, Change change) throws IOException {
        ByteBuffer font = ByteBuffer.wrap(Files.readAllBytes(FONTS.resolve(name)));
        int count = font.getShort(4);
        byte[] before = new byte[0];
        int entry = 12;
        while (entry < 12 + 16 * count && !tag(font, entry).equals(tag)) {
            entry += 16;
        }
        if (entry < 12 + 16 * count) {
            before = new byte[font.getInt(entry + 12)];
            font.get(font.getInt(entry + 8), before);
        } else {
            // A table that nobody here looks at gives its place to the new one.
            entry = 12;
            while (!tag(font, entry).equals("GDEF")) {
                entry += 16;
            }
            font.put(entry, tag.getBytes(StandardCharsets.US_ASCII));
        }
        byte[] after = change.of(ByteBuffer.wrap(before));
        font.putInt(entry + 8, font.limit()).putInt(entry + 12, after.length);
        byte[] all = ByteBuffer.allocate(font.limit() + after.length)
                .put(font.array())
                .put(after)
                .array();
        return Files.write(folder.resolve("a.ttf"), all);
    }

    private static String tag(ByteBuffer font, int entry) {
        byte[] tag = new byte[4];
        font.get(entry, tag);
        return new String(tag, StandardCharsets.US_ASCII);
    }

    /// A theme may sort its fonts into folders; those of a newsletter are known by their use.
    @Test
    void areKnownByTheirOwnNameInWhateverFolderOfATheme() throws IOException, FontFault {
        Path font = Path.of("themes/gazette/fonts/SourceSerif4-Regular.ttf");
        assertEquals(
                "Source Serif 4",
                FontFile.read("fonts/SourceSerif4-Regular.ttf", font).family());
        assertEquals(
                "Source Serif 4",
                FontFile.read("fonts/serif/SourceSerif4-Regular.ttf", font).family());
        assertEquals(
                "Newsletter Text",
                FontFile.read("fonts/Newsletter Text/1.ttf", font).family());
    }
}
