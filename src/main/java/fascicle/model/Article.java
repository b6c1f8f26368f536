package fascicle.model;

import fascicle.Position;
import java.util.List;
import java.util.Optional;

/// One piece of news.
///
/// @param number 1..n through the whole issue, given by the tool
/// @param topics the hashtag line
/// @param standards the numbers of the standards it is about, as written: `GB/Z 43194-2023`
/// @param source where the news was taken from; empty when nothing is said
/// @param aliases addresses that once led here, relative to the site's root
/// @param draft shown in the preview only
/// @param revisions its changes since publication, newest first; empty where its history is not known
/// @param at where the file begins
public record Article(
        ArticleKey key,
        int number,
        String title,
        Section section,
        List<Topic> topics,
        Optional<Takeaway> takeaway,
        List<Consultation> consultations,
        List<Event> events,
        List<String> standards,
        List<Inline> source,
        List<Annex> annexes,
        List<String> aliases,
        boolean draft,
        List<Revision> revisions,
        Body body,
        Position at) {
    public Article {
        topics = List.copyOf(topics);
        consultations = List.copyOf(consultations);
        events = List.copyOf(events);
        standards = List.copyOf(standards);
        source = List.copyOf(source);
        annexes = List.copyOf(annexes);
        aliases = List.copyOf(aliases);
        revisions = List.copyOf(revisions);
    }

    /// The same article in another place of its issue.
    public Article withNumber(int place) {
        return new Article(
                key,
                place,
                title,
                section,
                topics,
                takeaway,
                consultations,
                events,
                standards,
                source,
                annexes,
                aliases,
                draft,
                revisions,
                body,
                at);
    }

    /// The same article under other topics.
    public Article withTopics(List<Topic> others) {
        return new Article(
                key,
                number,
                title,
                section,
                others,
                takeaway,
                consultations,
                events,
                standards,
                source,
                annexes,
                aliases,
                draft,
                revisions,
                body,
                at);
    }

    /// The same article with what is known of its history.
    public Article withRevisions(List<Revision> known) {
        return new Article(
                key,
                number,
                title,
                section,
                topics,
                takeaway,
                consultations,
                events,
                standards,
                source,
                annexes,
                aliases,
                draft,
                known,
                body,
                at);
    }
}
