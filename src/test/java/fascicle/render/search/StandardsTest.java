package fascicle.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandardsTest {
    @Test
    void readsANumberWholeWhateverStandsHowFarBeforeIt() {
        for (int distance = 0; distance <= 70; distance++) {
            for (String before : List.of("B2B ", "H1N1 ", "EU 5G ", "B2 ")) {
                String text = before + "x".repeat(distance) + " GB 4943.1-2022";
                Standards.Standard last = Standards.in(text).getLast();
                assertEquals("gb4943.1", last.key(), text);
                assertEquals("gb4943.1-2022", last.edition().orElse("none"), text);
            }
        }
    }

    @Test
    void knowsACapitalBeforeADigitForNoStandard() {
        assertEquals(List.of(), Standards.in("B2B, H1N1, 5G and COVID19 in 2022"));
    }
}
