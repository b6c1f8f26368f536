package fascicle.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Diagnostic;
import fascicle.model.PlainText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// HTML that spans blank lines keeps what it holds, as on GitHub.
class HtmlAroundMarkdownTest {
    private static String html(String markdown) {
        return Rendering.of(markdown).html().replaceAll("\\s*\n\\s*", "");
    }

    private static List<String> codes(String markdown) {
        return Rendering.of(markdown).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void detailsHoldTheirMarkdown() {
        assertEquals(
                "<p>Before.</p><details><summary>More</summary><p>Some"
                        + " <em>words</em>.</p><ul><li>one</li></ul></details><p>After.</p>",
                html("""
                    Before.

                    <details>
                    <summary>More</summary>

                    Some *words*.

                    - one

                    </details>

                    After.
                    """));
    }

    @Test
    void elementsNest() {
        assertEquals(
                "<div lang=\"de\"><blockquote><p>Ein <strong>Satz</strong>.</p></blockquote><p>Zwei.</p></div>",
                html("<div lang=\"de\">\n\n<blockquote>\n\nEin **Satz**.\n\n</blockquote>\n\nZwei.\n\n</div>"));
    }

    @Test
    void listsAndTablesHoldTheirMarkdown() {
        assertEquals("<ul><li><p>Item <em>one</em>.</p></li></ul>", html("<ul>\n<li>\n\nItem *one*.\n\n</li>\n</ul>"));
        assertTrue(html("<table>\n<tr><td>\n\nA *cell*.\n\n</td></tr>\n</table>")
                .contains("<td><p>A <em>cell</em>.</p></td>"));
    }

    @Test
    void tablesMayHaveBlankLines() {
        String html = html("<table>\n<tr><td>a</td></tr>\n\n<tr><td>b</td></tr>\n</table>");
        assertTrue(html.contains("<tr><td>a</td></tr><tr><td>b</td></tr>"), html);
    }

    @Test
    void whatIsNeverClosedIsTold() {
        assertTrue(codes("<details>\n\nWords.\n").contains("html-unclosed"));
        assertEquals(List.of(), codes("<p>Words.\n\nMore.\n"));
        assertEquals(List.of(), codes("<!-- <div> -->\n\nWords.\n"));
        for (String opening : List.of("<!-- open", "<?php", "<!DOCTYPE x", "<![CDATA[", "<script>", "<style>")) {
            assertTrue(codes(opening + "\n\nLost words.\n").contains("html-unclosed"), opening);
        }
        for (String closed :
                List.of("<!-- a\n\nb -->", "<?a\n\nb?>", "<!A b>", "<![CDATA[ a\n\n ]]>", "<pre>\n\na\n</pre>")) {
            assertFalse(codes(closed + "\n\nWords.\n").contains("html-unclosed"), closed);
        }
    }

    @Test
    void eachLinkThatIsRemovedIsNamed() {
        List<Diagnostic> told = Rendering.of(
                        "<p><a href=\"javascript:x()\">ours</a> <a href=\"//b.example/\">down</a> <a"
                                + " href=\"https://a.example/\">far</a></p>")
                .diagnostics();
        assertEquals(
                List.of("removed from the HTML: the link to \"//b.example/\", the link to \"javascript:x()\""),
                told.stream().map(Diagnostic::message).toList());
    }

    @Test
    void whatOnlyGivesALookGoesWithoutAWord() {
        assertEquals(
                List.of(),
                codes("<section class=\"a\" id=\"b\">\n<center><font color=\"red\" size=\"2\">Words</font></center>\n"
                        + "<div style=\"color: red\" data-x=\"1\" aria-label=\"x\">more</div></section>\n\n"
                        + "Some <span class=\"c\" style=\"x\">words</span>.\n"));
        assertEquals(List.of("html-removed"), codes("<div onclick=\"x()\">Words</div>"));
        assertEquals(List.of("html-removed"), codes("<button>Words</button>"));
    }

    @Test
    void tasksHaveABox() {
        assertEquals(
                "<ul><li>☐ open</li><li>☑ done *</li><li>[x]</li></ul>", html("- [ ] open\n- [x] done *\n- [x]\n"));
    }

    @Test
    void noWordIsLostWhereHtmlHasNoPlaceForIt() {
        for (String name : List.of(
                "table",
                "select",
                "textarea",
                "svg",
                "template",
                "noscript",
                "iframe",
                "video",
                "p",
                "a",
                "title",
                "math",
                "object",
                "button",
                "center",
                "section",
                "h2",
                "dl",
                "pre")) {
            String markdown = "<%1$s>\n\nwords within\n\n</%1$s>\n\nwords behind\n".formatted(name);
            String text = PlainText.of(Rendering.of(markdown).body());
            assertTrue(text.contains("words within") && text.contains("words behind"), name + ": " + text);
        }
    }

    @Test
    void thousandsOfOpenElementsTakeNoTime() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> Rendering.of("<div>\n\n</b>\n\n".repeat(20_000)));
    }
}
