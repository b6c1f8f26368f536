package fascicle.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.batik.ext.awt.RenderingHintsKeyExt;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Drawings are printed in the colours that browsers show.
class DrawnColoursTest {
    private static PrintableDrawing drawing(String content) throws PictureFault {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='40'>" + content + "</svg>";
        return new DrawingReader(new UnreadFonts(() -> {
                    throw new IllegalStateException("no words here");
                }))
                .read(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static String middle(String content) throws PictureFault {
        PrintableDrawing drawing = drawing(content);
        BufferedImage image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, 80, 40);
        drawing.paint(pen);
        pen.dispose();
        return String.format(Locale.ROOT, "%06x", image.getRGB(40, 20) & 0xffffff);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hsl(120,100%,30%) | 009900",
                "hsl(120deg 100% 30%) | 009900",
                "#00a000ff | 00a000",
                "#0a0f | 00aa00",
                "rgb(0 160 0) | 00a000",
                "rgb(0%,60%,0%) | 009900",
                "rgb(0 160 0 / 50%) | 7fcf7f",
                "rgba(0,160,0,.5) | 7fcf7f",
                "transparent | ffffff",
                "rebeccapurple | 663399",
                "var(--c, #0a0) | 00aa00",
                "light-dark(#0a0, #fff) | 00aa00",
                "teal | 008080",
                "none | ffffff"
            })
    void ofAttributesAndStyles(String colour, String seen) throws PictureFault {
        String area = " width='80' height='40'";
        assertAlike(seen, middle("<rect fill='" + colour + "'" + area + "/>"));
        assertAlike(seen, middle("<rect style='fill:" + colour + "'" + area + "/>"));
        assertAlike(seen, middle("<style>rect{fill:" + colour + "}</style><rect" + area + "/>"));
        assertAlike(seen, middle("<style>rect{fill:" + colour + " !important}</style><rect fill='red'" + area + "/>"));
    }

    /// Rounding differs by a shade.
    private static void assertAlike(String expected, String seen) {
        for (int at = 0; at < 6; at += 2) {
            int apart = Integer.parseInt(expected.substring(at, at + 2), 16)
                    - Integer.parseInt(seen.substring(at, at + 2), 16);
            assertTrue(Math.abs(apart) <= 1, expected + " and not " + seen);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rect{fill:#0a0} @media (prefers-color-scheme: dark){rect{fill:white}}",
                "@media (prefers-color-scheme: dark){rect{fill:white} g{fill:red}} rect{fill:#0a0}",
                "rect{fill:red} @media print{rect{fill:#0a0}}",
                ":root{--c:#0a0}rect{fill:var(--c)}",
                ":root{--c:var(--d);--d:#0a0}rect{fill:var(--c)}",
                "/* rect:not(.x) */ rect{fill:#0a0;mix-blend-mode:multiply;font:12px/1.5 'Open Sans'}"
            })
    void ofStyleSheets(String sheet) throws PictureFault {
        assertEquals("00aa00", middle("<style>" + sheet + "</style><rect width='80' height='40'/>"));
    }

    /// The area in the middle is the second of three in a group, of the class `b`.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":not(.x) | 00aa00",
                ":not(.b) | 000000",
                ":not(.a, [rx], #i):not(:hover) | 00aa00",
                ":not(circle:last-child) | 00aa00",
                ":not(rect.b[width='80']) | 000000",
                ":is(.a, .b) | 00aa00",
                ":nth-child(2) | 00aa00",
                ":nth-child(even) | 00aa00",
                ":nth-child(odd) | 000000",
                ":nth-child(-n+1) | 000000",
                ":nth-child(n + 2) | 00aa00",
                ":nth-last-child(2) | 00aa00",
                ":nth-of-type(1) | 00aa00",
                ":first-of-type | 00aa00",
                ":last-of-type | 000000",
                ":last-child | 000000",
                ":empty | 00aa00",
                ":hover | 000000"
            })
    void ofElementsThatAreChosenByTheirPlaces(String choice, String seen) throws PictureFault {
        assertEquals(
                seen,
                middle("<style>g &gt; rect" + choice + "{fill:#0a0}</style><g><circle r='1'/>"
                        + "<rect class='c b' width='80' height='40'/><rect width='1' height='1'/></g>"));
    }

    @Test
    void weighAsMuchAsElsewhere() throws PictureFault {
        String area = "<rect class='b' width='80' height='40'/>";
        assertEquals("00aa00", middle("<style>rect:not(.x){fill:#0a0} rect{fill:red}</style>" + area));
        assertEquals("00aa00", middle("<style>rect:nth-child(2){fill:red} rect.b{fill:#0a0}</style>" + area));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rect:not(g rect){fill:#0a0}",
                "rect:where(.x){fill:#0a0}",
                "rect:nth-child(2 of .x){fill:#0a0}",
                "rect{fill:oklch(0.6 0.2 140)}"
            })
    void whatCannotBePrintedSoIsTold(String sheet) {
        PictureFault fault = Assertions.assertThrows(
                PictureFault.class, () -> middle("<style>" + sheet + "</style><rect width='80' height='40'/>"));
        assertTrue(fault.getMessage().startsWith("has a style that print does not understand: "), fault.getMessage());
        assertEquals(PictureFault.Kind.UNPRINTABLE, fault.kind());
    }

    @Test
    void ofPicturesThatTheyCarry() throws PictureFault, java.io.IOException {
        byte[] png = FewColours.png(1, new int[] {0xff00aa00, 0xff00aa00});
        String data = java.util.Base64.getEncoder().encodeToString(png);
        assertEquals(
                "00aa00",
                middle("<image width='80' height='40' preserveAspectRatio='none' href='data:image/png;base64," + data
                        + "'/>"));
    }

    /// Batik complains on the standard error output of a pen that does not say what it draws upon.
    @Test
    void areDrawnByAPenThatSaysWhatItDrawsUpon() throws PictureFault {
        Graphics2D pen = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB).createGraphics();
        drawing("<rect width='80' height='40'/>").paint(pen);
        Assertions.assertNotNull(pen.getRenderingHint(RenderingHintsKeyExt.KEY_BUFFERED_IMAGE));
        pen.dispose();
    }

    @Test
    void endInTimeHoweverTheirVariablesNest() {
        String nested = ":root{--a:var(--b) var(--b);--b:" + "var(--a) ".repeat(2_000) + "}rect{fill:var(--a)}";
        Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(10), () -> {
            try {
                middle("<style>" + nested + "</style><rect width='80' height='40'/>");
            } catch (PictureFault _) {
                // Told, as it should be.
            }
        });
    }
}
