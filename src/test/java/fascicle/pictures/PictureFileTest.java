package fascicle.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFileTest {
    private static byte[] picture(int width, int height, String format) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, content);
        return content.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"7,5", "479,10", "480,33", "481,33", "960,1", "1921,77", "2000,1333", "4001,3", "4999,3333", "3,2000"})
    void theShapeToldByTheHeadOfAFileIsThatOfWhatIsPublished(int width, int height) throws IOException, PictureFault {
        for (String format : List.of("png", "jpeg")) {
            PictureFile file = PictureFile.of("images/A." + format, picture(width, height, format));
            PictureShape shape = file.shape().orElseThrow();
            SortedMap<Integer, byte[]> published = file.inAllWidths();
            assertEquals(new ArrayList<>(published.keySet()), shape.widths());
            BufferedImage widest = ImageIO.read(new ByteArrayInputStream(published.get(published.lastKey())));
            assertEquals(widest.getWidth() + " x " + widest.getHeight(), shape.width() + " x " + shape.height());
            assertArrayEquals(published.get(published.lastKey()), file.published());
        }
    }

    @Test
    void drawingsAndMovingPicturesAreOfOneWidth() throws IOException, PictureFault {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 30'/>".getBytes(StandardCharsets.UTF_8);
        PictureFile drawing = PictureFile.of("a.SVG", svg);
        assertEquals(Optional.of(new PictureShape(40, 30, List.of(40))), drawing.shape());
        assertEquals(Map.of(40, new String(drawing.published(), StandardCharsets.UTF_8)), texts(drawing));
        PictureFile moving = PictureFile.of("a.webp", Quadrants.WEBP_MOVING);
        assertEquals(Optional.of(new PictureShape(32, 16, List.of(32))), moving.shape());
        assertEquals(List.of(32), new ArrayList<>(moving.inAllWidths().keySet()));
    }

    private static Map<Integer, String> texts(PictureFile file) throws IOException, PictureFault {
        return file.inAllWidths().entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, each -> new String(each.getValue(), StandardCharsets.UTF_8)));
    }
}
