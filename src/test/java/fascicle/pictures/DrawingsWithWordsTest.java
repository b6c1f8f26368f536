package fascicle.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.fonts.FontLibrary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Drawings with words, as programs write them.
class DrawingsWithWordsTest {
    private static final Path FONT = Path.of("themes/gazette/fonts/SourceSans3-Regular.ttf");

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
}
