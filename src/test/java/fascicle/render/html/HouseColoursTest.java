package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The colours of a newsletter hold wherever its theme shows its own.
class HouseColoursTest {
    @TempDir
    private Path folder;

    private SiteFixture site(String look) throws IOException {
        return SiteFixture.empty(folder)
                .replace("content/newsletter.yaml", "publisher: Nobody", "publisher: Nobody\n" + look)
                .article("01-lift", "It goes up.");
    }

    private List<Diagnostic> errors(String look) throws IOException {
        return site(look).outcome().diagnostics().stream()
                .filter(Diagnostic::isError)
                .toList();
    }

    @Test
    void anAccentHoldsOnPagesAndCardsAndInTheDark() throws IOException {
        SiteFixture site = site("look: {colours: {accent: \"#7B1E3A\"}}\neditions: {email: true}")
                .build();
        String page = site.file("index.html");
        String style = site.file(page.replaceAll("(?s).*?\"(assets/gazette\\.[0-9a-f]+\\.css)\".*", "$1"));
        assertTrue(style.contains("#7b1e3a"), style.substring(0, 400));
        assertFalse(style.contains("#12305c") || style.contains("#a9c2f0"));
        assertTrue(site.file("manifest.webmanifest").contains("#7b1e3a"));
    }

    @Test
    void aColourInWhichNobodyCanReadIsToldWithANearOne() throws IOException {
        Diagnostic told = errors("look: {colours: {warm: \"#f90\"}}").getFirst();
        assertEquals(
                "colour-contrast 3:24",
                told.code() + " " + told.at().line() + ":" + told.at().column());
        assertEquals("text in #ff9900 on the paper, #fbf8f2, has a contrast of 2.0 to 1: it needs 4.5", told.message());
        assertEquals("#a36200 is near, and has 4.6", told.hint().orElseThrow());
    }

    @Test
    void whatIsNoColourIsToldAtItsPlace() throws IOException {
        assertEquals(
                List.of("expected a colour in quotation marks, such as \"#12305c\", found \"blue\""),
                errors("look: {colours: {accent: blue}}").stream()
                        .map(Diagnostic::message)
                        .toList());
        assertEquals(
                "did you mean \"accent\"?",
                errors("look: {dark: {acent: \"#fff\"}}").getFirst().hint().orElseThrow());
    }

    @Test
    void allColoursThatCannotBeReadAreTold() throws IOException {
        String look = "look: {colours: {accent: \"#f90\", warm: \"#fa0\"}, dark: {accent: \"#333\"}}";
        assertEquals(
                List.of("3:26", "3:40", "3:64"),
                errors(look).stream()
                        .map(each -> each.at().line() + ":" + each.at().column())
                        .toList());
    }

    @Test
    void whatIsQuieterFollowsFromPaperAndInk() throws IOException {
        SiteFixture site =
                site("look: {colours: {paper: \"#ffffff\", ink: \"#102a10\"}}").build();
        String page = site.file("index.html");
        String style = site.file(page.replaceAll("(?s).*?\"(assets/gazette\\.[0-9a-f]+\\.css)\".*", "$1"));
        assertTrue(style.contains("--paper: #ffffff;--ink: #102a10;"), style.substring(0, 400));
        for (String usual : List.of("#fbf8f2", "#1a1c20", "#474a52", "#7a7e88", "#d8d2c4", "#f3eee3", "#14161b")) {
            assertFalse(style.contains(usual), usual);
        }
        assertTrue(site.file("manifest.webmanifest").contains("#ffffff"));
    }

    @Test
    void aDarkPaperAndAPaleInkAreTold() throws IOException {
        assertEquals(
                List.of("text in #102a10 on the paper, #0a0a0a, has a contrast of 1.2 to 1: it needs 4.5"),
                errors("look: {colours: {paper: \"#0a0a0a\", ink: \"#102a10\"}}").stream()
                        .filter(each -> each.at().column() > 26)
                        .map(Diagnostic::message)
                        .limit(1)
                        .toList());
        assertEquals(
                "the paper is dark",
                errors("look: {colours: {paper: \"#0a0a0a\"}}").getFirst().message());
    }
}
