package fascicle.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Looks at a PNG, JPEG or GIF before anything unpacks it: the layout would also open what only calls itself one.
final class PictureFile {
    private static final long MOST_PIXELS = 100_000_000;
    private static final int CMYK = 4;
    private static final int EXIF = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;

    private final byte[] content;

    PictureFile(byte[] content) {
        this.content = content;
    }

    /// Why it cannot be printed, as what follows the picture's name in a sentence.
    Optional<String> fault() {
        if (!begins("\u0089PNG") && !isJpeg() && !begins("GIF8")) {
            return Optional.of("is not a picture that can be printed; PNG, JPEG, GIF and SVG can");
        }
        return faultOfSize().or(() -> isJpeg() ? faultOfJpeg() : Optional.empty());
    }

    private boolean isJpeg() {
        return begins("\u00ff\u00d8\u00ff");
    }

    private boolean begins(String signature) {
        byte[] first = signature.getBytes(StandardCharsets.ISO_8859_1);
        return content.length > first.length
                && ByteBuffer.wrap(content, 0, first.length).equals(ByteBuffer.wrap(first));
    }

    /// A small file can claim to be a huge picture.
    private Optional<String> faultOfSize() {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.of("is damaged");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                return pixels > MOST_PIXELS
                        ? Optional.of("has " + pixels / 1_000_000 + " million pixels; 100 million can be printed")
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.of("is damaged: " + e.getMessage());
        }
    }

    /// Walks through the segments before the picture itself (ITU-T T.81, annex B).
    private Optional<String> faultOfJpeg() {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        for (int at = 2; at + 10 < content.length; at += 2 + (bytes.getShort(at + 2) & 0xffff)) {
            int marker = bytes.get(at + 1) & 0xff;
            if (isFrame(marker) && bytes.get(at + 9) == CMYK) {
                return Optional.of("is in the colours of printing presses (CMYK); save it in those of screens (RGB)");
            }
            if (marker == EXIF && orientation(at + 4) != UPRIGHT) {
                return Optional.of("lies on its side and only says how to turn it; turn it and save it again");
            }
            if (marker == START_OF_SCAN) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /// From 1 to 8 (Exif 2.32, 4.6.4); 1 when it is not said.
    private int orientation(int from) {
        if (!new String(content, from, 4, StandardCharsets.ISO_8859_1).equals("Exif") || from + 14 > content.length) {
            return UPRIGHT;
        }
        ByteBuffer tiff =
                ByteBuffer.wrap(content, from + 6, content.length - from - 6).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int end = Math.min(tiff.limit(), directory + 2 + 12 * (tiff.getShort(directory) & 0xffff));
        for (int at = directory + 2; at + 12 <= end; at += 12) {
            if (tiff.getShort(at) == ORIENTATION) {
                int orientation = tiff.getShort(at + 8);
                return orientation > UPRIGHT && orientation <= 8 ? orientation : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
