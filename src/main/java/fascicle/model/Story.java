package fascicle.model;

import fascicle.Position;
import java.util.List;
import java.util.Optional;

/// What an author's file says of an article, in one language. What a translation does not say itself is the
/// original's.
///
/// @param section the id of its section
/// @param authors as written
/// @param reviewers who read it before it was published, as written
/// @param doi its identifier, such as `10.1234/letter.7.3`
/// @param withdrawn why it is taken back; absent for what is published
/// @param topics as written, without `#`
/// @param standards the numbers of the standards it is about, as written: `GB/Z 43194-2023`
/// @param about names of what it is about
/// @param statuses how matters stand
/// @param source where the news was taken from; empty when nothing is said
/// @param aliases addresses that once led here, relative to the site's root
/// @param draft shown in the preview only
/// @param at where the file begins
public record Story(
        String title,
        String section,
        List<String> authors,
        List<String> reviewers,
        Optional<String> doi,
        Optional<Withdrawal> withdrawn,
        List<String> topics,
        Optional<Takeaway> takeaway,
        List<Consultation> consultations,
        List<Event> events,
        List<String> standards,
        List<String> about,
        List<Status> statuses,
        List<Inline> source,
        List<Annex> annexes,
        List<Alias> aliases,
        boolean draft,
        Body body,
        Position at) {
    public Story {
        authors = List.copyOf(authors);
        reviewers = List.copyOf(reviewers);
        topics = List.copyOf(topics);
        consultations = List.copyOf(consultations);
        events = List.copyOf(events);
        standards = List.copyOf(standards);
        about = List.copyOf(about);
        statuses = List.copyOf(statuses);
        source = List.copyOf(source);
        annexes = List.copyOf(annexes);
        aliases = List.copyOf(aliases);
    }

    /// What is left of it once it is taken back: its title and addresses, and why.
    ///
    /// @param why with the day, where that is known
    public Story takenBack(Withdrawal why) {
        return new Story(
                title,
                section,
                List.of(),
                List.of(),
                doi,
                Optional.of(why),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                aliases,
                draft,
                Body.EMPTY,
                at);
    }
}
