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
    void readsEverySpelling() {
        assertEquals("db11t1234", key("DB11/T 1234-2020"));
        assertEquals("gbt22080", key("GB/T 22080-2016/ISO/IEC 27001:2013"));
        assertEquals("gbt29829", key("ＧＢ／Ｔ２９８２９—２０２２"));
        assertEquals("yy0505", key("YY0505-2012"));
        assertEquals("jjf1001", key("JJF 1001"));
        assertEquals(
                List.of("isoiec27001", "iso27001", "isoiec27001-2013"),
                Standards.in("ISO/IEC 27001:2013").getFirst().keys());
        assertEquals(
                List.of("gb4943", "gb4943.1"),
                Standards.in("GB 4943.1").getFirst().keys());
    }

    private static String key(String text) {
        return Standards.in(text).getFirst().key();
    }

    @Test
    void knowsACapitalBeforeADigitForNoStandard() {
        assertEquals(List.of(), Standards.in("B2B, H1N1, 5G and COVID19 in 2022"));
    }
}
