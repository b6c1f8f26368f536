package fascicle.render.html;

import fascicle.model.Article;
import fascicle.model.Consultation;
import fascicle.model.Event;
import fascicle.render.Words;
import java.util.ArrayList;
import java.util.List;

/// Consultations and events as pages show them.
///
/// @param composer of the page
record Dated(Composer composer, Calendar calendar, Words words) {
    List<View.Consultation> consultations(Article article) {
        List<View.Consultation> views = new ArrayList<>();
        for (Consultation consultation : article.consultations()) {
            views.add(consultation(article, consultation, CalendarEntries.consultationPath(article, views.size() + 1)));
        }
        return views;
    }

    private View.Consultation consultation(Article article, Consultation consultation, String file) {
        return new View.Consultation(
                consultation.title().map(composer::prose),
                composer.entry(article),
                consultation.opens().map(calendar::date),
                calendar.date(consultation.closes()),
                consultation.submit().map(Object::toString),
                consultation.opens().map(calendar::startOf),
                calendar.endOf(consultation.closes()),
                file);
    }

    List<View.Event> events(Article article) {
        List<View.Event> views = new ArrayList<>();
        for (Event event : article.events()) {
            views.add(event(article, event, CalendarEntries.eventPath(article, views.size() + 1)));
        }
        return views;
    }

    private View.Event event(Article article, Event event, String file) {
        return new View.Event(
                event.title().map(composer::prose),
                composer.entry(article),
                calendar.date(event.starts().toLocalDate()),
                event.lastDay().map(calendar::date),
                words.hours(event),
                words.time("date.zone", event.starts()),
                Words.city(event.starts().getZone()),
                event.where().map(composer::prose),
                event.register().map(Object::toString),
                event.starts().toInstant().toString(),
                Calendar.end(event).toString(),
                file);
    }
}
