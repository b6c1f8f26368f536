package fascicle.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource({
        "'One. The MARK one. Three.', 'The MARK one.'",
        "'MARK is. Two.', 'MARK is.'",
        "'One! So MARK', 'So MARK'",
        "'一。二MARK。三', '二MARK。'",
        "'He “went.” The MARK is.', 'The MARK is.'",
        "'With Dr. Li at J. MARK Co. of it. Then', 'With Dr. Li at J. MARK Co. of it.'",
        "'a.   The   MARK   of', 'The MARK of'"
    })
    void areWhatAPlaceStandsIn(String text, String sentence) {
        assertEquals(sentence, around("MARK", text));
    }

    @Test
    void areCutAfterAWordWhereTheyAreVeryLong() {
        assertEquals("MARK" + " word".repeat(63) + " …", around("MARK", "Is. MARK" + " word".repeat(1000)));
        assertEquals("MARK" + "x".repeat(316) + " …", around("MARK", "MARK" + "x".repeat(1000)));
        assertEquals("MARK" + " word".repeat(63), around("MARK", "MARK" + " word".repeat(63) + " ".repeat(1000)));
    }

    private static String around(String mark, String text) {
        int start = text.indexOf(mark);
        return Sentences.of(text).around(start, start + mark.length());
    }

    /// In a paragraph that is one sentence, or none, may stand the names of thousands of standards.
    @ParameterizedTest
    @ValueSource(strings = {"GB/T 1234-2020 ", "a. ", "a.\" ", "\"\"\" ", ". ", " ", "。"})
    void areFoundInTheTimeOfTheirLength(String seed) {
        String text = seed.repeat(200_000 / seed.length());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            Sentences sentences = Sentences.of(text);
            for (int place = 0; place < text.length(); place += 30) {
                assertTrue(sentences.around(place, place + 1).length() < 400, "cut");
            }
        });
    }
}
