package fascicle.render.calendar;

import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Uid;
import biweekly.property.Url;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import fascicle.address.Addresses;
import fascicle.model.Consultation;
import fascicle.model.Event;
import fascicle.model.Settings;
import fascicle.model.Slug;
import fascicle.render.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/// The consultations and events of articles as entries of a calendar.
///
/// @param words of the newsletter's language
record CalendarEntries(Settings settings, Words words) {
    /// @param zone the time zone of an event with hours; days are days, whatever the zone
    /// @param starts when it begins; for a consultation the beginning of its last day
    record Entry(VEvent event, Optional<ZoneId> zone, ZonedDateTime starts) {}

    /// All dates of an article, in the order of its consultations and then of its events.
    List<Entry> of(Dated dated) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < dated.consultations().size(); i++) {
            entries.add(consultation(dated, dated.consultations().get(i), i + 1));
        }
        for (int i = 0; i < dated.events().size(); i++) {
            entries.add(event(dated, dated.events().get(i), i + 1));
        }
        return entries;
    }

    private Entry consultation(Dated dated, Consultation consultation, int number) {
        String title = consultation.title().orElse(dated.title());
        VEvent event = entry(dated, "closes-" + number, words.say("calendar.closes", title));
        event.setDateStart(day(consultation.closes()));
        consultation.submit().ifPresent(address -> event.setDescription(address.toString()));
        event.setTransparency(true);
        ZonedDateTime starts = consultation.closes().atStartOfDay(settings.timezone());
        return new Entry(event, Optional.empty(), starts);
    }

    private static DateStart day(LocalDate day) {
        return new DateStart(parts(day));
    }

    private static ICalDate parts(LocalDate day) {
        DateTimeComponents parts =
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false);
        return new ICalDate(parts, false);
    }

    private Entry event(Dated dated, Event event, int number) {
        String title = event.title().orElse(dated.title());
        VEvent entry = entry(dated, "event-" + number, title);
        if (event.wholeDays()) {
            entry.setDateStart(day(event.firstDay()));
            // RFC 5545, 3.6.1: the end is the first day on which it does not take place any more.
            event.lastDay().ifPresent(last -> entry.setDateEnd(new DateEnd(parts(last.plusDays(1)))));
        } else {
            entry.setDateStart(new DateStart(date(event.starts()), true));
            event.ends().ifPresent(ends -> entry.setDateEnd(new DateEnd(date(ends), true)));
        }
        event.where().ifPresent(entry::setLocation);
        event.register().ifPresent(address -> entry.setDescription(address.toString()));
        Optional<ZoneId> zone = Optional.of(event.starts().getZone()).filter(_ -> !event.wholeDays());
        return new Entry(entry, zone, event.starts());
    }

    private static Date date(ZonedDateTime time) {
        return Date.from(time.toInstant());
    }

    /// The same in every build: stamped with the day on which the issue appeared.
    private VEvent entry(Dated dated, String part, String title) {
        Instant published = dated.published().atStartOfDay(settings.timezone()).toInstant();
        VEvent event = new VEvent();
        event.setUid(new Uid(
                part + "." + dated.key().slug() + "." + dated.key().issue() + "@" + Slug.of(settings.publisher())));
        event.setDateTimeStamp(Date.from(published));
        event.setSummary(title);
        Addresses.absolute(settings, Addresses.of(dated.key())).ifPresent(address -> event.setUrl(new Url(address)));
        return event;
    }
}
