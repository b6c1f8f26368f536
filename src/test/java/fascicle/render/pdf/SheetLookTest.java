package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.render.ThemeException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the gazette makes of small newsletters that differ from our own.
class SheetLookTest {
    @TempDir
    private Path root;

    private Path issue;
    private String settings = "";
    private String cover = "";

    @BeforeEach
    void begin() throws IOException {
        issue = Files.createDirectories(root.resolve("content/issues/2023-09"));
        Files.createDirectories(issue.resolve("images"));
    }

    private byte[] printed(String frontMatter, String body) throws IOException, ThemeException {
        Files.writeString(
                root.resolve("content/newsletter.yaml"),
                "title: Little\npublisher: Us\nlanguage: en\ntimezone: Europe/Brussels\n" + settings
                        + "sections:\n  - {id: all, title: All}\n");
        Files.writeString(
                issue.resolve("issue.md"), "---\nperiod: September 2023\npublished: 2023-09-30\n" + cover + "---\n");
        Files.writeString(issue.resolve("01-one.md"), "---\ntitle: One\nsection: all\n" + frontMatter + "---\n" + body);
        Sample sample = Sample.of(Sample.read(root), 1);
        assertEquals(List.of(), sample.diagnostics());
        return sample.files().values().iterator().next();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void picture(String name, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, "png", issue.resolve("images/" + name).toFile());
    }

    @Test
    void saysTheLastDayOfAnEventThatTakesSeveral() throws IOException, ThemeException {
        String event = "event: {starts: 2023-11-21T10:00, ends: 2023-11-23T11:00, zone: Asia/Shanghai}\n";
        assertTrue(text(printed(event, "Words.\n")).contains("10:00–11:00 CST, until 23 November 2023"));
        String oneDay = event.replace("11-23", "11-21");
        assertFalse(text(printed(oneDay, "Words.\n")).contains("until"));
    }

    @Test
    void marksCellsThatNameTheirRowAsHeadings() throws IOException, ThemeException {
        String corner = "|  | Public |\n|---|---|\n| Vendors | yes |\n\nWords.\n\n";
        String bold = "| A | B |\n|---|---|\n| **x** | 1 |\n| **y** | 2 |\n\nWords.\n\n";
        String partly = "| A | B |\n|---|---|\n| **v** | 1 |\n| w | 2 |\n";
        try (PDDocument document = Loader.loadPDF(printed("", corner + bold + partly))) {
            assertEquals(
                    List.of("Vendors", "x", "y"),
                    Structure.of(document).all("TH").stream()
                            .filter(cell -> cell.detail("Scope").equals("Row"))
                            .map(cell -> cell.text().strip())
                            .toList());
        }
    }

    @Test
    void joinsAccentsToTheirLetters() throws IOException, ThemeException {
        assertTrue(text(printed("", "Scho\u0308n o\u0302\u0301.\n")).contains("Sch\u00f6n \u1ed1."));
    }

    @Test
    void enlargesNoPictureMadeOfDots() throws IOException, ThemeException {
        picture("icon.png", 96, 48);
        assertEquals(List.of("72 x 36"), sizes(printed("", "![An icon](images/icon.png)\n")));
        picture("wide.png", 4000, 40);
        assertEquals(List.of("402 x 4"), sizes(printed("", "![A panorama](images/wide.png)\n")));
    }

    @Test
    void leavesRoomForTheCaptionOfAHighPicture() throws IOException, ThemeException {
        picture("high.png", 300, 3000);
        settings = "paper: A5\n";
        byte[] pdf = printed("", "Words.\n\n![A tower](images/high.png \"A tower from below\")\n");
        assertEquals(List.of("41 x 411"), sizes(pdf), "on one page only");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(Pages.text(document, 3).contains("A tower from below"), "a page for itself, with its caption");
        }
    }

    @Test
    void keepsTheCoverOnOnePageWhateverItsPicture() throws IOException, ThemeException {
        picture("high.png", 300, 3000);
        cover = "cover: {file: images/high.png, alt: A tower}\n";
        try (PDDocument document = Loader.loadPDF(printed("takeaway: {rank: 1, text: Short.}\n", "Words.\n"))) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertTrue(first.getText(document).contains("Us"));
        }
    }

    @Test
    void fillsTheWidthOfEveryPaperWithTheCover() throws IOException, ThemeException {
        picture("cover.png", 800, 400);
        cover = "cover: {file: images/cover.png, alt: A sea}\n";
        settings = "paper: Letter\n";
        assertEquals(List.of("612 x 306"), sizes(printed("", "Words.\n")));
        settings = "paper: A4\n";
        assertEquals(List.of("595 x 298"), sizes(printed("", "Words.\n")));
    }

    @Test
    void fillsTheWidthOfEveryPaperWithDatesAndShortForms() throws IOException, ThemeException {
        Files.writeString(root.resolve("content/abbreviations.yaml"), "CEN: {en: European Committee, zh: 欧洲标准化委员会}\n");
        String date = "consultation: {title: A draft, closes: 2023-11-18}\n";
        double margin = 18 * 72 / 25.4;
        settings = "paper: Letter\n";
        assertEquals(612 - margin, rightmost(printed(date, "CEN.\n"), "CLOSES"), 0.5);
        assertEquals(612 - margin, rightmost(printed(date, "CEN.\n"), "European Committee"), 0.5);
        settings = "paper: A4\n";
        assertEquals(595.3 - margin, rightmost(printed(date, "CEN.\n"), "CLOSES"), 0.5);
        assertEquals(595.3 - margin, rightmost(printed(date, "CEN.\n"), "European Committee"), 0.5);
    }

    /// Where the rules of the page that has these words end at the right.
    private static double rightmost(byte[] pdf, String words) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int number = document.getNumberOfPages(); number > 1; number--) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(number);
                text.setEndPage(number);
                if (text.getText(document).toUpperCase(Locale.ROOT).contains(words.toUpperCase(Locale.ROOT))) {
                    return Rules.of(document.getPage(number - 1)).getMaxX();
                }
            }
        }
        throw new AssertionError("no page has " + words);
    }

    /// Of all pictures, in points.
    private static List<String> sizes(byte[] pdf) throws IOException {
        Sizes sizes = new Sizes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                sizes.processPage(page);
            }
        }
        return sizes.all;
    }

    private static final class Sizes extends PDFStreamEngine {
        private final List<String> all = new ArrayList<>();

        Sizes() {
            addOperator(new Concatenate(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            super.processOperator(operator, operands);
            if (operator.getName().equals("Do")) {
                Matrix place = getGraphicsState().getCurrentTransformationMatrix();
                all.add(Math.round(place.getScalingFactorX()) + " x " + Math.round(place.getScalingFactorY()));
            }
        }
    }

    @Test
    void numbersKeepAwayFromTheWordsBesideThem() throws IOException, ThemeException {
        String table = "| Name | Pieces | Remark | EUR |\n|---|--:|---|--:|\n| Rope | 1234 | Sold | 77.50 |\n";
        try (PDDocument document = Loader.loadPDF(printed("", table))) {
            double gap = Pages.leftOf(document, "Sold") - Pages.rightOf(document, "1234");
            assertTrue(gap > 5 * 72 / 25.4, "points between a number and words: " + gap);
            double edge = (210 - 18) * 72 / 25.4;
            assertEquals(edge, Pages.rightOf(document, "77.50"), 2, "the last column ends where the table does");
        }
    }
}
