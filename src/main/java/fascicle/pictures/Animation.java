package fascicle.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// A GIF or WebP picture, which may move: it is not written anew, as that would stop it, but what stands beside the
/// picture in the file, such as places, cameras and remarks, is left out.
///
/// Sources: GIF89a; the WebP container, RFC 9649.
///
/// @param content the file without what is not the picture
public record Animation(int width, int height, byte[] content) {
    private static final int TRAILER = 0x3B;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int GRAPHIC_CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final int COLOUR_TABLE = 0x80;
    private static final int EXIF_AND_XMP = 0x0C;

    public static Animation gif(byte[] source) throws PictureFault {
        return read(source, RasterFormat.GIF);
    }

    public static Animation webp(byte[] source) throws PictureFault {
        return read(source, RasterFormat.WEBP);
    }

    private static Animation read(byte[] source, RasterFormat format) throws PictureFault {
        RasterPicture picture = new RasterPicture(source);
        if (picture.format() != format) {
            throw PictureFault.unreadable("is written as " + picture.format() + ", though its name says " + format);
        }
        if (picture.turn() != Orientation.NONE) {
            throw PictureFault.unprintable(
                    "lies on its side and only says how to turn it, which browsers do not heed in " + format
                            + "; turn it and save it again");
        }
        ByteBuffer file = ByteBuffer.wrap(source.clone()).order(ByteOrder.LITTLE_ENDIAN);
        try {
            byte[] content = format == RasterFormat.GIF ? strippedGif(file) : strippedWebp(file);
            return new Animation(picture.width(), picture.height(), content);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException _) {
            throw PictureFault.unreadable("is damaged: it ends too early");
        }
    }

    private static byte[] strippedGif(ByteBuffer gif) throws PictureFault {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        gif.position(13 + colours(gif.get(10)));
        keep(gif, 0, kept);
        int kind = gif.get() & 0xff;
        while (kind != TRAILER) {
            int from = gif.position() - 1;
            boolean isKept = switch (kind) {
                case IMAGE -> {
                    passHead(gif);
                    yield true;
                }
                case EXTENSION -> isOfThePicture(gif);
                default -> throw PictureFault.unreadable("is damaged: it has a block of an unknown kind");
            };
            blocks(gif);
            if (isKept) {
                keep(gif, from, kept);
            }
            kind = gif.get() & 0xff;
        }
        kept.write(TRAILER);
        return kept.toByteArray();
    }

    private static int colours(byte flags) {
        return (flags & COLOUR_TABLE) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    /// Passes over what stands before the blocks of an image: its place, its colours, the size of its codes.
    private static void passHead(ByteBuffer gif) {
        byte flags = gif.get(gif.position() + 8);
        gif.position(gif.position() + 9 + colours(flags) + 1);
    }

    /// Times and transparency, and how often it moves; no remarks, and nothing of programs.
    private static boolean isOfThePicture(ByteBuffer gif) {
        int label = gif.get() & 0xff;
        int length = gif.get(gif.position()) & 0xff;
        if (label != APPLICATION || length != 11) {
            return label == GRAPHIC_CONTROL;
        }
        gif.mark();
        gif.get();
        String program = text(gif, length);
        gif.reset();
        return program.equals("NETSCAPE2.0") || program.equals("ANIMEXTS1.0");
    }

    /// Passes over blocks, each after its length, as far as the empty one.
    private static void blocks(ByteBuffer gif) {
        for (int length = gif.get() & 0xff; length > 0; length = gif.get() & 0xff) {
            gif.position(gif.position() + length);
        }
    }

    private static void keep(ByteBuffer source, int from, ByteArrayOutputStream kept) {
        kept.write(source.array(), from, source.position() - from);
    }

    private static byte[] strippedWebp(ByteBuffer webp) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        webp.position(12);
        while (webp.remaining() >= 8) {
            int from = webp.position();
            String kind = text(webp, 4);
            int length = webp.getInt();
            ByteBuffer chunk = webp.slice(webp.position(), length);
            webp.position(Math.min(webp.position() + length + (length & 1), webp.limit()));
            if (kind.equals("VP8X")) {
                chunk.put(0, (byte) (chunk.get(0) & ~EXIF_AND_XMP));
            }
            if (kind.matches("VP8[ LX]|ALPH|ANIM|ANMF|ICCP")) {
                keep(webp, from, kept);
            }
        }
        return riff(kept.toByteArray());
    }

    private static byte[] riff(byte[] chunks) {
        return ByteBuffer.allocate(12 + chunks.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(4 + chunks.length)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(chunks)
                .array();
    }

    private static String text(ByteBuffer source, int length) {
        byte[] text = new byte[length];
        source.get(text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }
}
