package fascicle.render.search;

import java.util.Base64;
import java.util.zip.Deflater;

/// Packs columns as they stand in scripts: raw deflate in base64. Makes many, one after the other.
final class Packer implements AutoCloseable {
    private static final int ROOM = 8_192;

    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final byte[] buffer = new byte[ROOM];

    /// What stands in a column does not repeat, but some of it is frequent.
    Packer() {
        deflater.setStrategy(Deflater.HUFFMAN_ONLY);
    }

    static String once(Columns columns) {
        try (Packer packer = new Packer()) {
            return packer.packed(columns);
        }
    }

    /// Every column is flushed and so gets a code of its own, made for what is in it.
    String packed(Columns columns) {
        Bytes packed = new Bytes();
        int rest = columns.columns().size();
        for (byte[] column : columns.columns()) {
            deflater.setInput(Columns.headed(column).toArray());
            rest--;
            if (rest == 0) {
                deflater.finish();
            }
            drain(packed, rest == 0 ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
        }
        deflater.reset();
        return Base64.getEncoder().encodeToString(packed.toArray());
    }

    private void drain(Bytes packed, int flush) {
        int length;
        do {
            length = deflater.deflate(buffer, 0, buffer.length, flush);
            packed.append(buffer, 0, length);
        } while (length == buffer.length);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
