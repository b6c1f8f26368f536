package fascicle.content.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lets a lettered item begin a block, which the parser by itself allows no line that begins with a letter to do.
///
/// A sign that no text contains is put before every letter that might be a marker. Wherever it turns out to be none,
/// it is taken out again.
final class LetterSigns {
    /// A noncharacter, set aside by Unicode for uses such as this one.
    static final char SIGN = '\uFDD0';

    private static final String NESTING = "(?:[ \\t]|>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])*+";
    private static final Pattern MARKER =
            Pattern.compile("\\G(" + NESTING + ")([a-zA-Z]|[ivxl]{2,7}|[IVXL]{2,7})([.)])(?=[ \\t]|$)");

    private LetterSigns() {}

    /// A line with a sign before each possible marker.
    static String added(String line) {
        String plain = removed(line);
        Matcher marker = MARKER.matcher(plain);
        return marker.find() ? marker.reset().replaceAll("$1" + SIGN + "$2$3") : plain;
    }

    static String removed(String text) {
        return text.indexOf(SIGN) < 0 ? text : text.replace(String.valueOf(SIGN), "");
    }

    /// How many signs stand before each column of a line, as far as the last of them.
    static int[] counts(String line) {
        int[] counts = new int[line.lastIndexOf(SIGN) + 2];
        for (int i = 1; i < counts.length; i++) {
            counts[i] = counts[i - 1] + (line.charAt(i - 1) == SIGN ? 1 : 0);
        }
        return counts;
    }
}
