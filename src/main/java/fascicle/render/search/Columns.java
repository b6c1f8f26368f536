package fascicle.render.search;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/// Columns of bytes, at least one, that are packed together: see "Primitives" in `docs/search-format.md`.
record Columns(List<byte[]> columns) {
    private static final int ROOM = 1_024;

    Columns {
        columns = List.copyOf(columns);
    }

    static Columns of(Stream<Bytes> columns) {
        return new Columns(columns.map(Bytes::toArray).toList());
    }

    /// The columns, each with its length before it.
    byte[] raw() {
        Bytes raw = new Bytes();
        for (byte[] column : columns) {
            raw.append(headed(column));
        }
        return raw.toArray();
    }

    /// As it stands in a script: raw deflate in base64. Every column gets a code of its own, made for what is in it.
    String packed() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            Bytes packed = new Bytes();
            for (byte[] column : columns.subList(0, columns.size() - 1)) {
                deflater.setInput(headed(column).toArray());
                drain(deflater, Deflater.SYNC_FLUSH, packed);
            }
            deflater.setInput(headed(columns.getLast()).toArray());
            deflater.finish();
            drain(deflater, Deflater.NO_FLUSH, packed);
            return Base64.getEncoder().encodeToString(packed.toArray());
        } finally {
            deflater.end();
        }
    }

    private static Bytes headed(byte[] column) {
        Bytes headed = new Bytes();
        headed.number(column.length);
        headed.append(column, 0, column.length);
        return headed;
    }

    private static void drain(Deflater deflater, int flush, Bytes packed) {
        byte[] buffer = new byte[ROOM];
        int length;
        do {
            length = deflater.deflate(buffer, 0, buffer.length, flush);
            packed.append(buffer, 0, length);
        } while (length == buffer.length);
    }
}
