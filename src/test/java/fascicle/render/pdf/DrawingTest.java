package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Drawings as other programs write them, and some that are broken: each is drawn, or its author is told why not.
class DrawingTest {
    @TempDir
    private Path folder;

    private SortedMap<String, String> faultsOf(String content) throws IOException, ThemeException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " viewBox=\"0 0 90 60\">" + content + "</svg>";
        Path file = Files.writeString(folder.resolve("drawing.svg"), svg);
        String document = StressDocument.around("<p><img src=\"picture:drawing.svg\" alt=\"x\"/></p>");
        return new Press(Sample.theme())
                .print(document, StressDocument.FACTS, Map.of("drawing.svg", file))
                .faults()
                .pictures();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<defs><rect id='a' width='9' height='9'/></defs><use href='#a' x='9'/>",
                "<defs><rect id='a' width='9' height='9'/></defs><use xlink:href='#a' x='9'/>",
                "<linearGradient id='a'><stop stop-color='red'/></linearGradient><linearGradient id='b' href='#a'/>"
                        + "<rect width='9' height='9' fill='url(#b)'/>",
                "<path id='t' d='M0,9 L80,9'/><text><textPath href='#t'>words</textPath></text>",
                "<symbol id='s' viewBox='0 0 9 9'><circle r='4'/></symbol><use href='#s' width='9' height='9'/>",
                "<clipPath id='c'><circle r='9'/></clipPath><mask id='m'><rect width='9' height='9'"
                        + " fill='white'/></mask><rect clip-path='url(#c)' mask='url(#m)' width='9' height='9'/>",
                "<text font-family='serif'>Ünï 国家 <tspan font-weight='bold'>bold</tspan></text>",
                "<rect width='50%' height='100%'/>"
            })
    void areDrawn(String content) throws IOException, ThemeException {
        assertEquals(Map.of(), faultsOf(content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text><textPath>words</textPath></text>",
                "<use/>",
                "<use xlink:href='#nothing'/>",
                "<rect width='abc' height='9'/>",
                "<path d='M0 0 L9 zzz'/>",
                "<flowRoot/>"
            })
    void areRefusedInWordsWhenTheyAreBroken(String content) throws IOException, ThemeException {
        String fault = faultsOf(content).getOrDefault("picture:drawing.svg", "nothing is wrong");
        assertTrue(fault.startsWith("cannot be drawn: ") && !fault.contains("null"), fault);
        assertTrue(fault.length() > "cannot be drawn: ".length() + 10, fault);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 40_000})
    void endInTimeHoweverDeepTheyAre(int depth) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> faultsOf("<g>".repeat(depth) + "<rect/>" + "</g>".repeat(depth)));
    }
}
