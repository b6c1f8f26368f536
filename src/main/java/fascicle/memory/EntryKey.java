package fascicle.memory;

import java.util.HexFormat;

/// What an entry is found by: 256 bits, of which the index compares the first half and the entry itself all.
record EntryKey(long first, long second, long third, long fourth) {
    private static final int DIGITS = 64;

    /// @param digits 64 in hexadecimal
    /// @throws IllegalArgumentException when they are not
    static EntryKey of(String digits) {
        if (digits.length() != DIGITS) {
            throw new IllegalArgumentException("a key has " + DIGITS + " hexadecimal digits: " + digits);
        }
        return new EntryKey(part(digits, 0), part(digits, 1), part(digits, 2), part(digits, 3));
    }

    private static long part(String digits, int at) {
        return HexFormat.fromHexDigitsToLong(digits, at * 16, at * 16 + 16);
    }

    /// The same key as only those know it who have the same mask.
    EntryKey masked(EntryKey mask) {
        return new EntryKey(first ^ mask.first, second ^ mask.second, third ^ mask.third, fourth ^ mask.fourth);
    }
}
