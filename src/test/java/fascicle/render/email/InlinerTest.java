package fascicle.render.email;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class InlinerTest {
    private static String styled(String css, String html) {
        Document document = Jsoup.parseBodyFragment(html);
        new Inliner(StyleSheet.of(css)).apply(document);
        return document.body().html();
    }

    @Test
    void whatCountsMoreStandsLater() {
        assertEquals(
                "<p class=\"a\" style=\"margin:0;color:blue\">x</p>",
                styled(".a { color: blue } p { color: red; margin: 0 }", "<p class=\"a\">x</p>"));
        assertEquals(
                "<p class=\"a\" style=\"color:green\">x</p>",
                styled(".a { color: blue } p.a { color: green } .a { color: red }", "<p class=\"a\">x</p>"));
    }

    @Test
    void whatAnElementSaysItselfCountsMost() {
        assertEquals(
                "<p style=\"margin:0;color:red\">x</p>",
                styled("p { color: blue; margin: 0 }", "<p style=\"color: red\">x</p>"));
    }

    @Test
    void commentsQuotesAndBracketsAreNoEnds() {
        StyleSheet sheet = StyleSheet.of(
                "/* } */ @import 'x;y'; p { font-family: 'a;b}'; background: url(a;b) } @media (x) { p { y: z } } q {");
        assertEquals(2, sheet.rules().size(), sheet.toString());
        assertEquals(
                new StyleSheet.Declaration("font-family", "'a;b}'"),
                sheet.rules().getFirst().declarations().getFirst());
        assertEquals("@media (x){p { y: z }}\n", sheet.media());
        assertEquals("", sheet.single());
    }

    @Test
    void whatIsForOneProgramStandsApart() {
        assertEquals(
                "[data-ogsc] p{color: red}\n",
                StyleSheet.of("[data-ogsc] p { color: red }").single());
    }
}
