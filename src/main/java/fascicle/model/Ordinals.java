package fascicle.model;

import fascicle.model.Block.Numbering;
import java.util.Locale;

/// Numbers as lists count them: `3`, `c`, `iii`.
final class Ordinals {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Ordinals() {}

    static String spell(Numbering numbering, int number) {
        return switch (numbering) {
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
