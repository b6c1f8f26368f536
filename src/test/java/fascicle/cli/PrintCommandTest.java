package fascicle.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Volumes of six issues.
class PrintCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file = Path.of("");

    @BeforeEach
    void putTheNewsletterThere() throws IOException {
        SiteFixture.from("dossiers", folder);
        file = folder.resolve("volume.pdf");
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("print", "-C", folder.toString(), "--output", file.toString()));
        all.addAll(List.of(arguments));
        return Main.run(all, Terminal.plain(new PrintWriter(out), new PrintWriter(err)));
    }

    private String text() {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aYearIsBoundIssueByIssueWithItsRegisters() throws IOException {
        assertEquals(0, run("--year", "2023"), err::toString);
        assertTrue(out.toString().contains("volume.pdf ("), out::toString);
        String text = text();
        List<String> order = List.of(
                "Index May 2023",
                "Patents in association standards",
                "Winter school",
                "Laws and rules Anti-Unfair Competition Law October 2023:",
                "Committees SAC/TC 260 (National Information Security Standardization Technical Committee) May 2023:",
                "Organisations China Association for Standardization",
                "Deadlines 15 October 2023 Provisions on Regulating");
        int at = 0;
        for (String words : order) {
            at = text.indexOf(words, at);
            assertTrue(at >= 0, () -> words + " in " + text);
        }
        assertFalse(Files.exists(folder.resolve("site")), "nothing is published");
    }

    @Test
    void aMatterIsBoundByAnyOfItsNames() throws IOException {
        assertEquals(0, run("--about", "TC260"), err::toString);
        byte[] once = Files.readAllBytes(file);
        String text = text();
        assertTrue(text.contains("Key data: no text yet"), text);
        assertFalse(text.contains("Quality month"), text);
        assertEquals(0, run("--about", "全国信息安全标准化技术委员会"), err::toString);
        assertArrayEquals(once, Files.readAllBytes(file));
        assertEquals(0, run("--about", "SAC/TC260"), err::toString);
        assertArrayEquals(once, Files.readAllBytes(file));
        assertEquals(0, run("--about", "TC260", "--since", "2023-10"), err::toString);
        assertFalse(text().contains("Office devices discussed"), "of May");
    }

    @Test
    void aRegisterNamesAPageOnceAndTheRightOne() throws IOException {
        assertEquals(0, run("--year", "2023"), err::toString);
        String expected = "Cryptography Testing Institutions October 2023: " + page("On 12 October 2023 SCA published")
                + "; December 2023: " + page("SCA has received the first requests.");
        assertTrue(text().contains(expected), () -> expected + " in " + text());
    }

    /// The page on which these words stand.
    private int page(String words) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                if (stripper.getText(pdf).contains(words)) {
                    return i;
                }
            }
        }
        throw new IllegalStateException("nowhere: " + words);
    }

    @Test
    void whatThereIsNotIsTold() {
        assertEquals(2, run());
        assertTrue(err.toString().contains("say what is bound, such as --year 2023"), err::toString);
        assertEquals(2, run("--about", "TC261"));
        assertTrue(err.toString().contains("no article speaks of \"TC261\"; did you mean"), err::toString);
        assertEquals(2, run("--topic", "Nothing"));
        assertTrue(err.toString().contains("there is no topic \"Nothing\""), err::toString);
        assertEquals(2, run("--year", "1999"));
        assertTrue(
                err.toString()
                        .contains("there is no article of that; issues were published from 2022-05-31 to 2023-12-31"),
                err::toString);
        assertEquals(2, run("--since", "last year"));
        assertTrue(
                err.toString().contains("\"last year\" is no date: write 2023, 2023-09 or 2023-09-30"), err::toString);
        assertEquals(2, run("--year", "last"));
        assertTrue(err.toString().contains("'--year': \"last\" is no whole number"), err::toString);
        assertEquals(2, run("--year", "2023", "--since", "2022"));
        assertFalse(Files.exists(file));
    }
}
