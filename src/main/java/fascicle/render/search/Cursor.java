package fascicle.render.search;

import java.util.Arrays;

/// Reads what [Bytes] collected.
final class Cursor {
    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int at() {
        return at;
    }

    void skip(int count) {
        at += count;
    }

    int octet() {
        return bytes[at++] & 0xff;
    }

    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = bytes[at++];
            value |= (next & 127) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    byte[] take(int count) {
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }
}
