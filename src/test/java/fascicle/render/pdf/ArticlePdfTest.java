package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// PDFs of single articles, on Letter.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticlePdfTest {
    private Sample sample;

    @BeforeAll
    void print() throws IOException, ThemeException {
        sample = Sample.of(SameBytesTest.withArticlePdfs(Sample.read(Path.of(""))), 2);
    }

    private byte[] article() {
        return sample.files().get("issues/2023-09/key-data.pdf");
    }

    @Test
    void standBesideTheIssue() {
        assertEquals(1 + sample.newsletter().versions().count(), sample.files().size());
        assertTrue(sample.files().containsKey(Sample.ISSUE));
        assertEquals(List.of(), sample.diagnostics());
    }

    @ParameterizedTest
    @EnumSource
    void keepTheStandard(Validator standard) throws IOException {
        assertEquals(List.of(), standard.failures(article()));
    }

    @Test
    void beginWithTheTitleAndHoldNoOtherArticle() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(article())) {
            Structure tree = Structure.of(pdf);
            assertTrue(tree.all("H1").getFirst().text().startsWith("14TC260 Issues Draft for Comment"));
            assertEquals(1, tree.all("Art").size());
            assertEquals(
                    "TC260 Issues Draft for Comment: Security Requirements for the Processing of Key Data",
                    pdf.getDocumentInformation().getTitle());
        }
    }

    @Test
    void areSetOnThePaperOfTheSettings() throws IOException {
        for (byte[] file : List.of(article(), sample.issue())) {
            try (PDDocument pdf = Loader.loadPDF(file)) {
                assertEquals(612, pdf.getPage(0).getMediaBox().getWidth());
                assertEquals(792, pdf.getPage(0).getMediaBox().getHeight());
                assertFalse(Pages.text(pdf, 1).isBlank());
            }
        }
    }

    @Test
    void haveAFootOnEveryPage() throws IOException {
        List<String> articles = sample.files().keySet().stream()
                .filter(path -> !path.equals(Sample.ISSUE))
                .toList();
        for (String path : articles) {
            try (PDDocument pdf = Loader.loadPDF(sample.files().get(path))) {
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    String text = Pages.text(pdf, page).strip();
                    String words = path.endsWith(".zh.pdf") ? "第 %d 页，共 %d 页" : "Page %d of %d";
                    String foot = words.formatted(page, pdf.getNumberOfPages());
                    assertEquals(
                            foot, text.substring(text.lastIndexOf('\n') + 1).strip(), path);
                }
            }
        }
    }
}
