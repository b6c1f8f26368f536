package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was meant by a setting that is written as one would say it.
class MeantSettingsTest {
    private static final String SETTINGS = "content/newsletter.yaml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        language: english        | write en
        language: Deutsch        | write de
        language: Français       | write fr
        language: germn          | write de
        language: en_GB          | write en-GB
        language: Mandarin       | write zh
        timezone: Hamburg        | write Europe/Berlin
        timezone: München        | write Europe/Berlin
        timezone: brussels       | write Europe/Brussels
        timezone: europe/paris   | write Europe/Paris
        timezone: Beijing        | write Asia/Shanghai
        timezone: Germany        | write Europe/Berlin
        timezone: Europe/Brusels | did you mean "Europe/Brussels"?
        paper: A3                | one of A4, Letter, A5
        paper: Leter             | did you mean "Letter"?
        """)
    void aHintNamesIt(String line, String hint) throws IOException {
        SiteFixture site = SiteFixture.empty(folder);
        String key = line.substring(0, line.indexOf(':'));
        String text = Files.readString(folder.resolve(SETTINGS)).replaceFirst(key + ":.*\n", "");
        site.write(SETTINGS, text + line + "\n");
        List<Diagnostic> found = site.diagnostics();
        assertEquals(hint, found.getFirst().hint().orElseThrow(), found.toString());
    }

    @Test
    void aThemeThatThereIsNotIsToldAtItsLineWithThoseThatThereAre() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write("themes/ours/theme.properties", "")
                .replace(SETTINGS, "language: en", "theme: nosuch\nlanguage: en")
                .article("01-a", "Text.");
        Diagnostic told = site.findings().getFirst();
        assertEquals("3:8 theme-unknown", told.at().line() + ":" + told.at().column() + " " + told.code());
        assertEquals("there are gazette, ours, plain", told.hint().orElseThrow());
    }

    @Test
    void aPictureOfATelephoneIsToldWithTheWayToExportIt() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write("content/issues/2023-09/images/a.heic", "x")
                .article("01-a", "![The lift](images/a.heic)");
        Diagnostic told = site.diagnostics().getFirst();
        assertEquals("picture-kind", told.code());
        assertEquals(
                "open it and export it as JPEG (Mac: Preview, File > Export; Windows: Photos, Save as; on the"
                        + " telephone: Settings > Camera > Formats > Most Compatible), and name that",
                told.hint().orElseThrow());
    }

    @Test
    void theNamesOfPdfsStayWhatTheyAreSaidToBe() throws IOException {
        SiteFixture.empty(folder)
                .replace(SETTINGS, "publisher: Nobody", "publisher: Somebody Else\nfile-name: nobody")
                .article("01-a", "Text.")
                .build()
                .hasFile("issues/2023-09/nobody-2023-09.pdf")
                .hasFile("issues/2023-09/nobody-2023-09.epub");
    }

    @Test
    void aPublisherUnderAnotherNameIsToldBeforeItsPdfsAreRenamed() throws IOException {
        SiteFixture site = SiteFixture.empty(folder).article("01-a", "Text.").build();
        site.replace(SETTINGS, "publisher: Nobody", "publisher: Somebody Else");
        List<Diagnostic> found = site.findings();
        assertEquals(1, found.size(), found.toString());
        Diagnostic told = found.getFirst();
        assertEquals("2:12 edition-renamed", told.at().line() + ":" + told.at().column() + " " + told.code());
        assertEquals("PDFs of one issue were published as nobody-....pdf, and would be renamed", told.message());
        assertEquals("keep their addresses: file-name: nobody", told.hint().orElseThrow());
        site.replace(SETTINGS, "publisher: Somebody Else", "publisher: Somebody Else\nfile-name: nobody");
        assertEquals(List.of(), site.findings());
    }
}
