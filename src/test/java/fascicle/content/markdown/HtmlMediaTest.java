package fascicle.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Pictures that are written as HTML are pictures, and films are links to them.
class HtmlMediaTest {
    private static String html(String markdown) {
        return Rendering.of(markdown).html().replaceAll("\\s*\n\\s*", "");
    }

    private static List<String> told(String markdown) {
        return Rendering.of(markdown).diagnostics().stream()
                .map(found -> found.at().line() + ":" + found.at().column() + " " + found.code())
                .toList();
    }

    @Test
    void aPictureOnLinesOfItsOwnIsAFigure() {
        String expected = html("![A map](map.png)");
        assertEquals(expected, html("<img src=\"map.png\" alt=\"A map\" width=\"300\">"));
        assertEquals(expected, html("<IMG\n  alt='A map'\n  src=map.png\n/>"));
        assertEquals(expected, html("<figure class=\"wide\">\n  <img src=\"map.png\" alt=\"A map\">\n</figure>"));
        assertEquals(List.of(), told("<img src=\"map.png\" alt=\"A map\" width=\"300\" loading=\"lazy\">"));
    }

    @Test
    void aCaptionOfWordsIsTheFiguresCaption() {
        assertEquals(html("![A map](map.png \"Where we are & go\")"), html("""
            <figure>
              <img src="map.png" alt="A map">
              <figcaption>Where we are &amp; go</figcaption>
            </figure>
            """));
    }

    @Test
    void aCaptionWithALinkKeepsIt() {
        String html = html("""
            <figure>
              <img src="map.png" alt="A map">
              <figcaption>By <a href="https://a.example/">Anna</a></figcaption>
            </figure>
            """);
        assertEquals(
                "<figure>" + html("![A map](map.png)")
                        + "<figcaption>By <a href=\"https://a.example/\">Anna</a></figcaption></figure>",
                html);
    }

    @Test
    void aPictureWithinALineStaysThere() {
        assertEquals(html("Press ![play](p.svg) now."), html("Press <img src=\"p.svg\" alt=\"play\"/> now."));
        assertEquals(
                html("See [![A map](map.png)](https://a.example/) here."),
                html("See <a href=\"https://a.example/\"><img src=\"map.png\" alt=\"A map\"></a> here."));
    }

    @Test
    void aPictureWithinHtmlKeepsItsPlace() {
        assertEquals(
                "<div>Before" + html("![A map](map.png)") + "behind</div>",
                html("<div>Before\n<img src=\"map.png\" alt=\"A map\">\nbehind</div>"));
        assertEquals(
                html("[![A map](map.png)](https://a.example/)"),
                html("<a href=\"https://a.example/\">\n<img src=\"map.png\" alt=\"A map\">\n</a>"));
    }

    @Test
    void aParagraphOrEmptyHeadingAroundAPictureIsNotMissed() {
        for (String around : List.of("p", "p align=\"center\"", "h1 align=\"center\"", "h3", "center", "div")) {
            String picture = "<" + around + "><img src=\"map.png\" alt=\"A map\"></" + around.split(" ")[0] + ">";
            assertEquals(List.of(), told(picture), picture);
        }
        assertEquals(List.of("1:1 html-removed"), told("<h1>Words <img src=\"map.png\" alt=\"A map\"></h1>"));
        assertEquals(List.of("1:4 html-removed"), told("<p><iframe src=\"https://a.example/\"></iframe></p>"));
    }

    @Test
    void picturesSideBySideStayTogether() {
        assertEquals(
                html("![One](1.png) ![Two](2.png)"),
                html("<img src=\"1.png\" alt=\"One\"> <img src=\"2.png\" alt=\"Two\">"));
        assertEquals(
                "<div>" + html("![One](1.png)\n![Two](2.png)") + "</div>",
                html("<div><img src=\"1.png\" alt=\"One\"><br>\n<img src=\"2.png\" alt=\"Two\"></div>"));
    }

    @Test
    void anEmptyAlternativeMeansDecorationAndNoneIsAMistakeAtItsPlace() {
        assertEquals(html("![decoration](a.png)"), html("<img src=\"a.png\" alt=\"\">"));
        assertEquals(List.of("3:3 picture-alt"), told("Words.\n\n  <img src=\"a.png\">\n"));
        assertEquals(List.of("2:4 picture-alt"), told("<div>\n   <img src=\"a.png\">\n</div>\n"));
    }

    @Test
    void whatIsShownFromElsewhereIsALink() {
        String link = "<p><a href=\"https://www.youtube.com/embed/x\">Talk</a></p>";
        assertEquals(
                link, html("<iframe width=\"5\" src=\"https://www.youtube.com/embed/x\" title=\"Talk\"></iframe>"));
        assertEquals(
                "<div>" + link + "</div>",
                html("<div>\n<iframe src=\"//www.youtube.com/embed/x\" title=\"Talk\">\nold browser</iframe></div>"));
        assertEquals(
                "<p><a href=\"https://a.example/f.mp4\">https://a.example/f.mp4</a></p>",
                html("<video controls><source src=\"https://a.example/f.mp4\" type=\"video/mp4\"></video>"));
        assertEquals(List.of("1:1 html-removed"), told("<iframe src=\"https://a.example/\"></iframe>"));
    }

    /// Parsers of HTML build there what is not HTML.
    @Test
    void withinADrawingOrAFormulaNothingStandsWhereHtmlHasNoPlaceForIt() {
        for (String foreign : List.of("svg", "math")) {
            assertEquals(
                    "<div>ab<table><tbody><tr><td>c</td></tr></tbody></table></div>",
                    html("<div><" + foreign + "><tr><td>a</td><td>b</td></tr><table><tr><td>c</td></tr></table></"
                            + foreign + "></div>"));
            String link = "<a href=\"https://a.example/\">";
            assertEquals(
                    "<div>" + link + "a</a>" + link + "b</a></div>",
                    html("<div>" + link + "a<" + foreign + ">" + link + "b</a></" + foreign + "></a></div>"));
        }
    }

    @Test
    void whatIsNoPictureIsLeftToOthers() {
        assertEquals("", html("<!-- <img src=\"a.png\"> -->"));
        assertEquals("", html("<script>\nx = '<img src=\"a.png\">'\n</script>"));
        assertEquals(List.of("1:1 html-removed"), told("<img alt=\"without an address\">"));
        assertEquals(List.of("1:1 html-removed"), told("<img src=\"data:image/png;base64,AA==\" alt=\"x\">"));
        assertEquals("<p>1 &lt; 2 &lt;img</p>", html("1 < 2 <img"));
    }

    @Test
    void aLongRowOfTagsTakesNoTime() {
        for (String piece :
                List.of("<img src=\"a.png\" alt=\"a\">", "<img src=\"", "<a href=\"x\"> ", "<figure><img ")) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> Rendering.of("<div>" + piece.repeat(5_000)), piece);
        }
    }

    @Test
    void aPictureElsewhereIsALinkToIt() {
        String expected = "<p><a href=\"https://a.example/m/map.png?x=1\">A map</a></p>";
        assertEquals(expected, html("![A map](https://a.example/m/map.png?x=1)"));
        assertEquals(expected, html("<img src=\"//a.example/m/map.png?x=1\" alt=\"A map\">"));
        assertEquals(
                "<p>See <a href=\"https://a.example/m/map.png\">map.png</a>.</p>",
                html("See ![](https://a.example/m/map.png)."));
        assertEquals(
                "<p><a href=\"https://b.example/\">A map</a></p>",
                html("[![A map](https://a.example/map.png)](https://b.example/)"));
        assertEquals(List.of("1:5 picture-outside"), told("See ![](https://a.example/m/map.png)."));
    }
}
