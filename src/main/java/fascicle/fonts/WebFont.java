package fascicle.fonts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;

/// A font as it is sent to browsers: the same tables, packed.
///
/// Source: WOFF File Format 1.0, W3C Recommendation of 13 December 2012.
public final class WebFont {
    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int SFNT_HEADER = 12;
    private static final int SFNT_ENTRY = 16;

    private WebFont() {}

    /// @param font TrueType or OpenType
    /// @throws FontFault when its tables are not where it says
    public static byte[] of(String path, byte[] font) throws FontFault {
        try {
            return packed(ByteBuffer.wrap(font));
        } catch (IndexOutOfBoundsException | IllegalArgumentException _) {
            throw new FontFault(path);
        }
    }

    private static byte[] packed(ByteBuffer font) {
        int tables = font.getShort(4) & 0xffff;
        ByteBuffer directory = ByteBuffer.allocate(tables * ENTRY);
        ByteArrayOutputStream data = new ByteArrayOutputStream(font.capacity() / 2);
        int whole = SFNT_HEADER + tables * SFNT_ENTRY;
        for (int i = 0; i < tables; i++) {
            int entry = SFNT_HEADER + i * SFNT_ENTRY;
            byte[] table = new byte[font.getInt(entry + 12)];
            font.get(font.getInt(entry + 8), table);
            byte[] packed = deflated(table);
            directory.putInt(font.getInt(entry));
            directory.putInt(HEADER + tables * ENTRY + data.size());
            directory.putInt(packed.length);
            directory.putInt(table.length);
            directory.putInt(font.getInt(entry + 4));
            data.writeBytes(packed);
            data.writeBytes(new byte[padding(packed.length)]);
            whole += table.length + padding(table.length);
        }
        ByteBuffer file = ByteBuffer.allocate(HEADER + directory.capacity() + data.size());
        file.putInt(SIGNATURE).putInt(font.getInt(0)).putInt(file.capacity());
        file.putShort((short) tables).putShort((short) 0).putInt(whole).putShort((short) 1);
        file.position(HEADER);
        file.put(directory.array()).put(data.toByteArray());
        return file.array();
    }

    private static int padding(int length) {
        return (4 - length % 4) % 4;
    }

    /// A table that does not grow smaller stays as it is.
    private static byte[] deflated(byte[] table) {
        byte[] packed = new byte[table.length];
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(table);
            deflater.finish();
            int length = deflater.deflate(packed);
            return deflater.finished() && length < table.length ? Arrays.copyOf(packed, length) : table;
        }
    }
}
