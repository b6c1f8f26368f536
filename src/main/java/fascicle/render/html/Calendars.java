package fascicle.render.html;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import fascicle.model.Article;
import fascicle.model.Issue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Consultations and events for the reader's own calendar: all, those of an issue, and each alone.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545: iCalendar</a>
final class Calendars implements Part {
    static final String ALL = "calendar.ics";

    @Override
    public void print(Site site, Press press) throws IOException {
        CalendarEntries entries = new CalendarEntries(site);
        List<CalendarEntries.Entry> all = new ArrayList<>();
        for (Issue issue : site.newsletter().issues()) {
            List<CalendarEntries.Entry> ofIssue = new ArrayList<>();
            for (Article article : issue.articles()) {
                ofIssue.addAll(entries.of(article));
            }
            for (CalendarEntries.Entry entry : ofIssue) {
                press.publish(entry.path(), () -> written(List.of(entry)));
            }
            if (!ofIssue.isEmpty()) {
                press.publish(of(issue), () -> written(ofIssue));
            }
            all.addAll(ofIssue);
        }
        press.publish(ALL, () -> written(all));
    }

    static String of(Issue issue) {
        return "issues/" + issue.id() + "/calendar.ics";
    }

    private static String written(List<CalendarEntries.Entry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Fascicle//EN");
        TimeZones zones = new TimeZones(entries);
        for (CalendarEntries.Entry entry : entries) {
            VEvent event = entry.event();
            calendar.addEvent(event);
            entry.zone().ifPresent(zone -> zones.assign(calendar, event, zone));
        }
        return Biweekly.write(calendar).go();
    }
}
