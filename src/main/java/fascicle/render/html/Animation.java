package fascicle.render.html;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// A GIF or WebP picture, which may move: it is not written anew, as that would stop it, but what stands beside the
/// picture in the file, such as places, cameras and remarks, is left out.
///
/// Sources: GIF89a; the WebP container, RFC 9649.
///
/// @param content the file without what is not the picture
record Animation(int width, int height, byte[] content) {
    private static final int TRAILER = 0x3B;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int GRAPHIC_CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final int COLOUR_TABLE = 0x80;
    private static final int EXIF_AND_XMP = 0x0C;

    static Animation gif(byte[] source) throws PictureFault {
        return read(source, "GIF", Animation::readGif);
    }

    static Animation webp(byte[] source) throws PictureFault {
        return read(source, "WebP", Animation::readWebp);
    }

    private interface Reader {
        Animation read(ByteBuffer source) throws PictureFault;
    }

    private static Animation read(byte[] source, String kind, Reader reader) throws PictureFault {
        try {
            Animation read = reader.read(ByteBuffer.wrap(source).order(ByteOrder.LITTLE_ENDIAN));
            if (read.width > 0 && read.height > 0) {
                return read;
            }
        } catch (java.nio.BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException _) {
            // Ends too early, or points beyond its end.
        }
        throw new PictureFault("this " + kind + " picture is damaged");
    }

    private static Animation readGif(ByteBuffer gif) throws PictureFault {
        String signature = text(gif, 6);
        if (!signature.equals("GIF89a") && !signature.equals("GIF87a")) {
            throw new PictureFault("this is no GIF picture");
        }
        int width = gif.getShort(6) & 0xffff;
        int height = gif.getShort(8) & 0xffff;
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
                default -> throw new PictureFault("this GIF picture is damaged");
            };
            blocks(gif);
            if (isKept) {
                keep(gif, from, kept);
            }
            kind = gif.get() & 0xff;
        }
        kept.write(TRAILER);
        return new Animation(width, height, kept.toByteArray());
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

    private static Animation readWebp(ByteBuffer webp) throws PictureFault {
        boolean isRiff = text(webp, 4).equals("RIFF");
        webp.getInt();
        if (!isRiff || !text(webp, 4).equals("WEBP")) {
            throw new PictureFault("this is no WebP picture");
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        int[] size = {0, 0};
        while (webp.remaining() >= 8) {
            int from = webp.position();
            String kind = text(webp, 4);
            int length = webp.getInt();
            ByteBuffer chunk = webp.slice(webp.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            webp.position(Math.min(webp.position() + length + (length & 1), webp.limit()));
            if (size[0] == 0) {
                size = sizeOf(kind, chunk);
            }
            if (kind.equals("VP8X")) {
                chunk.put(0, (byte) (chunk.get(0) & ~EXIF_AND_XMP));
            }
            if (kind.matches("VP8[ LX]|ALPH|ANIM|ANMF|ICCP")) {
                keep(webp, from, kept);
            }
        }
        return new Animation(size[0], size[1], riff(kept.toByteArray()));
    }

    /// Width and height, both 0 for a chunk that does not tell them.
    private static int[] sizeOf(String kind, ByteBuffer chunk) {
        return switch (kind) {
            case "VP8X" -> new int[] {1 + (chunk.getInt(4) & 0xffffff), 1 + (chunk.getInt(6) >>> 8)};
            case "VP8L" -> new int[] {1 + (chunk.getInt(1) & 0x3fff), 1 + (chunk.getInt(1) >>> 14 & 0x3fff)};
            case "VP8 " -> new int[] {chunk.getShort(6) & 0x3fff, chunk.getShort(8) & 0x3fff};
            default -> new int[] {0, 0};
        };
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
