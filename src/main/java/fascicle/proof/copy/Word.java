package fascicle.proof.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A run of letters and digits in a passage; an apostrophe between letters belongs to it, a hyphen does not.
///
/// @param start the offset of its first letter in the passage
public record Word(String text, int start) {
    public int end() {
        return start + text.length();
    }

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    public boolean isCapitalized() {
        return Character.isUpperCase(text.charAt(0));
    }

    /// The words of a text, in order.
    public static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isPart(text, i)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.add(new Word(text.substring(start, i), start));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isPart(String text, int i) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
            return !Character.isIdeographic(c);
        }
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
        boolean apostrophe = (c == '\'' || c == '’') && i > 0 && i + 1 < text.length();
        return mark || apostrophe && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1));
    }
}
