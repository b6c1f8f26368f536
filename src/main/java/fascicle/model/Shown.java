package fascicle.model;

/// Text as files, feeds and pages can hold it. What stands for a line's or a page's end becomes a space, and U+FFFD,
/// `�`, each control character, each half of a pair of surrogates, each sign that Unicode says is none, and each mark
/// on a letter that has thirty of them; what turns all letters round shows nothing. The text is as long as it was, so
/// that places in it stay right.
public final class Shown {
    private static final char LOST = '\uFFFD';

    private static final char FIRST_MARK = '\u0300';

    /// On one letter (UAX 15, Stream-Safe Text Format): no script needs as many, and who looks for words in a text
    /// looks behind all of them.
    private static final int MOST_MARKS = 30;

    private Shown() {}

    /// The text with nothing in it that cannot be shown; nearly always the same.
    public static String text(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks = marks(marks, text, i);
            if (marks > MOST_MARKS || shown(text, i) != text.charAt(i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks = marks(marks, text, i);
            shown.append(marks > MOST_MARKS ? LOST : shown(text, i));
        }
        return shown.toString();
    }

    /// How many marks stand at a place and right before it.
    ///
    /// @param before as many as there are one place earlier
    private static int marks(int before, String text, int at) {
        char c = text.charAt(at);
        if (Character.isLowSurrogate(c) && !isHalf(text, at)) {
            return before;
        }
        boolean isMark = c >= FIRST_MARK && Character.getType(text.codePointAt(at)) == Character.NON_SPACING_MARK;
        return isMark ? before + 1 : 0;
    }

    private static char shown(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\t', '\n', '\r' -> c;
            case '\u000B', '\f', '\u0085' -> ' ';
            case '\uFFFE', '\uFFFF' -> LOST;
            case '\u202D', '\u202E' -> DirectionSigns.NOTHING;
            default -> Character.isISOControl(c) || isHalf(text, at) ? LOST : c;
        };
    }

    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
