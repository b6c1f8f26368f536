package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What announces something stands on the page where that begins, wherever on a page it falls.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageFeetTest {
    private static final String LINE = "<p>A line.</p>";

    private Typesetter typesetter;

    @BeforeAll
    void readFonts() throws IOException, ThemeException {
        typesetter = new Typesetter(Sample.theme());
    }

    private byte[] printed(String body) throws IOException, ThemeException {
        return typesetter
                .print(StressDocument.around(body), StressDocument.FACTS, Map.of())
                .pdf();
    }

    static List<String> announced() {
        String items =
                IntStream.range(0, 9).mapToObj(item -> "<li>Follows</li>").collect(Collectors.joining());
        String words = "Follows. ".repeat(120);
        return List.of(
                "<p>Announced:</p><ul>" + items + "</ul>",
                "<p>Announced\uff1a</p><ol>" + items + "</ol>",
                "<p>Announced:</p><pre><code>" + "Follows\n".repeat(30) + "</code></pre>",
                "<p>Announced:</p><blockquote><p>" + words + "</p></blockquote>",
                "<p>Announced:</p><blockquote><p>" + "Follows in three lines. ".repeat(12) + "</p></blockquote>",
                "<p>Announced:</p><div class=\"alert note\"><p>" + words + "</p></div>",
                "<h3>Announced</h3><ul><li><p>" + "Follows in three lines. ".repeat(12) + "</p></li></ul>",
                "<h3>Announced</h3><p>" + words + "</p>",
                "<p>Announced:</p><table><thead><tr><th>Follows</th></tr></thead><tbody>"
                        + "<tr><td>Follows</td></tr>".repeat(30) + "</tbody></table>",
                "<ul><li>One</li><li>Announced:<ul>" + items + "</ul></li></ul>");
    }

    @ParameterizedTest
    @MethodSource("announced")
    void keepWhatAnnouncesSomething(String body) throws IOException, ThemeException {
        int parted = 0;
        for (int before = 38; before < 47; before++) {
            String text = "<div class=\"text\">" + LINE.repeat(before) + body + "</div>";
            try (PDDocument pdf = Loader.loadPDF(printed(text))) {
                String announcing = page(pdf, "Announced");
                assertTrue(announcing.replaceFirst("(?s).*Announced", "").contains("Follows"), announcing);
                parted += pdf.getNumberOfPages() > 1 ? 1 : 0;
            }
        }
        assertTrue(parted > 1, "only " + parted + " texts have a second page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote><ul><li>QUOTED</li></ul></blockquote>",
                "<blockquote><p>QUOTED</p></blockquote>",
                "<div class=\"alert note\"><p>QUOTED</p></div>"
            })
    void haveNoBarBesideNothing(String quotation) throws IOException, ThemeException {
        String body = quotation.replace("QUOTED", "Quoted in three lines. ".repeat(8));
        int parted = 0;
        for (int before = 38; before < 50; before++) {
            String text = "<div class=\"text\">" + LINE.repeat(before) + body + LINE + "</div>";
            try (PDDocument pdf = Loader.loadPDF(printed(text))) {
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    boolean isQuoted = stripper.getText(pdf).contains("Quoted");
                    assertEquals(isQuoted, !Rules.of(pdf.getPage(page - 1)).isEmpty(), before + " lines, page " + page);
                    parted += isQuoted && page > 1 ? 1 : 0;
                }
            }
        }
        assertTrue(parted > 1, "only " + parted + " texts are quoted on a second page");
    }

    static List<String> ends() {
        String list = "<ul><li>One</li><li>Two</li><li>Words before</li></ul>";
        return List.of(
                "<p>Words before</p><p class=\"source\">Sources</p>",
                list + "<p class=\"source\">Sources</p>",
                "<ol>" + "<li>Words before</li>".repeat(90) + "</ol><p class=\"source\">Sources</p>",
                "<p>Words before</p><p class=\"source\">Sources</p><p class=\"source\">More</p>");
    }

    @ParameterizedTest
    @MethodSource("ends")
    void sourcesNeverStandAloneOnTop(String end) throws IOException, ThemeException {
        int parted = 0;
        for (int before = 38; before < 50; before++) {
            String text = "<div class=\"text\">" + LINE.repeat(before) + end + "</div>";
            try (PDDocument pdf = Loader.loadPDF(printed(text))) {
                String found = page(pdf, "Sources");
                assertTrue(found.contains("Words before"), found);
                parted += pdf.getNumberOfPages() > 1 ? 1 : 0;
            }
        }
        assertTrue(parted > 1, "only " + parted + " texts have a second page");
    }

    private static String page(PDDocument pdf, String words) throws IOException {
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            if (Pages.text(pdf, page).contains(words)) {
                return Pages.text(pdf, page);
            }
        }
        throw new AssertionError("no page has " + words);
    }

    @Test
    void setsCodeInLettersOfOneWidth() throws IOException, ThemeException {
        String body = "<div class=\"text\"><pre><code>iiii | 1\nmmmm | 2\n</code></pre><p><code>iimm</code></p></div>";
        List<Float> widths = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                PDFont font = letter.getFont();
                assertTrue(font.getName().endsWith("SourceCodePro-Regular"), font.getName());
                widths.add(letter.getWidth());
                super.processTextPosition(letter);
            }
        };
        try (PDDocument pdf = Loader.loadPDF(printed(body))) {
            stripper.getText(pdf);
        }
        assertTrue(widths.size() > 16);
        assertEquals(0.6 * 8, widths.getFirst(), 0.01);
        widths.subList(0, 16).forEach(width -> assertEquals(widths.getFirst(), width, 0.001));
    }
}
