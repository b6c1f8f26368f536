package fascicle.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.fonts.FontLibrary;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Drawings with words, as programs write them.
class DrawingsWithWordsTest {
    private static final Path FONT = Path.of("themes/gazette/fonts/SourceSans3-Regular.ttf");

    private static final List<String> FONTS = List.of(
            "NotoSansSC-Regular.ttf",
            "SourceCodePro-Regular.ttf",
            "SourceSans3-Regular.ttf",
            "SourceSans3-SemiBold.ttf",
            "SourceSerif4-Italic.ttf",
            "SourceSerif4-Regular.ttf",
            "SourceSerif4-SemiBold.ttf",
            "SourceSerif4-SemiBoldItalic.ttf");

    private static byte[] svg(String attributes, String content) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 80 40' " + attributes + ">" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void fontsAreReadOnceForAllDrawings() {
        AtomicInteger asked = new AtomicInteger();
        PictureJudge judge = new PictureJudge(() -> {
            asked.incrementAndGet();
            return FontLibrary.of(new TreeMap<>(java.util.Map.of("fonts/a.ttf", FONT)));
        });
        String words = "<text x='1' y='9' font-family='Times,serif'>one</text>".repeat(3);
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    Optional.empty(),
                    judge.judge("a" + i + ".svg", svg("", words)).objection());
        }
        assertTrue(asked.get() <= 1, "read " + asked.get() + " times");
    }

    @Test
    void aDrawingOfTheVersionThatNoBrowserKnowsIsDrawn() {
        assertEquals(
                Optional.empty(),
                PictureJudge.withoutFonts()
                        .judge("a.svg", svg("version='1.2' baseProfile='tiny'", "<rect width='9' height='9'/>"))
                        .objection());
    }

    @ParameterizedTest
    @CsvSource({
        "serif, Source Serif 4",
        "Times New Roman, Source Serif 4",
        "sans-serif, Source Sans 3",
        "Helvetica, Source Sans 3",
        "monospace, Source Code Pro"
    })
    void kindsOfFontsAreThoseOfTheTheme(String kind, String family) throws Exception {
        assertEquals(painted("font-family='" + kind + "'"), painted("font-family='" + family + "'"));
    }

    @Test
    void boldAndItalicWordsAreSetInFontsOfTheirOwn() throws Exception {
        Set<Set<Integer>> styles = new HashSet<>();
        styles.add(painted("font-family='serif'"));
        styles.add(painted("font-family='serif' font-weight='bold'"));
        styles.add(painted("font-family='serif' font-style='italic'"));
        styles.add(painted("font-family='serif' font-weight='700' style='font-style: italic'"));
        styles.add(painted("font-family='sans-serif' font-weight='bold'"));
        styles.add(painted("font-family='sans-serif'"));
        styles.add(painted("font-family='monospace'"));
        assertEquals(7, styles.size());
    }

    @Test
    void lettersThatAFontLacksAreSetInAnotherOfTheTheme() throws Exception {
        assertEquals(painted("font-family='Noto Sans SC'", "国"), painted("font-family='serif'", "国"));
        assertFalse(painted("font-family='serif'", "国").isEmpty());
    }

    private static Set<Integer> painted(String style) throws Exception {
        return painted(style, "Rag");
    }

    /// The pixels that words in a style blacken.
    private static Set<Integer> painted(String style, String words) throws Exception {
        SortedMap<String, Path> fonts = new TreeMap<>();
        for (String font : FONTS) {
            fonts.put("fonts/" + font, FONT.resolveSibling(font));
        }
        DrawingReader reader = DrawingReader.in(FontLibrary.of(fonts));
        BufferedImage picture = new BufferedImage(80, 40, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        reader.read(svg("", "<text x='1' y='30' font-size='24' " + style + ">" + words + "</text>"))
                .paint(graphics);
        int[] pixels = picture.getRGB(0, 0, 80, 40, null, 0, 80);
        return IntStream.range(0, pixels.length)
                .filter(at -> pixels[at] >>> 24 > 127)
                .boxed()
                .collect(Collectors.toSet());
    }
}
