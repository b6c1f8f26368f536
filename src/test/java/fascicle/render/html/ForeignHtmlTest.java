package fascicle.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.plan.Offers;
import fascicle.plan.OutputFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever HTML and Markdown somebody brings along, the page is HTML as the standard has it, and no word is lost.
class ForeignHtmlTest {
    private static final int ARTICLES = 60;
    private static final int WORDS = 12;

    private static final List<String> ELEMENTS = List.of(
            "a",
            "a href=\"https://example.org/x\"",
            "abbr title=\"x\"",
            "b",
            "cite",
            "code",
            "del",
            "dfn",
            "em",
            "ins",
            "kbd",
            "mark",
            "q",
            "small",
            "span lang=\"zh\"",
            "span lang=\"xx-\"",
            "strong",
            "sub",
            "sup",
            "time",
            "time datetime=\"2023-02-30\"",
            "u",
            "blockquote",
            "caption",
            "col",
            "dd",
            "details",
            "details open",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h5",
            "li",
            "li value=\"x\"",
            "ol",
            "ol start=\"x\"",
            "ol type=\"z\"",
            "p",
            "p dir=\"up\"",
            "pre",
            "summary",
            "table",
            "tbody",
            "td",
            "td colspan=\"0\"",
            "td rowspan=\"70\"",
            "td colspan=\"3\"",
            "tfoot",
            "th",
            "th scope=\"x\"",
            "thead",
            "tr",
            "ul");

    private static final List<String> BETWEEN = List.of("", " ", "\n", "\n\n", "\n\n- ", "\n\n> ");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<details>\n\nshown\n\n</details>",
                "<details>\n<div>first</div>\n<summary>second</summary>\n</details>",
                "<span><p>block within a line</p></span>",
                "<figcaption>alone</figcaption>",
                "<figure><figcaption>one</figcaption>words<figcaption>two</figcaption></figure>",
                "<li>alone</li>",
                "<ul>words<div>block</div><li>item</li></ul>",
                "<dl>words<dd>first</dd><dt>second</dt></dl>",
                "<table><tr><td>a<td>b<tr><td>c</table>",
                "<table><tr><td colspan=9>a<tr><td rowspan=9>b<td>c</table>",
                "<table><tfoot><tr><td>a</tfoot><tr><td>b<thead><tr><th>c</thead></table>",
                "<table><tr></tr></table>words",
                "<h4>deep</h4>\n\n##### deeper",
                "<h2></h2>words",
                "<a>no address <a href=\"https://example.org\">address</a></a>",
                "words <a>no address [address](https://example.org)</a>",
                "words <a href=\"https://example.org\">outer [inner](https://example.org) https://example.org</a>",
                "<a href=\"https://exa mple.org:x\">no host</a>",
                "[two signs](https://example.org/?a=##b) and [spaces](<https://example.org/a b|c>)",
                "[odd host](https://exa%20mple.org) and <https://[::1>",
                "<p lang=\"never-a-language-tag\" dir=\"up\">words <i lang=\"xq\">and</i> <i"
                        + " lang=\"zh-XY\">more</i></p>",
                "words <time>yesterday</time> <time datetime=\"2023-13-01\">then</time>",
                "A note.[^1]\n\n[^1]: First paragraph.\n\n    Second paragraph.\n\n    - list",
                "##### only a heading of level five",
                "> ##### in a quotation\n\n## behind",
            })
    void theCheckerFindsNothingToSay(String body) throws Exception {
        String page = site(SiteFixture.empty(folder).article("01-a", body)).text("issues/2023-09/a.html");
        assertEquals(List.of(), new NuChecker().complaints(OutputFile.text("a.html", page)), page);
    }

    @Test
    void theCheckerFindsNothingInTagsAtRandom() throws Exception {
        NuChecker checker = new NuChecker();
        List<String> complaints = new ArrayList<>();
        for (OutputFile page : pagesOfTags()) {
            complaints.addAll(checker.complaints(page));
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void noWordIsLostInTagsAtRandom() throws Exception {
        for (OutputFile page : pagesOfTags()) {
            String text = Jsoup.parse(new String(page.content(), UTF_8))
                    .select("main")
                    .text();
            for (int word = 0; word < WORDS; word++) {
                String kept = "w" + word + "w";
                assertTrue(text.contains(kept), () -> page.path() + " lacks " + kept + ": " + text);
            }
        }
    }

    private List<OutputFile> pagesOfTags() throws Exception {
        SiteFixture fixture = SiteFixture.empty(folder);
        Random chance = new Random(20);
        for (int i = 0; i < ARTICLES; i++) {
            fixture.article("%02d-a%d".formatted(i, i), tags(chance));
        }
        SortedMap<String, OutputFile> files = site(fixture).files();
        return IntStream.range(0, ARTICLES)
                .mapToObj(i -> files.get("issues/2023-09/a" + i + ".html"))
                .toList();
    }

    /// Words between tags that open and close as it happens, with ends of lines and of blocks.
    private static String tags(Random chance) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < WORDS; word++) {
            for (int tags = chance.nextInt(4); tags > 0; tags--) {
                String element = ELEMENTS.get(chance.nextInt(ELEMENTS.size()));
                boolean closes = chance.nextInt(3) == 0;
                text.append(closes ? "</" + element.split(" ")[0] : "<" + element)
                        .append('>');
            }
            text.append(BETWEEN.get(chance.nextInt(BETWEEN.size())))
                    .append('w')
                    .append(word)
                    .append('w');
        }
        return text.toString();
    }

    private static WebSite site(SiteFixture fixture) throws Exception {
        return WebSite.of(fixture.newsletter(), Offers.NONE);
    }
}
