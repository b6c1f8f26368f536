package fascicle.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Places that authors name are led to, as in the tools that they come from.
class OwnPlacesTest {
    @TempDir
    private Path folder;

    private static String html(String markdown) {
        return Rendering.of(markdown).html().replaceAll("\\s*\n\\s*", "");
    }

    private List<String> told(String text) throws IOException {
        return SiteFixture.empty(folder).article("01-a", text).article("02-b", "Two.").diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(found -> found.at().line() + ":" + found.at().column() + " " + found.code())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a id=\"x\"></a>Words.",
                "<a name=\"x\"></a>\n\nWords.",
                "<a name=\"x\">\n\nWords.",
                "Some <span id=x>words</span>.",
                "<section id=\"x\">\n\nWords.\n\n</section>",
                "<h1 id=\"x\">Words</h1>",
                "<h3 id=\"x\"></h3>Words.",
                "<a name=\"x\"><p>Words</p></a>",
                "<li id=\"x\">Words</li>",
                "## Words {#x}",
                "## Words {: #x .wide}"
            })
    void aPlaceWithANameIsLedTo(String place) throws IOException {
        assertEquals(List.of(), told("See [the place](#x), and <a href=\"#x\">this</a>.\n\n" + place + "\n"));
    }

    @Test
    void aPlaceKeepsItsNameOnThePage() {
        assertEquals("<p><span id=\"x\"></span>Words.</p>", html("<a id=\"x\"></a>Words."));
        assertEquals("<span id=\"x\"></span><p>Words.</p>", html("<a name=\"x\"></a>\n\nWords."));
        assertEquals("<h2 id=\"x\">Words</h2>", html("## Words {#x}"));
        assertEquals("<h2 id=\"words-x\">Words <code>{#x}</code></h2>", html("## Words `{#x}`"));
    }

    @Test
    void namesOfThePageAndOfEarlierPlacesStayTheirs() {
        assertEquals(
                "<p><span id=\"at-_index\"></span><span id=\"at-note-1\"></span><span id=\"a-b\"></span>W</p>"
                        + "<h2 id=\"a-b-1\">A b</h2>V",
                html("<a id=\"_index\"></a><a id=\"note-1\"></a><a id=\"a b\"></a>W\n\n## A b\n\n"
                                + "<div><a id=\"a b\">V</a></div>")
                        .replaceAll("</?div>", ""));
        assertEquals("p-value", Anchors.published("p-value"));
    }

    @Test
    void linksOfHtmlWithinTheNewsletterAreResolved() throws IOException {
        assertEquals(List.of(), told("<p>See <a href=\"02-b.md\">two</a>.</p>\n\nSee <a href='02-b.md'>two</a>.\n"));
        assertEquals(
                List.of("5:13 link-broken", "6:9 anchor-missing", "8:14 link-broken"),
                told("<p><a href=\"03-c.md\">c</a> <a\n  href='#none'>x</a></p>\n\nSee <a href=\"no.md\">c</a>.\n"));
    }

    @Test
    void noAuthorWritesTheNumberOfATarget() {
        List<String> said = Rendering.of(
                        "<p><a href=\"target:0\">a</a> <a href=\"b.md\" title='href=\"target:9\"'>b</a>"
                                + " href=\"target:7\"</p>")
                .diagnostics()
                .stream()
                .map(found -> found.code())
                .toList();
        assertEquals(List.of("html-removed"), said);
        assertEquals(
                "<p><a href=\"b.md\" title=\"href=&quot;target:9&quot;\">b</a> href=\"target:7\"</p>",
                html("<p><a href=\"b.md\" title='href=\"target:9\"'>b</a> href=\"target:7\"</p>"));
    }

    @Test
    void aPictureOfHtmlWithoutWordsIsToldAndKeepsNothingBack() {
        assertEquals(
                List.of("WARNING"),
                Rendering.of("<img src=\"a.png\">").diagnostics().stream()
                        .map(found -> found.severity().name())
                        .toList());
        assertEquals(html("![A map](a.png \"A map\")"), html("<img src=\"a.png\" title=\"A map\">"));
    }
}
