package fascicle.render.html;

import fascicle.model.Body;
import fascicle.model.PlainText;
import fascicle.model.WordCount;

/// How long a text takes to read, at the pace of a reader who wants to understand it.
final class ReadingTime {
    private static final double WORDS_A_MINUTE = 220;
    private static final double CHARACTERS_A_MINUTE = 350;

    private ReadingTime() {}

    /// In minutes, 1 or more.
    static int of(Body body) {
        WordCount count = WordCount.of(PlainText.of(body));
        return (int) Math.max(1, Math.round(count.words() / WORDS_A_MINUTE + count.characters() / CHARACTERS_A_MINUTE));
    }
}
