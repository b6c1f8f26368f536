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
                finish(packed);
            } else {
                flush(packed);
            }
        }
        deflater.reset();
        return Base64.getEncoder().encodeToString(packed.toArray());
    }

    /// The first call after the strategy was set takes nothing in and gives nothing out.
    private void flush(Bytes packed) {
        int length;
        do {
            length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            packed.append(buffer, 0, length);
        } while (length == buffer.length || !deflater.needsInput());
    }

    private void finish(Bytes packed) {
        deflater.finish();
        while (!deflater.finished()) {
            packed.append(buffer, 0, deflater.deflate(buffer));
        }
    }

    @Override
    public void close() {
        deflater.end();
    }
}
