package fascicle;

/// How wide a text is where all letters have one width: on a terminal, in a plain text.
public final class TextColumns {
    /// No character before it takes two columns.
    private static final int WIDE = 0x1100;

    private TextColumns() {}

    public static int of(String text) {
        return text.codePoints().map(TextColumns::of).sum();
    }

    /// None for an accent that stands over the letter before it, two for one of Chinese, Japanese or Korean.
    public static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return codePoint >= WIDE && isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return Character.isIdeographic(c)
                || c <= 0x115f
                || c >= 0x2e80 && c <= 0xd7a3
                || c >= 0xff00 && c <= 0xff60
                || c >= 0x1f300 && c <= 0x1faff;
    }
}
