package fascicle.content.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fascicle.Position;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CountedPlacesTest {
    private static final SourceText TEXT = SourceText.of("a.md", "ab\n😀b😀\n\nc");

    @Test
    void areThoseOfTheTextInWhateverOrder() {
        CountedPlaces places = new CountedPlaces(TEXT);
        for (int line : new int[] {2, 1, 2, 3, 4, 5, 0, 2}) {
            for (int points : new int[] {0, 1, 3, 2, 1, 9}) {
                assertEquals(TEXT.at(line, points), places.at(line, points), () -> line + ", " + points);
            }
        }
    }

    /// A line may be a whole group of thousands of keys.
    @Test
    void areFoundInTheTimeOfTheLine() {
        int length = 400_000;
        CountedPlaces places = new CountedPlaces(SourceText.of("a.md", "x".repeat(length)));
        Position last = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            Position at = places.at(1, 0);
            for (int points = 0; points < length; points += 4) {
                at = places.at(1, points);
            }
            return at;
        });
        assertEquals(length - 3, last.column());
    }
}
