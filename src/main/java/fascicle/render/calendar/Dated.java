package fascicle.render.calendar;

import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Consultation;
import fascicle.model.Event;
import java.time.LocalDate;
import java.util.List;

/// What a calendar knows of an article.
///
/// @param published the day on which its issue appeared
public record Dated(
        ArticleKey key, String title, List<Consultation> consultations, List<Event> events, LocalDate published) {
    public Dated {
        consultations = List.copyOf(consultations);
        events = List.copyOf(events);
    }

    /// @param published the day on which its issue appeared
    public static Dated of(Article article, LocalDate published) {
        return new Dated(article.key(), article.title(), article.consultations(), article.events(), published);
    }
}
