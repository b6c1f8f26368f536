package fascicle.pictures;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.stream.ImageInputStream;

/// What a camera notes beside a picture (Exif 2.32); all that concerns us is how it was held.
final class Exif {
    private static final byte[] HEAD = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private Exif() {}

    /// None when nothing is said, or nothing that can be understood.
    static Orientation turn(RasterFormat format, byte[] content) {
        try {
            Optional<byte[]> note = switch (format) {
                case JPEG -> inJpeg(content);
                case PNG -> Chunks.inPng(content, "eXIf");
                case WEBP -> Chunks.inWebp(content, "EXIF");
                case GIF -> Optional.empty();
            };
            return note.isPresent() ? turn(note.get()) : Orientation.NONE;
        } catch (IOException | RuntimeException _) {
            // The reader stumbles over what cameras and programs wrote wrongly; the picture is whole without it.
            return Orientation.NONE;
        }
    }

    private static Optional<byte[]> inJpeg(byte[] content) throws IOException {
        try (ImageInputStream stream = new ByteArrayImageInputStream(content)) {
            List<JPEGSegment> notes = JPEGSegmentUtil.readSegments(stream, JPEG.APP1, "Exif");
            return notes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(notes.getFirst().segmentData().readAllBytes());
        }
    }

    private static Orientation turn(byte[] note) throws IOException {
        boolean isHeaded = Arrays.mismatch(note, HEAD) == HEAD.length;
        int from = isHeaded ? HEAD.length : 0;
        try (ImageInputStream stream = new ByteArrayImageInputStream(note, from, note.length - from)) {
            Entry orientation = new TIFFReader().read(stream).getEntryById(TIFF.TAG_ORIENTATION);
            return orientation != null && orientation.getValue() instanceof Number number
                    ? Orientation.of(number.intValue())
                    : Orientation.NONE;
        }
    }
}
