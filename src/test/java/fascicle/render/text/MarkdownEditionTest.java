package fascicle.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownEditionTest {
    private static final String HOME = "issues/2023-09/index.html";

    @TempDir
    Path folder;

    private String markdown(String body) throws IOException {
        SiteFixture site = SiteFixture.empty(folder);
        site.article("one", body);
        return site.build().file("issues/2023-09/one.md");
    }

    private static SiteFixture set(SiteFixture site, String line) throws IOException {
        return site.replace("content/newsletter.yaml", "timezone:", line + "\ntimezone:");
    }

    private static String body(String markdown) {
        return markdown.substring(markdown.indexOf("\n---\n") + 5).strip();
    }

    @Test
    void signsThatAreWordsStayWords() throws IOException {
        String text = body(markdown("5 \\* 3 \\* 2, a\\_b\\_c, \\<b>, \\[x](y), # and `a | b`.\n"));
        assertEquals(
                "5 * 3 * 2, a_b_c, <b>, [x](y), # and a | b.",
                Jsoup.parse(html(text)).select("p").text());
    }

    @Test
    void saysTheSameAsThePage() throws IOException {
        SiteFixture site = SiteFixture.empty(folder);
        site.article("one", """
            ## A head

            Some *words*, **strong**, ~~gone~~, H<sub>2</sub>O and `code`[^1].\\
            The next line.

            - one
            - two

              of it

            3. three
            4. four

            > Somebody’s words.

            > [!NOTE]
            > Comments close soon.

            ```java
            int a = 1; // ```
            ```

            ---

            [^1]: A *note*.
            """);
        site.build();
        String page = Jsoup.parse(site.file("issues/2023-09/one.html")).text();
        String text =
                Jsoup.parse(html(body(site.file("issues/2023-09/one.md")))).text();
        for (String words : List.of(
                "Some words, strong, gone, H2O and code",
                "The next line.",
                "two of it",
                "Somebody’s words.",
                "Comments close soon.",
                "int a = 1; // ```",
                "A note.")) {
            assertTrue(page.contains(words), page);
            assertTrue(text.contains(words), text);
        }
        assertTrue(html(body(site.file("issues/2023-09/one.md"))).contains("<ol start=\"3\">"));
    }

    private static String html(String markdown) {
        var extensions =
                List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create());
        return HtmlRenderer.builder()
                .extensions(extensions)
                .build()
                .render(Parser.builder().extensions(extensions).build().parse(markdown));
    }

    @Test
    void whatCellsSpanIsEmpty() throws IOException {
        String text = markdown("""
            | Object | Degree of harm | < |
            |--------|---:|---|
            | ^      | Slight         | a \\| b |
            |===|===|===|
            | State  | Key data       | Core data |

            Table: Framework
            """);
        assertTrue(text.contains("""
            |Object|Degree of harm||
            |---|---:|---|
            ||Slight|a \\| b|
            |State|Key data|Core data|

            Table: Framework
            """), text);
    }

    @Test
    void itemsWithLettersAreParagraphs() throws IOException {
        assertTrue(markdown("a) first\nb) second\n").contains("a) first\n\nb) second\n"));
    }

    @Test
    void whatBecomesParagraphsDoesNotRunTogether() throws IOException {
        String text = html(body(markdown("- Item:\n  a) first\n  b) second\n")));
        assertTrue(text.contains("<p>a) first</p>") && text.contains("<p>b) second</p>"), text);
    }

    @Test
    void neighboursStayApart() throws IOException {
        String text = html(body(markdown("- a\n\n* b\n\n1. c\n\n1) d\n\n_*x*_ and *y*_z_\n")));
        assertEquals(2, text.split("<ul>").length - 1, text);
        assertEquals(2, text.split("<ol>").length - 1, text);
        assertTrue(text.contains("<em><em>x</em></em>"), text);
    }

    @Test
    void notesOfArticlesInOneFileStayApart() throws IOException {
        SiteFixture site = SiteFixture.empty(folder);
        site.article("one", "A[^1].\n\n[^1]: First.\n");
        site.article("two", "B[^1].\n\n[^1]: Second.\n");
        String text = site.build().file("llms-full.txt");
        assertTrue(text.contains("A[^1-1].") && text.contains("[^2-1]: Second."), text);
        assertTrue(site.file("issues/2023-09/two.md").contains("B[^1]."));
    }

    @Test
    void linksLeadToPagesAndAreWholeWhereTheNewsletterStandsSomewhere() throws IOException {
        SiteFixture site = SiteFixture.empty(folder);
        site.article("one", "See [two](two.md) and [there](https://example.org/a_b).\n");
        site.article("two", "Words.\n");
        site.build();
        assertTrue(site.file("issues/2023-09/one.md").contains("See [two](../../issues/2023-09/two.html)"));
        assertTrue(site.file("issues/2023-09/one.md").contains("[there](https://example.org/a_b)"));
        assertTrue(site.file("issues/2023-09/one.html").contains("type=\"text/markdown\""));
        set(site, "base-url: https://letter.example/").build();
        assertTrue(site.file("issues/2023-09/one.md").contains("(https://letter.example/issues/2023-09/two.html)"));
        assertTrue(site.file("llms.txt").contains("- [one](https://letter.example/issues/2023-09/one.md)"));
    }

    @Test
    void languageModelsFindAllArticlesAndTheNewestWhole() throws IOException {
        SiteFixture site = SiteFixture.empty(folder);
        site.article("one", "Words of one.\n");
        site.build();
        assertTrue(site.file("llms.txt").startsWith("# "));
        assertTrue(site.file("llms.txt").contains("\n- [one](issues/2023-09/one.md)\n"), site.file("llms.txt"));
        assertTrue(site.file("llms-full.txt").contains("Words of one.\n"));
    }

    @Test
    void isNamedInTheLanguageOfItsPage() throws IOException {
        SiteFixture site = SiteFixture.empty(folder).article("one", "Words.\n");
        site.write("content/issues/2023-09/one.zh.md", "---\ntitle: 一\n---\n文字。\n")
                .build();
        String named = "type=\"text/markdown\" title=\"";
        assertTrue(site.file("issues/2023-09/one.html").contains(named + "As Markdown\""));
        assertTrue(site.file("issues/2023-09/one.zh.html").contains(named + "Markdown 格式\""));
    }

    @Test
    void eachCanBeTurnedOff() throws IOException {
        SiteFixture site = SiteFixture.empty(folder);
        site.article("one", "Words.\n");
        set(site, "editions: {text: false, markdown: false, llms: false}").build();
        for (String file : List.of("issues/2023-09/issue.txt", "issues/2023-09/one.md", "llms.txt", "llms-full.txt")) {
            site.hasNoFile(file);
        }
        assertFalse(site.file("issues/2023-09/one.html").contains("text/markdown"));
        assertFalse(site.file(HOME).contains("issue.txt"));
    }
}
