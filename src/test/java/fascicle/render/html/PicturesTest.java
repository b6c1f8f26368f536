package fascicle.render.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.pictures.Drawing;
import fascicle.pictures.PictureFault;
import fascicle.pictures.Quadrants;
import fascicle.pictures.Widths;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<rect onload='alert(1)'/>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
                "<image href='https://elsewhere.example/a.png'/>",
                "<image xlink:href='//elsewhere.example/a.png'/>",
                "<use href='other.svg#a'/>",
                "<style>@import 'https://elsewhere.example/a.css';</style>",
                "<rect style='fill:url(https://elsewhere.example/a)'/>",
                "<rect fill='url( \"https://elsewhere.example/a\")'/>",
                "<rect fill='u\\72l(https://elsewhere.example/a)'/>",
                "<rect style='background: image-set(\"https://elsewhere.example/a.png\" 1x)'/>",
                "<style>@\\69mport 'https://elsewhere.example/a.css';</style>",
                "<animate attributeName='href' to='javascript:alert(1)'/>",
                "<a href='javascript:alert(1)'><rect/></a>",
                "<?xml-stylesheet href='https://elsewhere.example/a.css'?>",
                "<metadata>A. Author, at home</metadata>"
            })
    void ofADrawingOnlyTheDrawingIsLeft(String harm) throws IOException, PictureFault {
        String left = new String(Drawing.read(svg(harm + "<circle r='5'/>")).content(), UTF_8);
        assertTrue(left.contains("<circle r=\"5\"/>"), left);
        assertFalse(left.matches("(?is).*(alert|elsewhere|other\\.svg|Author|<p ).*"), left);
    }

    private static byte[] svg(String inside) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                        + " viewBox='0 0 40 30'>" + inside + "</svg>")
                .getBytes(UTF_8);
    }

    @Test
    void whatADrawingUsesOfItselfStays() throws IOException, PictureFault {
        String inside = "<linearGradient id=\"g\"/><rect fill=\"url(#g)\"/><use xlink:href=\"#g\"/>"
                + "<style>.a { fill: url( '#g' ); font-family: '\\5b8b' }</style>";
        String left = new String(Drawing.read(svg(inside)).content(), UTF_8);
        assertTrue(left.contains("url(#g)") && left.contains("xlink:href=\"#g\""), left);
        assertTrue(left.contains("url( '#g' )"), left);
        assertEquals(
                Optional.of(new Drawing.Size(40, 30)), Drawing.read(svg("")).size());
    }

    @Test
    void aDocumentTypeIsReadOverAndItsNamespacesAreKept() throws PictureFault {
        String graphviz = "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                + " 'http://elsewhere.example/svg11.dtd'><svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>";
        String illustrator = "<!DOCTYPE svg [<!ENTITY ns_svg 'http://www.w3.org/2000/svg'>]>"
                + "<svg xmlns='&ns_svg;'><rect/></svg>";
        for (String source : List.of(graphviz, illustrator)) {
            String left = new String(Drawing.read(source.getBytes(UTF_8)).content(), UTF_8);
            assertEquals("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect/></svg>\n", left);
        }
    }

    @Test
    void aDocumentTypeAddsNothingThatRuns() throws PictureFault {
        String source = "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]>"
                + "<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>";
        String left = new String(Drawing.read(source.getBytes(UTF_8)).content(), UTF_8);
        assertFalse(left.contains("alert"), left);
    }

    @Test
    void aDrawingInAnEncodingThatItHasNotIsAFault() {
        byte[] latin = "<svg xmlns='http://www.w3.org/2000/svg'><text>é</text></svg>".getBytes(ISO_8859_1);
        assertThrows(PictureFault.class, () -> Drawing.read(latin));
    }

    @Test
    void aDrawingCannotReadFilesOrFillTheMemory() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String outside = "<!DOCTYPE svg [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>"
                + "<svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>";
        String left = readOrRefused(outside.getBytes(UTF_8));
        assertFalse(left.contains("the secret"), left);
        StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'lol'>");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
        }
        bomb.append("]><svg xmlns='http://www.w3.org/2000/svg'><text>&a29;</text></svg>");
        PictureFault flood = assertThrows(
                PictureFault.class, () -> Drawing.read(bomb.toString().getBytes(UTF_8)));
        assertEquals("is not well-formed: it unfolds into more than a picture can need", flood.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <svg width='9'><g></g></svg>      | does not say that it is SVG: write <svg xmlns="http://www.w3.org/2000/svg" ...> at its beginning
        <svg xmlns='S'><g></svg>          | is not well-formed in its line 1: <g> is opened and not closed
        <svg xmlns='S'><g>                | is not well-formed in its line 1: it ends before </svg>: it was cut off
        <svg xmlns='S'>&nbsp;</svg>       | is not well-formed in its line 1: XML knows no &nbsp; : write the sign itself
        <svg xmlns='S'>A & B</svg>        | is not well-formed in its line 1: a & stands alone: write &amp;
        <svg xmlns='S'>a < b</svg>        | is not well-formed in its line 1: a < stands alone: write &lt;
        <svg xmlns='S'><g x=1/></svg>     | is not well-formed in its line 1: the value of x in <g> stands without quotation marks
        <svg xmlns='S'><g x='1' x='1'/></svg> | is not well-formed in its line 1: <g> has x twice
        <svg xmlns='S'><g x/></svg>       | is not well-formed in its line 1: x in <g> has no value
        <svg xmlns='S'><use xlink:href='#a'/></svg> | is not well-formed in its line 1: "xlink:" is used and not declared: write xmlns:xlink="http://www.w3.org/1999/xlink" into <svg>
        <svg xmlns='S'><sodipodi:a/></svg> | is not well-formed in its line 1: "sodipodi:" is used and not declared: save it as plain SVG, or take away what begins with it
        <svg xmlns='S'/><svg/>            | is not well-formed in its line 1: something stands beside <svg>, before or behind it
        %PDF-1.4                          | is not well-formed in its line 1: something stands before its <svg>, or it is no SVG at all
        """, quoteCharacter = '`')
    void aBrokenDrawingIsToldInPlainWords(String svg, String told) {
        byte[] source = svg.replace("'S'", "'http://www.w3.org/2000/svg'").getBytes(UTF_8);
        assertEquals(told, readOrRefused(source));
    }

    private static String readOrRefused(byte[] source) {
        try {
            return new String(Drawing.read(source).content(), UTF_8);
        } catch (PictureFault e) {
            return e.getMessage();
        }
    }

    @Test
    void aPhotographIsWrittenInSeveralWidths() throws IOException, PictureFault {
        Widths widths = Widths.of("a.jpg", photograph(2400, 1200, "jpeg"));
        assertEquals(Set.of(480, 960, 1920), widths.pictures().keySet());
        BufferedImage small =
                ImageIO.read(new ByteArrayInputStream(widths.pictures().get(480)));
        assertEquals(240, small.getHeight());
        assertEquals(960, widths.height());
        assertEquals(
                Set.of(300),
                Widths.of("a.png", photograph(300, 200, "png")).pictures().keySet());
    }

    private static byte[] photograph(int width, int height, String format) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, content);
        return content.toByteArray();
    }

    @Test
    void whereAPhotographWasTakenIsNotPublished() throws IOException, PictureFault {
        byte[] plain = photograph(100, 100, "jpeg");
        byte[] comment =
                "\u00ff\u00fe\u0000\u0014taken at home 12".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(plain, 0, 2);
        told.write(comment);
        told.write(plain, 2, plain.length - 2);
        assertTrue(new String(told.toByteArray(), UTF_8).contains("at home"));
        byte[] published = Widths.of("a.jpg", told.toByteArray()).pictures().get(100);
        assertFalse(new String(published, UTF_8).contains("at home"));
    }

    @Test
    void aPhotographStandsUprightHoweverItsCameraWasHeld() throws IOException, PictureFault {
        Widths widths = Widths.of("a.jpg", Quadrants.turned(6, ByteOrder.BIG_ENDIAN));
        assertEquals("16 x 32", widths.width() + " x " + widths.height());
        byte[] published = widths.pictures().get(16);
        assertEquals("BRWG", Quadrants.quarters(ImageIO.read(new ByteArrayInputStream(published))));
        assertFalse(new String(published, UTF_8).contains("at home"));
    }

    @Test
    void aDamagedPhotographIsAFault() {
        PictureFault fault = assertThrows(PictureFault.class, () -> Widths.of("a.png", "no picture".getBytes(UTF_8)));
        assertEquals("is not a picture that can be shown; PNG, JPEG, GIF and WebP can", fault.getMessage());
    }
}
