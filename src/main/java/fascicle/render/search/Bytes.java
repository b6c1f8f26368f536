package fascicle.render.search;

import java.util.Arrays;

/// Collects bytes and numbers: see "Primitives" in `docs/search-format.md`.
final class Bytes {
    private static final int FIRST_SIZE = 64;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /// Seven bits a byte, the lowest first; the eighth says that more follow.
    void number(int value) {
        int rest = value;
        while ((rest & ~127) != 0) {
            octet(rest & 127 | 128);
            rest >>>= 7;
        }
        octet(rest);
    }

    /// How many bytes a number takes.
    static int sizeOf(int value) {
        return value == 0 ? 1 : (38 - Integer.numberOfLeadingZeros(value)) / 7;
    }

    void octet(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    void append(Bytes more) {
        append(more.bytes, 0, more.size);
    }

    /// @param from where what is appended begins
    /// @param to behind its end
    void append(Bytes more, int from, int to) {
        append(more.bytes, from, to - from);
    }

    /// Reads what is here already.
    Cursor from(int at) {
        return new Cursor(bytes, at);
    }

    void append(byte[] more) {
        append(more, 0, more.length);
    }

    void append(byte[] more, int from, int length) {
        reserve(length);
        System.arraycopy(more, from, bytes, size, length);
        size += length;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
