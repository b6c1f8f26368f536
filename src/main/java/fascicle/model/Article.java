package fascicle.model;

import fascicle.Position;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One piece of news.
///
/// @param key of a translation, names its language
/// @param number 1..n through the whole issue, given by the tool
/// @param language it is written in: mostly the newsletter's
/// @param topics the hashtag line
/// @param standards the numbers of the standards it is about, as written: `GB/Z 43194-2023`
/// @param source where the news was taken from; empty when nothing is said
/// @param aliases addresses that once led here, relative to the site's root
/// @param draft shown in the preview only
/// @param revisions its changes since publication, newest first; empty where its history is not known
/// @param translations the same in other languages, in the order of their tags; a translation has none
/// @param at where the file begins
public record Article(
        ArticleKey key,
        int number,
        String title,
        Locale language,
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
        List<Article> translations,
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
        translations = List.copyOf(translations);
    }

    /// The article in every language in which it is told, the original first.
    public Stream<Article> versions() {
        return Stream.concat(Stream.of(this), translations.stream());
    }

    public boolean isTranslation() {
        return key.language().isPresent();
    }

    /// The same article in another place of its issue; its translations go with it.
    public Article withNumber(int place) {
        return with(place, topics, revisions, translated(article -> article.withNumber(place)));
    }

    /// The same article under other topics, in every language.
    public Article withTopics(List<Topic> others) {
        return with(number, others, revisions, translated(article -> article.withTopics(others)));
    }

    /// The same article with what is known of its history.
    public Article withRevisions(List<Revision> known) {
        return with(number, topics, known, translations);
    }

    /// The same article in these languages too.
    public Article withTranslations(List<Article> others) {
        return with(number, topics, revisions, others);
    }

    /// The same article with what its section and its topics are called in its language.
    public Article withNames(Section called, List<Topic> others) {
        return new Article(
                key,
                number,
                title,
                language,
                called,
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
                translations,
                body,
                at);
    }

    /// Whether this name of its section or of a topic is one that only this translation gives it.
    public boolean names(String name, Article original) {
        Stream<String> first = Stream.concat(
                Stream.of(original.section().title()),
                original.topics().stream().map(Topic::name));
        return isTranslation() && first.noneMatch(name::equals);
    }

    private List<Article> translated(UnaryOperator<Article> change) {
        return translations.stream().map(change).toList();
    }

    private Article with(int place, List<Topic> about, List<Revision> known, List<Article> others) {
        return new Article(
                key,
                place,
                title,
                language,
                section,
                about,
                takeaway,
                consultations,
                events,
                standards,
                source,
                annexes,
                aliases,
                draft,
                known,
                others,
                body,
                at);
    }
}
