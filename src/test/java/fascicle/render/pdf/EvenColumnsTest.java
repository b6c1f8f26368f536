package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Short articles in two columns.
class EvenColumnsTest {
    private static final double MIDDLE = 105 * 72 / 25.4;
    private static final double SPACE = 5;
    private static final String SENTENCE = "Some <em>words of a</em> text &amp; that goes on. ";

    /// A line as it stands on the page, in points from its upper left corner.
    private record Line(double x, double end, double y, String words) {
        boolean isRight() {
            return x > MIDDLE;
        }

        boolean goesOn(Line other) {
            return Math.abs(y - other.y) < 1 && Math.abs(other.x - end) < SPACE;
        }
    }

    private static PDDocument printed(String content) throws IOException, ThemeException {
        String article = "<div class=\"two\"><article><div class=\"text\">" + content + "</div></article></div>";
        return Loader.loadPDF(
                StressDocument.print(StressDocument.around(article)).pdf());
    }

    private static List<Line> lines(PDDocument document) throws IOException {
        List<Line> lines = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) throws IOException {
                TextPosition last = letters.getLast();
                Line found =
                        new Line(letters.getFirst().getX(), last.getX() + last.getWidth(), last.getY(), text.strip());
                boolean goesOn = !lines.isEmpty() && lines.getLast().goesOn(found);
                Line before = goesOn ? lines.removeLast() : found;
                lines.add(
                        goesOn
                                ? new Line(before.x(), found.end(), found.y(), before.words() + " " + found.words())
                                : found);
                super.writeString(text, letters);
            }
        };
        stripper.getText(document);
        return lines;
    }

    /// The lines of a column, of which some are found in pieces.
    private static long count(List<Line> lines, boolean isRight) {
        return lines.stream()
                .filter(line -> line.isRight() == isRight)
                .map(line -> Math.round(line.y()))
                .distinct()
                .count();
    }

    private static String paragraph(int sentences) {
        return "<p>" + SENTENCE.repeat(sentences) + "</p>";
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 11, 25})
    void aParagraphIsPartedAtTheEndOfALine(int sentences) throws IOException, ThemeException {
        try (PDDocument document = printed(paragraph(sentences))) {
            List<Line> lines = lines(document);
            long right = count(lines, true);
            long left = count(lines, false);
            assertTrue(left > 3 && left - right >= 0 && left - right <= 1, left + " and " + right);
            List<Structure> paragraphs = Structure.of(document).all("P");
            assertEquals(1, paragraphs.size(), "what is read aloud is one paragraph");
            assertEquals(
                    "Somewordsofatext&thatgoeson.".repeat(sentences),
                    paragraphs.getFirst().text().replaceAll("\\s", ""));
        }
    }

    @Test
    void aHeadingStandsAboveSomeOfItsText() throws IOException, ThemeException {
        for (int sentences = 4; sentences < 24; sentences++) {
            try (PDDocument document = printed(paragraph(sentences) + "<h3>Heading</h3>" + paragraph(8))) {
                List<Line> lines = lines(document);
                Line heading = lines.stream()
                        .filter(line -> line.words().equals("Heading"))
                        .findFirst()
                        .orElseThrow();
                long below = lines.stream()
                        .filter(line -> line.isRight() == heading.isRight() && line.y() > heading.y())
                        .count();
                double top = lines.stream().mapToDouble(Line::y).min().orElseThrow();
                assertTrue(heading.y() > top + 20 || heading.y() < top + 3, sentences + ": the columns begin alike");
                assertTrue(below > 1, sentences + ": " + below);
            }
        }
    }

    @Test
    void whatCannotBeEvenIsSetInOneColumnWithItsParagraphsWhole() throws IOException, ThemeException {
        String list = "<ul>" + "<li>An item of a list</li>".repeat(12) + "</ul>";
        try (PDDocument document = printed(paragraph(4))) {
            assertEquals(
                    2, Pages.text(document, 1).lines().count(), "what would take three lines in each column or less");
        }
        try (PDDocument document = printed(list + paragraph(1))) {
            assertEquals(
                    List.of(), lines(document).stream().filter(Line::isRight).toList());
        }
        try (PDDocument document = printed(paragraph(60) + "<table><tr><td>A cell</td></tr></table>")) {
            List<String> lines = Pages.text(document, 1).lines().toList();
            long narrow = lines.stream().filter(line -> line.length() < 70).count();
            assertTrue(lines.size() > 20 && narrow <= 2, "only the last one and the cell: " + lines);
            assertEquals(1, Structure.of(document).all("P").size());
        }
    }
}
