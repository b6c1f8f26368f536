package fascicle.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Newsletters of twenty paragraphs in other languages than English, with nothing wrong in them.
class LanguagesTest {
    /// Words of the theme in English, none of which is a word of the others.
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(Takeaways|Published|Contents|Abbreviations|Search|Topics|Deadlines|All issues|Imprint|Register|Closes"
                    + "|Takes place|Full name|of the|Write to)\\b");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "french | 1er mai 2024 | Sommaire | L’essentiel | Page 2 sur | S’inscrire : |"
                        + " association-des-amis-du",
                "german | 1. Mai 2024 | Inhalt | In Kürze | Seite 2 von | Anmelden: | verein-der-freunde-der",
                "spanish | 1 de mayo de 2024 | Índice | Lo esencial | Página 2 de | Inscribirse: |"
                        + " asociacion-de-vecinos",
                "chinese | 2024年5月1日 | 目录 | 要点 | 第 2 页 | 报名： | cha-shan-he-zuo-she"
            })
    void nothingIsFoundAndAllWordsAreOfTheLanguage(
            String name, String day, String index, String takeaways, String page, String register, String file)
            throws IOException {
        SiteFixture site = SiteFixture.dressed(name, folder);
        assertEquals(List.of(), site.outcome().diagnostics());
        String web = visible(site.file("index.html")) + visible(site.file("archive.html"));
        for (String word : List.of(day, index, takeaways)) {
            assertTrue(web.contains(word), word);
        }
        assertFalse(ENGLISH.matcher(web).find(), web);
        String print = print(site.site().resolve("issues/2024-05/" + file + "-2024-05.pdf"));
        for (String word : List.of(day, index, takeaways, page, register)) {
            assertTrue(print.contains(word), () -> word + " in " + print);
        }
        assertFalse(ENGLISH.matcher(print).find(), print);
    }

    private static String visible(String html) {
        return html.replaceAll("(?s)<(script|style)[^>]*>.*?</\\1>", "").replaceAll("<[^>]*>", " ");
    }

    private static String print(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
