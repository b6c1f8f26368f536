package fascicle.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The named parts of a PNG or WebP file.
///
/// Sources: PNG 3, 5.3; the WebP container, RFC 9649, 2.3.
final class Chunks {
    private static final int FIRST_OF_PNG = 8;
    private static final int FIRST_OF_WEBP = 12;
    private static final int HEAD = 8;
    private static final int CHECKSUM = 4;

    private Chunks() {}

    /// What the first chunk of this kind holds.
    static Optional<byte[]> inPng(byte[] content, String kind) {
        ByteBuffer png = ByteBuffer.wrap(content).position(FIRST_OF_PNG);
        while (png.remaining() > HEAD) {
            int length = png.getInt();
            if (text(png).equals(kind)) {
                return Optional.of(bytes(png, length));
            }
            pass(png, (long) length + CHECKSUM);
        }
        return Optional.empty();
    }

    /// What the first chunk of this kind holds.
    static Optional<byte[]> inWebp(byte[] content, String kind) {
        ByteBuffer webp = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        webp.position(Math.min(FIRST_OF_WEBP, webp.limit()));
        while (webp.remaining() > HEAD) {
            boolean isFound = text(webp).equals(kind);
            int length = webp.getInt();
            if (isFound) {
                return Optional.of(bytes(webp, length));
            }
            pass(webp, (long) length + (length & 1));
        }
        return Optional.empty();
    }

    private static String text(ByteBuffer source) {
        return new String(bytes(source, 4), StandardCharsets.ISO_8859_1);
    }

    /// As many as are said to follow, or as there are: a file may end too early, or lie.
    private static byte[] bytes(ByteBuffer source, int length) {
        byte[] bytes = new byte[Math.clamp(length, 0, source.remaining())];
        source.get(bytes);
        return bytes;
    }

    private static void pass(ByteBuffer source, long length) {
        source.position(length < 0 || length > source.remaining() ? source.limit() : source.position() + (int) length);
    }
}
