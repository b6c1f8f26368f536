package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.render.ThemeException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures of any size stand within the margins of their page, neither cut nor squeezed.
class PictureSpaceTest {
    private static final double MILLIMETRE = 72 / 25.4;

    /// The first page has no margins.
    private static final String COVER = "<p style=\"page-break-after: always\">Cover</p>";

    @TempDir
    private Path folder;

    static List<String> places() {
        return List.of(
                "<p>IMG</p>",
                "<p>Some words before it, and then IMG and some after it.</p>",
                "<figure>IMG<figcaption>What it shows</figcaption></figure>",
                "<ul><li><p>words</p><ul><li>IMG</li></ul></li></ul>",
                "<blockquote><p>IMG</p></blockquote>",
                "<table><tr><td>IMG</td></tr></table>",
                "<table><tr><th>Name</th><th>Picture</th></tr><tr><td>One</td><td>IMG</td></tr></table>",
                "<table><tr><td>a</td><td>b</td><td>c</td></tr><tr><td>a</td><td colspan=\"2\">IMG</td></tr></table>",
                "<table><tr><td>a</td><td><table><tr><td>IMG</td><td>b</td></tr></table></td></tr></table>");
    }

    @ParameterizedTest
    @MethodSource("places")
    void standOnThePage(String place) throws IOException, ThemeException {
        for (String kind : List.of("png", "svg")) {
            assertStands(place, kind, 5000, 200);
            assertStands(place, kind, 200, 5000);
        }
    }

    private void assertStands(String place, String kind, int width, int height) throws IOException, ThemeException {
        Rectangle2D stands = printed(place, kind, width, height, "");
        String said = kind + " " + width + "x" + height + " stands at " + stands;
        assertTrue(page().contains(stands), said);
        double ratio = stands.getHeight() / stands.getWidth() * width / height;
        assertEquals(1, ratio, 0.05, said);
        assertTrue(Math.max(stands.getWidth(), stands.getHeight()) > 20 * MILLIMETRE, said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg"})
    void areAsLargeAsTheyAreWhereThereIsRoom(String kind) throws IOException, ThemeException {
        Rectangle2D stands = printed("<p>IMG</p>", kind, 96, 48, "");
        assertEquals(72, stands.getWidth(), 0.5);
        assertEquals(36, stands.getHeight(), 0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg"})
    void areAsLargeAsTheStyleSays(String kind) throws IOException, ThemeException {
        Rectangle2D wide = printed("<p>IMG</p>", kind, 96, 48, "width: 144pt");
        assertEquals(List.of(144L, 72L), rounded(wide));
        Rectangle2D squeezed = printed("<p>IMG</p>", kind, 96, 48, "width: 144pt; height: 36pt");
        assertEquals(List.of(144L, 36L), rounded(squeezed));
        Rectangle2D small = printed("<p>IMG</p>", kind, 960, 480, "max-width: 100pt");
        assertEquals(List.of(100L, 50L), rounded(small));
        Rectangle2D low = printed("<p>IMG</p>", kind, 960, 480, "max-height: 30pt");
        assertEquals(List.of(60L, 30L), rounded(low));
    }

    private static List<Long> rounded(Rectangle2D area) {
        return List.of(Math.round(area.getWidth()), Math.round(area.getHeight()));
    }

    /// Where text stands on an A4 page; half a point is for what is rounded.
    private static Rectangle2D page() {
        double low = 14 * MILLIMETRE - 0.5;
        return new Rectangle2D.Double(50 * MILLIMETRE, low, 142 * MILLIMETRE + 0.5, 266 * MILLIMETRE + 1);
    }

    private Rectangle2D printed(String place, String kind, int width, int height, String style)
            throws IOException, ThemeException {
        Path picture = folder.resolve("picture." + kind);
        if (kind.equals("svg")) {
            Files.writeString(
                    picture,
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height
                            + "\"><rect width=\"9\" height=\"9\"/></svg>");
        } else {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), kind, picture.toFile());
        }
        String image = "<img src=\"picture:picture." + kind + "\" alt=\"x\" style=\"" + style + "\"/>";
        Printed printed = new Typesetter(Sample.theme())
                .print(
                        StressDocument.around(COVER + "<div class=\"text\">" + place.replace("IMG", image) + "</div>"),
                        StressDocument.FACTS,
                        Map.of("picture." + kind, Files.readAllBytes(picture)));
        assertEquals(Faults.NONE, printed.faults());
        return placed(printed.pdf());
    }

    private static Rectangle2D placed(byte[] pdf) throws IOException {
        Pictures pictures = new Pictures();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                pictures.processPage(page);
            }
        }
        assertEquals(1, pictures.areas.size());
        return pictures.areas.getFirst();
    }

    /// Where pictures stand on their pages, in points from the lower left corner.
    private static final class Pictures extends PDFStreamEngine {
        private final List<Rectangle2D> areas = new ArrayList<>();

        Pictures() {
            addOperator(new Concatenate(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (operator.getName().equals("Do")) {
                PDXObject picture = getResources().getXObject((COSName) operands.getFirst());
                Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
                areas.add(
                        picture instanceof PDFormXObject drawing
                                ? drawing.getBBox().transform(matrix).getBounds2D()
                                : matrix.createAffineTransform()
                                        .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                                        .getBounds2D());
            }
            super.processOperator(operator, operands);
        }
    }
}
