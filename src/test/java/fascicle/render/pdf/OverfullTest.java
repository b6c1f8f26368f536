package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wider than its place stays on the page, whole.
class OverfullTest {
    private static final double RIGHT_MARGIN = 18 / 25.4 * 72;

    static List<String> wide() {
        String columns = IntStream.range(0, 14)
                .mapToObj(column -> "<td>measured" + column + "</td>")
                .collect(Collectors.joining());
        return List.of(
                "<p>Before " + "Donaudampfschifffahrt".repeat(20) + " after</p>",
                "<h2>" + "H".repeat(200) + "</h2>",
                "<p>See <a href=\"https://example.org/\">example.org/" + "abcdefghij".repeat(30) + "</a>.</p>",
                "<ul><li>" + "L".repeat(300) + "</li></ul>",
                "<blockquote><p>" + "Q".repeat(300) + "</p></blockquote>",
                "<pre><code>" + "x".repeat(400) + "\nnext\n</code></pre>",
                "<p><code>" + "c".repeat(400) + "</code></p>",
                "<table><tr><td>" + "W".repeat(200) + "</td><td>short</td></tr></table>",
                "<table><tr><td>a</td><td><table><tr>" + columns + "</tr></table></td></tr></table>",
                "<div class=\"notice\"><div class=\"row\"><div class=\"date\">21</div><div class=\"what\"><p>"
                        + "n".repeat(300) + "</p></div></div></div>");
    }

    @ParameterizedTest
    @MethodSource("wide")
    void keepsItsTextOnThePage(String body) throws IOException, ThemeException {
        Printed printed = StressDocument.print(StressDocument.around("<div class=\"text\">" + body + "</div>"));
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            float width = pdf.getPage(0).getMediaBox().getWidth();
            Edges edges = new Edges();
            edges.getText(pdf);
            assertTrue(edges.right <= width - RIGHT_MARGIN, edges.right + " of " + width);
            assertEquals(
                    body.replaceAll("<[^>]*>|\\s", ""),
                    Structure.of(pdf).textWithoutMarkers().replaceAll("\\s", ""));
        }
    }

    /// Words stay whole: it takes the margin, then smaller type, then its columns are dealt out to several tables.
    @ParameterizedTest
    @ValueSource(ints = {8, 10, 20, 40})
    void dealsTheColumnsOfAWideTableOut(int columns) throws IOException, ThemeException {
        String head = cells("th scope=\"col\"", columns, "Column");
        String table = "<table><caption>Wide</caption><thead>" + head + "</thead><tbody>"
                + cells("td", columns, "measured") + cells("td", columns, "weighed") + "</tbody></table>";
        Printed printed = StressDocument.print(StressDocument.around("<div class=\"text\">" + table + "</div>"));
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            Edges edges = new Edges();
            String text = edges.getText(pdf);
            assertTrue(edges.right <= pdf.getPage(0).getMediaBox().getWidth() - RIGHT_MARGIN, "" + edges.right);
            List<Structure> parts = Structure.of(pdf).all("Table");
            for (int column = 0; column < columns; column++) {
                int times = column == 0 ? parts.size() : 1;
                for (String word : List.of("Column", "measured", "weighed")) {
                    assertEquals(times, text.split(word + column + "\\b", -1).length - 1, word + column);
                }
            }
            parts.forEach(part -> assertTrue(part.all("TR").getFirst().text().startsWith("Column0"), part.text()));
            assertEquals(columns > 10, parts.size() > 1);
        }
    }

    private static String cells(String tag, int columns, String word) {
        return IntStream.range(0, columns)
                .mapToObj(column -> "<" + tag + ">" + word + column + "</" + tag.replaceAll(" .*", "") + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>A few words.</p>", "<table><tr><td>a</td><td>b</td></tr></table>"})
    void breaksNoWordThatFits(String body) throws IOException, ThemeException {
        String words = "measured ".repeat(200);
        Printed printed = StressDocument.print(
                StressDocument.around("<div class=\"text\">" + body + "<p>" + words + "</p></div>"));
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            assertEquals(200, new PDFTextStripper().getText(pdf).split("measured\\b", -1).length - 1);
        }
    }

    /// How far text reaches to the right, on any page.
    private static final class Edges extends PDFTextStripper {
        private float right;

        @Override
        protected void processTextPosition(TextPosition text) {
            if (!text.getUnicode().isBlank()) {
                right = Math.max(right, text.getX() + text.getWidth());
            }
            super.processTextPosition(text);
        }
    }
}
