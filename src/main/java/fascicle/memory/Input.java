package fascicle.memory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Bytes as an [Output] wrote them, read again. Nothing of them is trusted: no length may be greater than what is
/// left, and no nesting deeper than a stack can bear.
final class Input {
    private final List<String> texts = new ArrayList<>();
    private final byte[] bytes;
    private int at;
    private int depth;

    Input(byte[] bytes) {
        this.bytes = bytes;
    }

    int left() {
        return bytes.length - at;
    }

    void enter() throws DamagedException {
        if (++depth > Output.DEEPEST) {
            throw new DamagedException("records lie too deep within each other");
        }
    }

    void leave() {
        depth--;
    }

    int takeByte() throws DamagedException {
        if (at == bytes.length) {
            throw new DamagedException("ends too early");
        }
        return bytes[at++] & 0xFF;
    }

    /// @param limit the first number that is too great
    int takeByte(int limit) throws DamagedException {
        int value = takeByte();
        if (value >= limit) {
            throw new DamagedException("found " + value + " where it is less than " + limit);
        }
        return value;
    }

    long takeCount() throws DamagedException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int next = takeByte();
            value |= (next & 0x7FL) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new DamagedException("a number without an end");
    }

    /// @param limit the first number that is too great
    int takeCount(int limit) throws DamagedException {
        return within(takeCount(), limit);
    }

    /// How many elements follow, each of which takes a byte or more.
    int takeSize() throws DamagedException {
        long size = takeCount();
        if (size < 0 || size > left()) {
            throw new DamagedException("too long for the " + left() + " bytes left: " + size);
        }
        return (int) size;
    }

    private static int within(long value, int limit) throws DamagedException {
        if (value < 0 || value >= limit) {
            throw new DamagedException("found " + value + " where it is less than " + limit);
        }
        return (int) value;
    }

    long takeNumber() throws DamagedException {
        long value = takeCount();
        return value >>> 1 ^ -(value & 1);
    }

    long takeNumber(long least, long most) throws DamagedException {
        long value = takeNumber();
        if (value < least || value > most) {
            throw new DamagedException("a number out of its range: " + value);
        }
        return value;
    }

    long takeBits() throws DamagedException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            value |= (long) takeByte() << shift;
        }
        return value;
    }

    byte[] takeBytes() throws DamagedException {
        int size = takeSize();
        at += size;
        return Arrays.copyOfRange(bytes, at - size, at);
    }

    String takeText() throws DamagedException {
        long head = takeCount();
        int form = (int) (head & 3);
        if (form == Output.KNOWN) {
            return texts.get(within(head >>> 2, texts.size()));
        }
        int size = within(head >>> 2, left() + 1);
        String text = switch (form) {
            case Output.LATIN -> new String(bytes, at, size, StandardCharsets.ISO_8859_1);
            case Output.UTF_8 -> new String(bytes, at, size, StandardCharsets.UTF_8);
            default -> units(size);
        };
        at += size;
        texts.add(text);
        return text;
    }

    private String units(int size) {
        char[] units = new char[size / 2];
        for (int unit = 0; unit < units.length; unit++) {
            units[unit] = (char) (bytes[at + 2 * unit] << Byte.SIZE | bytes[at + 2 * unit + 1] & 0xFF);
        }
        return new String(units);
    }

    void end() throws DamagedException {
        if (left() > 0) {
            throw new DamagedException("goes on for " + left() + " bytes after its end");
        }
    }
}
