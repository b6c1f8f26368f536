package fascicle.render.pdf;

import fascicle.model.Article;
import fascicle.model.Consultation;
import fascicle.model.Event;
import fascicle.render.Markup;
import fascicle.render.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets the consultations and events of articles in one language.
record Notices(Markup markup, Words words) {
    List<Sheet.Notice> of(Article article) {
        List<Sheet.Notice> notices = new ArrayList<>();
        article.consultations().forEach(consultation -> notices.add(notice(consultation)));
        article.events().forEach(event -> notices.add(notice(event)));
        return notices;
    }

    private Sheet.Notice notice(Consultation consultation) {
        return new Sheet.Notice(
                "consultation",
                consultation.title().map(markup::prose),
                Day.of(consultation.closes(), words),
                consultation.opens().map(day -> Day.of(day, words)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                consultation.submit().map(URI::toString),
                consultation.submit().map(URI::toString).map(Preparation::shown));
    }

    private Sheet.Notice notice(Event event) {
        return new Sheet.Notice(
                "event",
                event.title().map(markup::prose),
                Day.of(event.starts().toLocalDate(), words),
                Optional.empty(),
                Optional.of(times(event)),
                Optional.of(words.city(event.starts().getZone())).filter(_ -> !event.wholeDays()),
                event.where(),
                event.register().map(URI::toString),
                event.register().map(URI::toString).map(Preparation::shown));
    }

    private String times(Event event) {
        String times = event.wholeDays()
                ? words.time("date.long", event.firstDay())
                : words.hours(event) + " " + words.time("date.zone", event.starts());
        return times
                + words.until(event)
                        .map(until -> words.get("label.comma") + until)
                        .orElse("");
    }
}
