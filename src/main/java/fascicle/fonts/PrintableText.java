package fascicle.fonts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What of a text reaches paper: characters that only screens need fall out, and a letter and its accent become one,
/// as fonts place an accent well only where they have both as one.
public final class PrintableText {
    /// Soft hyphens, zero-width spaces, joiners, direction and byte-order marks, what is no character, and selectors of
    /// variants and coloured pictures.
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufdd0-\\ufdef\\ufe00-\\ufe0f\\ufeff\\x{e0000}-\\x{e0fff}]");

    /// All characters before it stay as they are, whatever stands beside them but what lies behind it.
    private static final int FIRST_OTHER = 0xad;

    private PrintableText() {}

    public static String of(String text) {
        if (text.chars().allMatch(c -> c < FIRST_OTHER)) {
            return text;
        }
        return Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    }

    /// What is told of a character that no font has.
    public static String missing(int character) {
        return String.format(
                Locale.ROOT,
                "no font has the character U+%04X \"%s\": the PDF shows its code instead",
                character,
                Character.toString(character));
    }

    /// Whether a character needs no glyph: a space, or the end of a line.
    public static boolean isSpace(int codePoint) {
        return codePoint == ' ' || codePoint == '\n' || codePoint == '\t' || codePoint == '\r';
    }
}
