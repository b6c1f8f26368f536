package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Titles of several lines.
class BalancedTitlesTest {
    private static final String TITLE =
            "China Calls for Comments on <em>Product Quality Law</em> (<em>Revision</em>" + " Draft 2023)";

    /// Where each line begins and ends, in points.
    private record Span(double from, double to) {
        Span and(Span other) {
            return new Span(Math.min(from, other.from), Math.max(to, other.to));
        }

        double width() {
            return to - from;
        }
    }

    private static List<Span> lines(String body) throws IOException, ThemeException {
        SortedMap<Long, Span> lines = new TreeMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (!letter.getUnicode().isBlank()) {
                    Span span = new Span(letter.getX(), letter.getX() + letter.getWidth());
                    lines.merge(Math.round((double) letter.getY()), span, Span::and);
                }
            }
        };
        try (PDDocument document =
                Loader.loadPDF(StressDocument.print(StressDocument.around(body)).pdf())) {
            stripper.setEndPage(1);
            stripper.getText(document);
        }
        return List.copyOf(lines.values());
    }

    private static String withNumber(String title) {
        return "<h2 class=\"headline\"><span class=\"number\">21</span>" + title + "</h2>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"opener\"><h1>Who is who in Chinese standardisation today</h1></div>",
                "<div class=\"text\"><h2>Which laws and which policy documents secure the place of all of them in"
                        + " practice?</h2></div>",
                "<div class=\"text\"><h2>如何在国家标准化技术委员会中代表外商投资企业开展工作以及参加国家标准的制定工作及其修订呢</h2></div>"
            })
    void linesOfATitleAreAboutAsLongAsEachOther(String title) throws IOException, ThemeException {
        List<Span> lines = lines(title);
        assertEquals(2, lines.size(), lines::toString);
        double least = lines.stream().mapToDouble(Span::width).min().orElseThrow();
        double most = lines.stream().mapToDouble(Span::width).max().orElseThrow();
        assertTrue(least > 0.7 * most, lines::toString);
    }

    @Test
    void theNumberBesideATitleTakesNoRoomFromIt() throws IOException, ThemeException {
        List<Span> lines = lines(withNumber(TITLE));
        assertEquals(2, lines.size(), lines::toString);
        assertEquals(
                lines.getFirst().to(),
                lines.getLast().to(),
                0.2 * lines.getLast().width(),
                lines::toString);
    }

    @Test
    void aTitleGetsNoMoreLinesThanItNeeds() throws IOException, ThemeException {
        for (String words : List.of("Short and long words that come one after another ", "Data ", "(<em>A</em>) b ")) {
            for (int times = 1; times <= 12; times++) {
                String title = withNumber(words.repeat(times).strip());
                String asItFalls = title.replace("<h2 ", "<h2 style=\"text-align: center\" ");
                assertEquals(lines(asItFalls).size(), lines(title).size(), title);
            }
        }
    }

    @Test
    void aTitleWhoseLinesTheEditorEndsStaysAsItIs() throws IOException, ThemeException {
        List<Span> lines =
                lines("<div class=\"text\"><h2>A long line that takes nearly all the room<br/>Short</h2></div>");
        assertEquals(2, lines.size());
        assertTrue(lines.getLast().width() < 0.5 * lines.getFirst().width(), lines::toString);
    }
}
