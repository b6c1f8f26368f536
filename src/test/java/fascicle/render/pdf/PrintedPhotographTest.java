package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.pictures.FewColours;
import fascicle.pictures.PictureFault;
import fascicle.pictures.PrintableRaster;
import fascicle.pictures.Quadrants;
import fascicle.pictures.RasterPicture;
import fascicle.render.ThemeException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// PictureSetter made of dots as they stand in a PDF.
class PrintedPhotographTest {
    private Printed printed(byte[] picture) throws IOException, ThemeException {
        String document = StressDocument.around("<p><img src=\"picture:picture.any\" alt=\"Four quarters\"/></p>");
        return new Typesetter(Sample.theme()).print(document, StressDocument.FACTS, Map.of("picture.any", picture));
    }

    private BufferedImage inPdf(byte[] picture) throws IOException, ThemeException {
        Printed printed = printed(picture);
        assertEquals(Map.of(), printed.faults().pictures());
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            PDResources resources = pdf.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject image) {
                    return image.getImage();
                }
            }
        }
        throw new AssertionError("no picture on the page");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void picturesOfFewColoursArePrintedInThem(int bits) throws IOException, ThemeException {
        byte[] clear = FewColours.png(bits, new int[] {0x00000000, 0xffd01010});
        assertEquals("00000000 ffd01010", FewColours.ends(inPdf(clear)));
        byte[] darkFirst = FewColours.png(bits, new int[] {0xff101080, 0xfff0f0f0});
        assertEquals("ff101080 fff0f0f0", FewColours.ends(inPdf(darkFirst)));
        byte[] lightFirst = FewColours.png(bits, new int[] {0xffffffff, 0xff101080});
        assertEquals("ffffffff ff101080", FewColours.ends(inPdf(lightFirst)));
    }

    private static String shown(BufferedImage image) {
        return image.getWidth() + " x " + image.getHeight() + " " + Quadrants.quarters(image);
    }

    @Test
    void webpIsPrintedOfWhateverKindItIs() throws IOException, ThemeException {
        assertEquals("32 x 16 RGBW", shown(inPdf(Quadrants.WEBP_LOSSLESS)));
        assertEquals("32 x 16 RGBW", shown(inPdf(Quadrants.WEBP_LOSSY)));
        assertEquals("32 x 16 RGB-", shown(inPdf(Quadrants.WEBP_CLEAR)));
        assertEquals("32 x 16 RGBW", shown(inPdf(Quadrants.WEBP_MOVING)));
    }

    @ParameterizedTest
    @CsvSource({"1, 32 x 16 RGBW", "3, 32 x 16 WBGR", "6, 16 x 32 BRWG", "8, 16 x 32 GWRB"})
    void aPhotographStandsUpright(int orientation, String upright) throws IOException, ThemeException {
        assertEquals(upright, shown(inPdf(Quadrants.turned(orientation, ByteOrder.BIG_ENDIAN))));
    }

    @Test
    void aPhotographThatStandsUprightIsNotWrittenAnew() throws IOException, PictureFault {
        byte[] plain = Quadrants.file("jpg");
        assertArrayEquals(plain, PrintableRaster.of(plain));
    }

    @Test
    void whereAPhotographWasTakenIsNotPrinted() throws IOException, ThemeException, PictureFault {
        byte[] told = Quadrants.turned(1, ByteOrder.BIG_ENDIAN);
        assertTrue(latin(told).contains("taken at home"));
        assertFalse(latin(printed(told).pdf()).contains("taken at home"));
        assertArrayEquals(Quadrants.file("jpg"), PrintableRaster.of(told));
    }

    private static String latin(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    @Test
    void whatIsWrittenAnewIsTheSameEachTime() throws IOException, PictureFault {
        for (byte[] picture :
                List.of(Quadrants.WEBP_LOSSY, Quadrants.WEBP_CLEAR, Quadrants.turned(5, ByteOrder.LITTLE_ENDIAN))) {
            assertArrayEquals(PrintableRaster.of(picture), PrintableRaster.of(picture.clone()));
        }
    }

    @Test
    void aJpegThatEndsAnywhereIsTakenOrRefusedInWords() throws IOException {
        byte[] whole = Quadrants.turned(1, ByteOrder.BIG_ENDIAN);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                new RasterPicture(PrintableRaster.of(cut));
            } catch (PictureFault refused) {
                assertFalse(refused.getMessage().isBlank());
            }
        }
    }

    @Test
    void ofAPictureThatIsDamagedWithinItsAuthorIsTold() throws IOException, ThemeException {
        byte[] cut = Arrays.copyOf(Quadrants.WEBP_CLEAR, 60);
        String fault =
                printed(cut).faults().pictures().get("picture:picture.any").message();
        assertTrue(fault.startsWith("is damaged"), fault);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheStandard(Validator standard) throws IOException, ThemeException {
        for (byte[] picture :
                List.of(Quadrants.WEBP_LOSSY, Quadrants.WEBP_CLEAR, Quadrants.turned(6, ByteOrder.LITTLE_ENDIAN))) {
            assertEquals(List.of(), standard.failures(printed(picture).pdf()));
        }
    }
}
