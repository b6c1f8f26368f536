package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.model.Newsletter;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What `paper:`, `print:` and `build --proof` make of an issue.
class PrintSettingsTest {
    private static final double MILLIMETRE = 72 / 25.4;

    @TempDir
    private Path root;

    private byte[] printed(String settings, UnaryOperator<Newsletter> use) throws IOException, ThemeException {
        Path issue = Files.createDirectories(root.resolve("content/issues/2023-09"));
        Files.writeString(
                root.resolve("content/newsletter.yaml"),
                "title: Little\npublisher: Us\nlanguage: en\ntimezone: Europe/Brussels\n" + settings
                        + "sections:\n  - {id: all, title: All}\n");
        Files.writeString(issue.resolve("issue.md"), "---\nperiod: September 2023\npublished: 2023-09-30\n---\n");
        article(issue.resolve("01-long.md"), "Long", "The first of many words. ".repeat(10) + "\n\n", 30);
        article(issue.resolve("02-short.md"), "Short", "Left words. ".repeat(30) + "\n\n", 2);
        Sample sample = Sample.of(use.apply(Sample.read(root)), 1);
        assertEquals(List.of(), sample.diagnostics());
        return sample.files().values().iterator().next();
    }

    private static void article(Path file, String title, String paragraph, int paragraphs) throws IOException {
        String event = "event: {title: A day, starts: 2023-11-21T10:00, ends: 2023-11-21T11:00, zone: Asia/Shanghai}\n";
        Files.writeString(
                file,
                "---\ntitle: " + title + "\nsection: all\ntopics: [Things]\n" + event
                        + "takeaway: {text: It is so.}\n---\n" + paragraph.repeat(paragraphs));
    }

    @ParameterizedTest
    @CsvSource({"A4, 210, 297, 18", "Letter, 215.9, 279.4, 18", "A5, 148, 210, 11"})
    void fitsTheSheet(String paper, double width, double height, double margin) throws IOException, ThemeException {
        byte[] pdf = printed("paper: " + paper + "\n", newsletter -> newsletter);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(width * MILLIMETRE, document.getPage(0).getMediaBox().getWidth(), 1);
            assertEquals(height * MILLIMETRE, document.getPage(0).getMediaBox().getHeight(), 1);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                double right = Pages.rightmost(document, page);
                assertTrue(right <= (width - margin) * MILLIMETRE + 1 || page == 1, page + ": " + right);
            }
            assertEquals((width - margin) * MILLIMETRE, Pages.rightOfHead(document, 2), 1.5, "its running head");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheStandard(Validator standard) throws IOException, ThemeException {
        byte[] pdf = printed("paper: A5\nprint: {columns: 2, cover: false}\n", Newsletter::forProof);
        assertEquals(List.of(), standard.failures(pdf));
    }

    @Test
    void beginsWithItsNameWhereThereIsNoCover() throws IOException, ThemeException {
        try (PDDocument document = Loader.loadPDF(printed("print: {cover: false}\n", newsletter -> newsletter))) {
            String first = Pages.text(document, 1);
            assertTrue(first.contains("Little") && first.contains("Index"), first);
            assertTrue(first.contains("Page 1 of"), first);
        }
    }

    @Test
    void setsShortArticlesInTwoColumnsAndLongOnesInOne() throws IOException, ThemeException {
        try (PDDocument document = Loader.loadPDF(printed("print: {columns: 2}\n", newsletter -> newsletter))) {
            List<Float> starts = new ArrayList<>();
            List<String> words = lines(document, starts);
            boolean isRight = false;
            for (int line = 0; line < words.size(); line++) {
                boolean isBehind = starts.get(line) > 105 * MILLIMETRE;
                assertFalse(isBehind && words.get(line).contains("first of many"), words.get(line));
                isRight |= isBehind && words.get(line).contains("Left words");
            }
            assertTrue(isRight, "no line of the short article stands at the right");
        }
    }

    @Test
    void numbersTheLinesOfAProofAndLeavesPagesAsTheyAre() throws IOException, ThemeException {
        byte[] usual = printed("", newsletter -> newsletter);
        byte[] proof = printed("", Newsletter::forProof);
        try (PDDocument of = Loader.loadPDF(proof);
                PDDocument before = Loader.loadPDF(usual)) {
            assertEquals(before.getNumberOfPages(), of.getNumberOfPages());
            assertEquals(270 * MILLIMETRE, of.getPage(0).getMediaBox().getWidth(), 1);
            for (int page = 3; page <= of.getNumberOfPages(); page++) {
                assertTrue(Pages.painted(before, page).contains("words"), "page " + page);
                List<Integer> numbers = numbers(of, page);
                for (int i = 0; i < numbers.size(); i++) {
                    assertEquals(i + 1, numbers.get(i));
                }
                assertTrue(numbers.size() > 10, numbers.toString());
            }
            assertEquals(Structure.of(before).text(), Structure.of(of).text());
        }
    }

    private static List<String> lines(PDDocument document, List<Float> starts) throws IOException {
        List<String> lines = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) throws IOException {
                lines.add(text);
                starts.add(letters.getFirst().getX());
                super.writeString(text, letters);
            }
        };
        stripper.getText(document);
        return lines;
    }

    /// What stands in the outermost twelve millimetres, from top to bottom, in whatever order it is drawn.
    private static List<Integer> numbers(PDDocument document, int page) throws IOException {
        SortedMap<Integer, String> lines = new TreeMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (letter.getX() < 13 * MILLIMETRE) {
                    lines.merge(
                            Math.round(letter.getY() * 10), letter.getUnicode().strip(), String::concat);
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return lines.values().stream().map(Integer::valueOf).toList();
    }
}
