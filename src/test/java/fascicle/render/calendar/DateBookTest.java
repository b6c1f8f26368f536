package fascicle.render.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DateBookTest {
    @Test
    void linesOfCalendarsFoldByOctetsBetweenCharacters() {
        String line = "SUMMARY:" + "会议😀é".repeat(30);
        StringBuilder folded = new StringBuilder();
        DateBook.fold(line, folded);
        assertEquals(line + "\r\n", folded.toString().replace("\r\n ", ""));
        assertTrue(folded.toString().lines().allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length <= 75));
    }
}
