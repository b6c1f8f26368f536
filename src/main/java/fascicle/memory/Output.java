package fascicle.memory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Bytes as they are written. Numbers take as few of them as they need; a string that came before is a reference.
final class Output {
    /// What the two lowest bits of a string's number say: the rest is the place of a string that came before, or else
    /// the length in bytes of a new one.
    static final int KNOWN = 0;

    static final int LATIN = 1;
    static final int UTF_8 = 2;
    /// For halves of surrogate pairs, which UTF-8 cannot say.
    static final int UTF_16 = 3;

    /// How deep records may lie within each other. Readers need a stack for it; see [Input#enter].
    static final int DEEPEST = 400;

    private final Map<String, Integer> texts = new HashMap<>();
    private byte[] bytes = new byte[1024];
    private int length;
    private int depth;

    Output() {
        this(0);
    }

    /// @param depth how many records lie around what is written, at least 0
    Output(int depth) {
        this.depth = depth;
    }

    int depth() {
        return depth;
    }

    void enter() {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("records lie within each other more than " + DEEPEST + " deep");
        }
    }

    void leave() {
        depth--;
    }

    void putByte(int value) {
        if (length == bytes.length) {
            grow(1);
        }
        bytes[length++] = (byte) value;
    }

    /// A number that is not negative, or 64 bits without a sign: seven bits a byte, the lowest first.
    void putCount(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            putByte((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        putByte((int) rest);
    }

    /// A number of either sign, small ones in few bytes.
    void putNumber(long value) {
        putCount(value << 1 ^ value >> 63);
    }

    /// All 64 bits.
    void putBits(long value) {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            putByte((int) (value >>> shift));
        }
    }

    void putBytes(byte[] content) {
        putCount(content.length);
        putAll(content);
    }

    void putText(String text) {
        @Nullable Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            putCount((long) known << 2 | KNOWN);
            return;
        }
        int form = form(text);
        byte[] content = switch (form) {
            case LATIN -> text.getBytes(StandardCharsets.ISO_8859_1);
            case UTF_8 -> text.getBytes(StandardCharsets.UTF_8);
            default -> units(text);
        };
        putCount((long) content.length << 2 | form);
        putAll(content);
    }

    private static int form(String text) {
        int all = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            all |= unit;
            if (Character.isSurrogate(unit)) {
                return text.codePoints().anyMatch(Output::isHalf) ? UTF_16 : UTF_8;
            }
        }
        return all < 0x100 ? LATIN : UTF_8;
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static byte[] units(String text) {
        byte[] units = new byte[text.length() * 2];
        for (int at = 0; at < text.length(); at++) {
            units[2 * at] = (byte) (text.charAt(at) >> Byte.SIZE);
            units[2 * at + 1] = (byte) text.charAt(at);
        }
        return units;
    }

    private void putAll(byte[] content) {
        if (content.length > bytes.length - length) {
            grow(content.length);
        }
        System.arraycopy(content, 0, bytes, length, content.length);
        length += content.length;
    }

    private void grow(int by) {
        bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, by), (int) Math.min(2L * length, 1 << 30)));
    }

    /// As many as were written.
    byte[] written() {
        return Arrays.copyOf(bytes, length);
    }

    /// The fingerprint of what was written, if that is a tree.
    byte[] digest() {
        var digest = Fingerprint.ofTrees();
        digest.update(bytes, 0, length);
        return digest.digest();
    }
}
