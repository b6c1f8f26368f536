package fascicle.model;

/// Text as files, feeds and pages can hold it. What stands for a line's or a page's end becomes a space, and
/// U+FFFD,
/// `�`, each control character, each half of a pair of surrogates and each sign that Unicode says is none: the
/// text is as long as it was, so that places in it stay right.
public final class Shown {
    private static final char LOST = '\uFFFD';

    private Shown() {}

    /// The text with nothing in it that cannot be shown; nearly always the same.
    public static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (shown(text, i) != text.charAt(i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            shown.append(shown(text, i));
        }
        return shown.toString();
    }

    private static char shown(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\t', '\n', '\r' -> c;
            case '\u000B', '\f', '\u0085' -> ' ';
            case '\uFFFE', '\uFFFF' -> LOST;
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
