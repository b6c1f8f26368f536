package fascicle.model;

import java.util.Locale;

/// How the items of an ordered list count: `3`, `c`, `iii`.
public enum Numbering {
    DECIMAL,
    LOWER_ALPHA,
    UPPER_ALPHA,
    LOWER_ROMAN,
    UPPER_ROMAN;

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    /// How a number is written, without what stands behind it: `c` for 3.
    ///
    /// @param number from 1; a decimal one from 0
    public String spell(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case LOWER_ALPHA -> letters(number);
            case UPPER_ALPHA -> letters(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
        };
    }

    /// a..z, aa, ab, as spreadsheets count their columns.
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('a' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(NUMERALS[i]);
            }
        }
        return roman.toString();
    }
}
