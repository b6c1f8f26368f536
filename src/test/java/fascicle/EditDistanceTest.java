package fascicle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditDistanceTest {
    @Test
    void countsSlips() {
        assertEquals(0, EditDistance.of("standard", "standard"));
        assertEquals(1, EditDistance.of("standard", "standrad"));
        assertEquals(2, EditDistance.of("standard", "tandards"));
        assertEquals(3, EditDistance.of("", "law"));
    }

    /// All words of up to four letters of an alphabet of two, with each other.
    @Test
    void findsOneSlipWhereThereIsOne() {
        List<String> words = new ArrayList<>(List.of(""));
        for (int i = 0; i < 15; i++) {
            words.add(words.get(i) + "a");
            words.add(words.get(i) + "b");
        }
        for (String a : words) {
            for (String b : words) {
                assertEquals(EditDistance.of(a, b) == 1, EditDistance.isOne(a, b), a + " " + b);
            }
        }
    }
}
