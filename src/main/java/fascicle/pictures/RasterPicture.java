package fascicle.pictures;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// A picture made of dots, looked at before anything unpacks it: a small file can claim to be a huge picture, and
/// what calls itself one may be something else.
public final class RasterPicture {
    private static final long MOST_PIXELS = 100_000_000;
    private static final int CMYK = 4;
    private static final int COMPONENTS_IN_FRAME = 5;
    private static final int SIZE_OF_GIF = 6;
    private static final int DEPTH_OF_PNG = 24;

    private final byte[] content;
    private final RasterFormat format;
    private final Orientation turn;
    private final int width;
    private final int height;

    /// @throws PictureFault when it cannot be unpacked, or should not be
    public RasterPicture(byte[] content) throws PictureFault {
        this.content = content;
        this.format = RasterFormat.of(content)
                .orElseThrow(() -> PictureFault.unreadable(
                        RasterFormat.isOfPhones(content)
                                ? "is a HEIC, whatever its name says, which most browsers do not show: export it as"
                                        + " JPEG"
                                : "is not a picture that can be shown; PNG, JPEG, GIF and WebP can"));
        int[] size = format == RasterFormat.GIF ? sizeOfGif() : read(RasterPicture::size);
        if (format == RasterFormat.JPEG) {
            refuseCmyk();
            if (!JpegEnd.isIn(content)) {
                throw PictureFault.unreadable("is cut off: its end is missing");
            }
        }
        this.turn = Exif.turn(format, content);
        this.width = size[turn.swapsSides() ? 1 : 0];
        this.height = size[turn.swapsSides() ? 0 : 1];
    }

    public RasterFormat format() {
        return format;
    }

    /// Whether every dot is as it was drawn: photographs are saved with losses, screenshots and charts without.
    public boolean isLossless() {
        return switch (format) {
            case PNG, GIF -> true;
            case JPEG -> false;
            case WEBP -> Chunks.inWebp(content, "VP8L").isPresent();
        };
    }

    /// Whether its dots are numbers of a list of at most 16 colours, or of so many greys: print mistakes them for the
    /// colours themselves.
    boolean isOfFewColours() {
        return switch (format) {
            case PNG -> content[DEPTH_OF_PNG] < 8;
            case GIF -> true;
            case JPEG, WEBP -> false;
        };
    }

    /// How it has to be turned to stand upright.
    public Orientation turn() {
        return turn;
    }

    /// Of the picture when it stands upright.
    public int width() {
        return width;
    }

    /// Of the picture when it stands upright.
    public int height() {
        return height;
    }

    /// The picture itself, and of several that move the first, turned as its camera was held.
    public BufferedImage upright() throws PictureFault {
        return turn.applied(read(reader -> reader.read(0)));
    }

    private interface Reading<T> {
        T from(ImageReader reader) throws IOException;
    }

    private <T> T read(Reading<T> reading) throws PictureFault {
        try (ImageInputStream stream = new ByteArrayImageInputStream(content)) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, false, true);
                refuseHuge(size(reader));
                return reading.from(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Readers stumble over damaged files in many ways.
            String reason = e.getMessage();
            throw PictureFault.unreadable(reason == null || reason.isBlank() ? "is damaged" : "is damaged: " + reason);
        }
    }

    private static int[] size(ImageReader reader) throws IOException {
        return new int[] {reader.getWidth(0), reader.getHeight(0)};
    }

    private static void refuseHuge(int[] size) throws PictureFault {
        long pixels = (long) size[0] * size[1];
        if (pixels > MOST_PIXELS) {
            throw PictureFault.unprintable("has " + pixels / 1_000_000 + " million pixels; 100 million can be shown");
        }
    }

    /// The whole of a GIF, of which each of its images may be only a part.
    private int[] sizeOfGif() throws PictureFault {
        read(RasterPicture::size);
        ByteBuffer gif = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int[] size = {gif.getShort(SIZE_OF_GIF) & 0xffff, gif.getShort(SIZE_OF_GIF + 2) & 0xffff};
        refuseHuge(size);
        return size;
    }

    /// The header of the frame says how many inks there are (ITU-T T.81, B.2.2).
    private void refuseCmyk() throws PictureFault {
        try (ImageInputStream stream = new ByteArrayImageInputStream(content)) {
            Map<Integer, List<String>> frames = Map.of(
                    JPEG.SOF0, JPEGSegmentUtil.ALL_IDS,
                    JPEG.SOF1, JPEGSegmentUtil.ALL_IDS,
                    JPEG.SOF2, JPEGSegmentUtil.ALL_IDS);
            for (JPEGSegment frame : JPEGSegmentUtil.readSegments(stream, frames)) {
                byte[] header = frame.segmentData().readAllBytes();
                if (header.length > COMPONENTS_IN_FRAME && header[COMPONENTS_IN_FRAME] == CMYK) {
                    throw PictureFault.unprintable(
                            "is in the colours of printing presses (CMYK); save it in those of screens (RGB)");
                }
            }
        } catch (IOException e) {
            throw PictureFault.unreadable("is damaged: " + e.getMessage());
        }
    }
}
