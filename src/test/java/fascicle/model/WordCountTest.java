package fascicle.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordCountTest {
    @Test
    void countsWords() {
        assertEquals(5, WordCount.of("Don’t split state-owned words, 2023!").all());
    }

    @Test
    void countsEachChineseCharacter() {
        assertEquals(new WordCount(2, 4), WordCount.of("SAMR (国家市场) decides"));
    }

    @Test
    void countsNothingInNothing() {
        assertEquals(0, WordCount.of(" — … ").all());
    }
}
