package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LetterCountTest {
    private final LetterCount count = new LetterCount();

    @Test
    void countsLettersWithoutTheirAccents() {
        assertEquals(0, count.before(0, "a é!b"));
        assertEquals(2, count.before(4, "a é!b"));
        assertEquals(3, count.before(5, "a é!b"));
    }

    @Test
    void mayBeAskedForAnEarlierPlaceAndForAnotherText() {
        assertEquals(3, count.before(3, "abc"));
        assertEquals(1, count.before(1, "abc"));
        assertEquals(1, count.before(3, "- a"));
    }

    /// A text without blanks in some scripts is one paragraph of thousands of lines.
    @Test
    void countsTheLinesOfALongTextInTheTimeOfItsLength() {
        String text = "ไม่มีช่องว่าง".repeat(30_000);
        int line = 20;
        int letters = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            int found = 0;
            for (int place = 0; place < text.length(); place += line) {
                found = count.before(place, text);
            }
            return found;
        });
        assertEquals(new LetterCount().before(text.length() - line, text), letters);
    }
}
