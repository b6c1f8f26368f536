package fascicle.render.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateStart;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
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

    @Test
    void zonesAreWrittenInTheOrderOfTheirNames() {
        List<String> names =
                List.of("Africa/Lagos", "America/Lima", "Asia/Shanghai", "Europe/Brussels", "Pacific/Apia");
        for (int i = 0; i < 20; i++) {
            List<String> shuffled = new ArrayList<>(names);
            Collections.shuffle(shuffled, new Random(i));
            ICalendar calendar = new ICalendar();
            calendar.setTimezoneInfo(TimeZones.inOrder());
            for (String name : shuffled) {
                VEvent event = new VEvent();
                event.setDateStart(new DateStart(new Date(0)));
                calendar.addEvent(event);
                TimezoneAssignment zone = new TimezoneAssignment(TimeZone.getTimeZone(name), new VTimezone(name));
                calendar.getTimezoneInfo().setTimezone(event.getDateStart(), zone);
            }
            List<String> written = calendar.write()
                    .lines()
                    .filter(line -> line.startsWith("TZID:"))
                    .map(line -> line.substring("TZID:".length()))
                    .toList();
            assertEquals(names, written);
        }
    }
}
