package fascicle.render.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import fascicle.model.Settings;
import fascicle.render.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes the consultations and events of articles as a calendar.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545: iCalendar</a>
public final class DateBook {
    /// The longest line, without its end.
    private static final int OCTETS = 75;

    private final CalendarEntries entries;

    /// @param words of the newsletter's language
    public DateBook(Settings settings, Words words) {
        this.entries = new CalendarEntries(settings, words);
    }

    /// All dates of these articles.
    public String of(List<Dated> articles) {
        return written(entries(articles));
    }

    /// One date of an article.
    ///
    /// @param place among its consultations and then its events, from 0
    public String of(Dated article, int place) {
        return written(List.of(entries(List.of(article)).get(place)));
    }

    private List<CalendarEntries.Entry> entries(List<Dated> articles) {
        return articles.stream()
                .flatMap(article -> entries.of(article).stream())
                .toList();
    }

    private static String written(List<CalendarEntries.Entry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Fascicle//EN");
        calendar.setTimezoneInfo(TimeZones.inOrder());
        TimeZones zones = new TimeZones(entries);
        for (CalendarEntries.Entry entry : entries) {
            VEvent event = entry.event();
            calendar.addEvent(event);
            entry.zone().ifPresent(zone -> zones.assign(calendar, event, zone));
        }
        return folded(calendar);
    }

    /// The library counts characters; RFC 5545, 3.1, counts octets.
    private static String folded(ICalendar calendar) {
        StringWriter lines = new StringWriter();
        try (ICalWriter writer = new ICalWriter(lines, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StringBuilder folded = new StringBuilder();
        lines.toString().lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    /// Appends a line in pieces of at most 75 octets, each but the first behind a space; no character is cut.
    static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int codePoint : line.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
        folded.append("\r\n");
    }
}
