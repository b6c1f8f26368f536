package fascicle.render.html;

import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Uid;
import biweekly.property.Url;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Consultation;
import fascicle.model.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/// The consultations and events of articles as entries of a calendar.
final class CalendarEntries {
    private final Site site;

    CalendarEntries(Site site) {
        this.site = site;
    }

    /// @param path where the entry stands alone
    /// @param zone the time zone of an event; a consultation closes on a day, whatever the zone
    /// @param starts when it begins; for a consultation the beginning of its last day
    record Entry(String path, VEvent event, Optional<ZoneId> zone, ZonedDateTime starts) {}

    List<Entry> of(Article article) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < article.consultations().size(); i++) {
            entries.add(consultation(article, article.consultations().get(i), i + 1));
        }
        for (int i = 0; i < article.events().size(); i++) {
            entries.add(event(article, article.events().get(i), i + 1));
        }
        return entries;
    }

    static String consultationPath(Article article, int number) {
        return path(article, "closes", number);
    }

    static String eventPath(Article article, int number) {
        return path(article, "event", number);
    }

    private static String path(Article article, String kind, int number) {
        return Addresses.of(article.key().original()).replaceFirst("\\.html$", "-" + kind + "-" + number + ".ics");
    }

    private Entry consultation(Article article, Consultation consultation, int number) {
        String title = consultation.title().orElse(article.title());
        VEvent event = entry(article, "closes-" + number, site.words().say("calendar.closes", title));
        event.setDateStart(day(consultation.closes()));
        consultation.submit().ifPresent(address -> event.setDescription(address.toString()));
        event.setTransparency(true);
        ZonedDateTime starts =
                consultation.closes().atStartOfDay(site.newsletter().settings().timezone());
        return new Entry(consultationPath(article, number), event, Optional.empty(), starts);
    }

    private static DateStart day(LocalDate day) {
        DateTimeComponents parts =
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false);
        return new DateStart(new ICalDate(parts, false));
    }

    private Entry event(Article article, Event event, int number) {
        VEvent entry = entry(article, "event-" + number, event.title().orElse(article.title()));
        entry.setDateStart(new DateStart(date(event.starts()), true));
        event.ends().ifPresent(ends -> entry.setDateEnd(new DateEnd(date(ends), true)));
        event.where().ifPresent(entry::setLocation);
        event.register().ifPresent(address -> entry.setDescription(address.toString()));
        return new Entry(
                eventPath(article, number), entry, Optional.of(event.starts().getZone()), event.starts());
    }

    private static Date date(ZonedDateTime time) {
        return Date.from(time.toInstant());
    }

    /// The same in every build: stamped with the day on which the issue appeared.
    private VEvent entry(Article article, String part, String title) {
        Instant published = site.issueOf(article)
                .published()
                .atStartOfDay(site.newsletter().settings().timezone())
                .toInstant();
        VEvent event = new VEvent();
        event.setUid(
                new Uid(part + "." + article.key().slug() + "." + article.key().issue() + "@"
                        + fascicle.model.Slug.of(site.newsletter().settings().publisher())));
        event.setDateTimeStamp(Date.from(published));
        event.setSummary(title);
        site.absolute(Addresses.of(article)).ifPresent(address -> event.setUrl(new Url(address)));
        return event;
    }
}
