package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.model.ArticleKey;
import fascicle.model.IssueId;
import fascicle.model.Slug;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TranslationsInPrintTest {
    private static final String ISSUE = "issues/2023-09/nobody-2023-09.pdf";
    private static final ArticleKey CHINESE =
            new ArticleKey(new IssueId("2023-09"), new Slug("one")).in(Locale.CHINESE);

    @TempDir
    private Path folder;

    private SiteFixture fixture;

    @BeforeEach
    void write() throws IOException {
        fixture = SiteFixture.empty(folder)
                .article("01-one", "## Part\n\nWords.\n\n> [!WARNING]\n> Beware.\n")
                .write("content/issues/2023-09/01-one.zh.md", """
                    ---
                    title: 第一篇
                    ---
                    ## 部分

                    中文文字，“引号”。

                    > [!WARNING]
                    > 当心。
                    """);
    }

    private Sample printed(String setting) throws IOException, ThemeException {
        fixture.replace("content/newsletter.yaml", "language: en", "language: en\n" + setting);
        Sample sample = Sample.of(fixture.newsletter(), 1);
        assertEquals(List.of(), sample.diagnostics());
        return sample;
    }

    @Test
    void anIssueIsInOneLanguageUnlessTheSettingsSayOtherwise() throws IOException, ThemeException {
        Sample sample = printed("base-url: https://example.org/");
        assertFalse(sample.pages().containsKey(CHINESE));
        try (PDDocument pdf = Loader.loadPDF(sample.files().get(ISSUE))) {
            Structure tree = Structure.of(pdf);
            assertFalse(tree.text().contains("中文文字"));
            assertTrue(tree.text().contains("第一篇"), "says that there is a translation on the web");
        }
    }

    @Test
    void aTranslationStandsAfterItsOriginalTaggedWithItsLanguage() throws IOException, ThemeException {
        Sample sample = printed("print-translations: true");
        assertTrue(sample.pages().containsKey(CHINESE));
        try (PDDocument pdf = Loader.loadPDF(sample.files().get(ISSUE))) {
            List<Structure> articles = Structure.of(pdf).all("Art");
            assertEquals(2, articles.size());
            assertEquals("", articles.getFirst().attribute("Lang"));
            assertEquals("zh", articles.getLast().attribute("Lang"));
            assertTrue(articles.getLast().all("H3").getFirst().text().endsWith("第一篇"));
            assertEquals("部分", articles.getLast().all("H4").getFirst().text());
        }
    }

    @Test
    void anAlertBeginsWithItsWordInTheLanguageOfItsText() throws IOException, ThemeException {
        Sample sample = printed("print-translations: true");
        try (PDDocument pdf = Loader.loadPDF(sample.files().get(ISSUE))) {
            List<Structure> articles = Structure.of(pdf).all("Art");
            assertTrue(words(articles.getFirst()).contains("WARNING Beware."));
            assertTrue(words(articles.getLast()).contains("警告 当心。"));
        }
    }

    private static String words(Structure article) {
        return article.all("P").stream().map(Structure::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheStandard(Validator standard) throws IOException, ThemeException {
        Sample sample = printed("print-translations: true\narticle-pdfs: true");
        assertEquals(List.of(), standard.failures(sample.files().get(ISSUE)));
        assertEquals(List.of(), standard.failures(sample.files().get("issues/2023-09/one.zh.pdf")));
    }

    @Test
    void aTranslationHasAPdfOfItsOwnInItsLanguage() throws IOException, ThemeException {
        Sample sample = printed("article-pdfs: true");
        try (PDDocument pdf = Loader.loadPDF(sample.files().get("issues/2023-09/one.zh.pdf"))) {
            assertEquals("zh", pdf.getDocumentCatalog().getLanguage());
            assertEquals("第一篇", pdf.getDocumentInformation().getTitle());
            assertEquals("部分", Structure.of(pdf).all("H2").getFirst().text());
        }
    }

    @Test
    void quotesInChineseAreOfTheFontOfItsCharacters() throws IOException, ThemeException {
        Sample sample = printed("print-translations: true\narticle-pdfs: true");
        for (String path : List.of(ISSUE, "issues/2023-09/one.zh.pdf")) {
            Set<String> fonts = new TreeSet<>();
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getUnicode().matches("[“”]")) {
                        fonts.add(text.getFont().getName().replaceFirst("^[A-Z]+\\+", ""));
                    }
                }
            };
            try (PDDocument pdf = Loader.loadPDF(sample.files().get(path))) {
                reader.getText(pdf);
            }
            assertEquals(Set.of("NotoSansSC-Regular"), fonts, path);
        }
    }
}
