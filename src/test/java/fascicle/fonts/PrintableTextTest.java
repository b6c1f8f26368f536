package fascicle.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrintableTextTest {
    @Test
    void hasNothingThatOnlyScreensNeed() {
        assertEquals(
                "gefunden \u2764 葛 a",
                PrintableText.of("ge\u00adfunden\u200b \u2764\ufe0f 葛\udb40\udd00 \ufdd0a\u2060"));
    }
}
