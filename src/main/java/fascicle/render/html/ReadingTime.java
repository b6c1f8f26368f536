package fascicle.render.html;

import fascicle.model.Body;
import fascicle.model.PlainText;

/// How long a text takes to read, at the pace of a reader who wants to understand it.
final class ReadingTime {
    private static final double WORDS_A_MINUTE = 220;
    private static final double CHARACTERS_A_MINUTE = 350;

    private ReadingTime() {}

    /// In minutes, 1 or more.
    static int of(Body body) {
        int words = 0;
        int characters = 0;
        boolean within = false;
        for (int point : PlainText.of(body).codePoints().toArray()) {
            boolean han = Character.isIdeographic(point);
            boolean part = !han && (Character.isLetterOrDigit(point) || within && "-.,'’/".indexOf(point) >= 0);
            characters += han ? 1 : 0;
            words += part && !within ? 1 : 0;
            within = part;
        }
        return (int) Math.max(1, Math.round(words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE));
    }
}
