package fascicle.importing;

import fascicle.model.Period;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The issue as it will be written.
///
/// @param title of the newsletter, as the document has it
/// @param published the day of publication, as the document has it
/// @param editorial Markdown; may be empty
/// @param remainder what found no place, each piece as Markdown with its line
record Draft(
        Optional<String> title,
        Period period,
        Optional<LocalDate> published,
        String editorial,
        List<Article> articles,
        List<Page> pages,
        List<ShortForm> shortForms,
        List<Rest> remainder,
        List<PictureFile> pictures) {
    Draft {
        articles = List.copyOf(articles);
        pages = List.copyOf(pages);
        shortForms = List.copyOf(shortForms);
        remainder = List.copyOf(remainder);
        pictures = List.copyOf(pictures);
    }

    /// @param section its title
    /// @param body Markdown
    /// @param empty whether the document has no text for it
    record Article(
            String title,
            String section,
            List<String> topics,
            Optional<Takeaway> takeaway,
            List<Consultation> consultations,
            List<Event> events,
            Optional<String> source,
            String body,
            boolean empty) {
        Article {
            topics = List.copyOf(topics);
            consultations = List.copyOf(consultations);
            events = List.copyOf(events);
        }

        Article with(Takeaway summary) {
            return new Article(
                    title, section, topics, Optional.of(summary), consultations, events, source, body, empty);
        }
    }

    /// @param title absent when it is the article's
    /// @param text one paragraph of Markdown
    record Takeaway(int rank, Optional<String> title, String text) {}

    record Consultation(Optional<LocalDate> opens, LocalDate closes) {}

    record Event(
            Optional<String> title,
            LocalDateTime starts,
            Optional<LocalDateTime> ends,
            ZoneId zone,
            Optional<String> where,
            Optional<URI> register) {}

    record Page(String title, String body, int line) {}

    record ShortForm(String shortForm, String english, Optional<String> chinese) {}

    record Rest(int line, String markdown) {}

    /// @param name below `images`
    record PictureFile(Path file, String name) {}
}
