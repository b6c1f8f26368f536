package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents that reach for the network or for files that are not theirs. `HOST` is a server that listens, `SECRET` a
/// file that is there.
class HostileDocumentTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">";

    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private HttpServer server;

    @TempDir
    private Path folder;

    private Path secret;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        secret = Files.writeString(folder.resolve("secret.svg"), SVG + "<text y=\"9\">topsecret</text></svg>");
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private String meant(String text) {
        return text.replace("HOST", "127.0.0.1:" + server.getAddress().getPort())
                .replace("SECRET", secret.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img alt='x' src='http://HOST/a.png'/>",
                "<img alt='x' src='https://HOST/a.svg'/>",
                "<img alt='x' src='//HOST/a.png'/>",
                "<img alt='x' src='jar:http://HOST/a.jar!/a.png'/>",
                "<img alt='x' src='ftp://HOST/a.png'/>",
                "<img alt='x' src='\\\\HOST\\share\\a.png'/>",
                "<img alt='x' src='file://HOST/share/a.png'/>",
                "<img alt='x' src='file:SECRET'/>",
                "<img alt='x' src='file://SECRET'/>",
                "<img alt='x' src='SECRET'/>",
                "<img alt='x' src='theme:../../SECRET'/>",
                "<img alt='x' src='theme:/SECRET'/>",
                "<img alt='x' src='theme:print/../../../pom.xml'/>",
                "<img alt='x' src='picture:../secret.svg'/>",
                "<img alt='x' src='picture:SECRET'/>",
                "<img alt='x' src='data:image/svg+xml,%3Csvg/%3E'/>",
                "<img alt='x' src='classpath:/log4j.xml'/>",
                "<p style=\"background-image: url('http://HOST/b.png')\">words</p>",
                "<p style=\"background-image: url(file:SECRET)\">words</p>",
                "<ul><li style=\"list-style-image: url(http://HOST/c.png)\">words</li></ul>"
            })
    void refusesWhatADocumentReachesFor(String hostile) throws IOException, ThemeException {
        Printed printed = StressDocument.print(StressDocument.around(meant(hostile)));
        assertEquals(List.of(), List.copyOf(requests));
        assertFalse(printed.faults().refused().isEmpty(), hostile);
        assertFalse(text(printed).contains("topsecret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style type='text/css'>@import url(http://HOST/d.css);</style>",
                "<style type='text/css'>@import 'file:SECRET';</style>",
                "<link rel='stylesheet' type='text/css' href='http://HOST/e.css'/>",
                "<link rel='stylesheet' type='text/css' href='file:SECRET'/>",
                "<style type='text/css'>@font-face { font-family: X; src: url(http://HOST/h.ttf) }</style>",
                "<style type='text/css'>p { background-image: url(http://HOST/f.png) }</style>",
                "<style type='text/css'>@page { background-image: url(http://HOST/g.png) }</style>"
            })
    void refusesWhatAStyleReachesFor(String hostile) throws IOException, ThemeException {
        String document = StressDocument.around("<p>words</p>").replace("</head>", meant(hostile) + "</head>");
        Printed printed = StressDocument.print(document);
        assertEquals(List.of(), List.copyOf(requests));
        assertFalse(printed.faults().refused().isEmpty(), hostile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style type='text/css'>@import url(http://HOST/d.css);</style>",
                "<style type='text/css'>@font-face { font-family: X; src: url(http://HOST/h.ttf) } p { font-family: X"
                        + " }</style><p>words</p>",
                "<script src='http://HOST/i.js'></script><p>words</p>",
                "<iframe src='http://HOST/j.html'></iframe>",
                "<object data='http://HOST/k.svg'></object>",
                "<embed src='http://HOST/l.svg'/>",
                "<video src='http://HOST/m.mp4'></video>",
                "<form action='http://HOST/n'><input type='text' name='a'/></form>",
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='http://HOST/o.png'/></svg>",
                "<a href='javascript:alert(1)'>words</a>"
            })
    void doesNotTouchWhatPrintHasNoUseFor(String hostile) throws IOException, ThemeException {
        StressDocument.print(StressDocument.around(meant(hostile)));
        assertEquals(List.of(), List.copyOf(requests));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image width='9' height='9' href='http://HOST/a.png'/>",
                "<image width='9' height='9' xlink:href='file:SECRET'/>",
                "<use xlink:href='SECRET#a'/>",
                "<style>@import url(http://HOST/b.css);</style>",
                "<rect width='9' height='9' style='fill:url(http://HOST/c.svg#d)'/>",
                "<rect width='9' height='9' fill='url(&quot;file:SECRET#d&quot;)'/>",
                "<script>java.lang.System.exit(1)</script>",
                "<script xlink:href='http://HOST/d.jar' type='application/java-archive'/>",
                "<rect width='9' height='9' onclick='alert(1)'/>",
                "<foreignObject><p>words</p></foreignObject>",
                "<g xml:base='http://HOST/'><rect/></g>",
                "<rect style='fill: u\\72l(http://HOST/e.svg#f)' width='9' height='9'/>",
                "<rect style='fill: image-set(\"http://HOST/e.png\" 1x)' width='9' height='9'/>",
                "<style>@font-face { font-family: x; src: url(http://HOST/e.svg#f) }</style><text"
                        + " font-family='x'>a</text>"
            })
    void refusesPicturesThatReachOutOfThemselves(String hostile) throws IOException, ThemeException {
        Printed printed = picture(SVG + meant(hostile) + "</svg>");
        assertEquals(List.of(), List.copyOf(requests));
        assertEquals(1, printed.faults().pictures().size(), hostile);
        assertFalse(text(printed).contains("topsecret"));
    }

    @Test
    void refusesPicturesThatRepeatThemselvesWithoutEnd() throws IOException, ThemeException {
        StringBuilder bomb = new StringBuilder(SVG + "<rect id='a0' width='1' height='1'/>");
        for (int level = 1; level < 12; level++) {
            bomb.append("<g id='a").append(level).append("'>");
            bomb.append(("<use xlink:href='#a" + (level - 1) + "'/>").repeat(10))
                    .append("</g>");
        }
        String fault = picture(bomb + "</svg>")
                .faults()
                .pictures()
                .get("picture:hostile.svg")
                .message();
        assertEquals("has more than 50000 elements, those counted that it repeats", fault);
    }

    @Test
    void refusesPatternsMadeOfPatternsAndGroupsWithinThemselves() throws IOException, ThemeException {
        StringBuilder bomb = new StringBuilder(SVG + "<pattern id='a0' width='1' height='1'><rect/></pattern>");
        for (int level = 1; level < 12; level++) {
            bomb.append("<pattern id='a").append(level).append("' width='1' height='1'>");
            bomb.append(("<rect width='1' height='1' fill='url(#a" + (level - 1) + ")'/>").repeat(10));
            bomb.append("</pattern>");
        }
        assertEquals(
                1,
                picture(bomb + "<rect fill='url(#a11)'/></svg>")
                        .faults()
                        .pictures()
                        .size());
        String within = picture(SVG + "<g id='a'><use xlink:href='#a'/></g></svg>")
                .faults()
                .pictures()
                .get("picture:hostile.svg")
                .message();
        assertEquals("has a <g> that contains itself", within);
    }

    @Test
    void refusesPicturesWithEntities() throws IOException, ThemeException {
        String bomb = "<!DOCTYPE svg [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>" + SVG + "<text>&a;</text></svg>";
        assertEquals(1, picture(bomb).faults().pictures().size());
    }

    @Test
    void printsPicturesThatDrawingProgramsGaveADocumentType() throws IOException, ThemeException {
        String type = "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://HOST/svg11.dtd\" ["
                + "<!ENTITY ns_svg \"http://www.w3.org/2000/svg\">]>";
        String notes = "<g xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape'"
                + " inkscape:export-filename='C:\\temp\\a.png'/>";
        Printed printed = picture(meant(type) + "<svg xmlns='&ns_svg;' viewBox='0 0 9 9'>" + notes + "</svg>");
        assertEquals(Map.of(), printed.faults().pictures());
        assertEquals(List.of(), List.copyOf(requests));
    }

    private Printed picture(String svg) throws IOException, ThemeException {
        return new Typesetter(Sample.theme())
                .print(
                        StressDocument.around("<p><img src=\"picture:hostile.svg\" alt=\"x\"/></p>"),
                        StressDocument.FACTS,
                        Map.of("hostile.svg", svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesDocumentsWithEntities() {
        String document = "<!DOCTYPE html [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]><html><p>&a;</p></html>";
        assertThrows(ThemeException.class, () -> StressDocument.print(document));
    }

    @Test
    void readsNothingThroughALinkThatLeavesTheTheme() throws IOException, ThemeException {
        Path layer = Files.createDirectories(folder.resolve("theme/print"));
        Files.createSymbolicLink(layer.resolve("linked.svg"), secret);
        Theme theme = new Theme(List.of(folder.resolve("theme"), Path.of("themes/gazette")));
        Printed printed = new Typesetter(theme)
                .print(
                        StressDocument.around("<p><img src=\"theme:print/linked.svg\" alt=\"x\"/></p>"),
                        StressDocument.FACTS,
                        Map.of());
        assertEquals(
                List.of("theme:print/linked.svg"), List.copyOf(printed.faults().refused()));
    }

    @Test
    void printsWhatIsItsOwn() throws IOException, ThemeException {
        Printed printed = picture(SVG + "<rect width='9' height='9'/></svg>");
        assertEquals(Faults.NONE, printed.faults());
        assertDoesNotThrow(() -> StressDocument.print(StressDocument.around("<p>words</p>")));
    }

    private static String text(Printed printed) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            return new PDFTextStripper().getText(pdf) + new String(printed.pdf(), StandardCharsets.ISO_8859_1);
        }
    }
}
