package fascicle.render.search;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import org.apache.lucene.util.BytesRef;

/// Writes numbers and words compactly: see "Primitives" in `docs/search-format.md`.
final class Bytes {
    private static final int BUFFER = 16_384;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private byte[] wordBefore = {};

    int size() {
        return bytes.size();
    }

    /// Seven bits a byte, the lowest first; the eighth says that more follow.
    void number(int value) {
        int rest = value;
        while ((rest & ~127) != 0) {
            bytes.write(rest & 127 | 128);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    void octet(int value) {
        bytes.write(value);
    }

    /// A word of a sorted list: how much it shares with the word before, how much it does not, and that.
    void word(BytesRef word) {
        byte[] next = BytesRef.deepCopyOf(word).bytes;
        int difference = Arrays.mismatch(wordBefore, next);
        int shared = difference < 0 ? next.length : difference;
        number(shared);
        number(next.length - shared);
        bytes.write(next, shared, next.length - shared);
        wordBefore = next;
    }

    /// A part with its length before it.
    void column(Bytes column) {
        number(column.size());
        append(column);
    }

    void append(Bytes more) {
        bytes.writeBytes(more.bytes.toByteArray());
    }

    byte[] toArray() {
        return bytes.toByteArray();
    }

    /// As it stands in a script: raw deflate in base64.
    static String packed(byte[] raw) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(raw);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(raw.length / 2 + 16);
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return Base64.getEncoder().encodeToString(packed.toByteArray());
        } finally {
            deflater.end();
        }
    }
}
