package fascicle.model;

import fascicle.Position;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// One piece of news: what its author says, and the place that it has in the newsletter.
///
/// @param key of a translation, names its language
/// @param number 1..n through the whole issue, given by the tool
/// @param language it is written in: mostly the newsletter's
/// @param section with its title in this language
/// @param authors who wrote it, in the order of the byline
/// @param topics the hashtag line, in this language
/// @param revisions its changes since publication, newest first; empty where its history is not known
/// @param translations the same in other languages, in the order of their tags; a translation has none
/// @param story what its file says
public record Article(
        ArticleKey key,
        int number,
        Locale language,
        Section section,
        List<Author> authors,
        List<Topic> topics,
        List<Revision> revisions,
        List<Article> translations,
        Story story) {
    public Article {
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        revisions = List.copyOf(revisions);
        translations = List.copyOf(translations);
    }

    public String title() {
        return story.title();
    }

    /// Who read it before it was published, as written.
    public List<String> reviewers() {
        return story.reviewers();
    }

    /// Its identifier, such as `10.1234/letter.7.3`.
    public Optional<String> doi() {
        return story.doi();
    }

    public Optional<Takeaway> takeaway() {
        return story.takeaway();
    }

    public List<Consultation> consultations() {
        return story.consultations();
    }

    public List<Event> events() {
        return story.events();
    }

    /// The numbers of the standards it is about, as written: `GB/Z 43194-2023`.
    public List<String> standards() {
        return story.standards();
    }

    /// Names of what it is about.
    public List<String> about() {
        return story.about();
    }

    /// How matters stand, as its author says.
    public List<Status> statuses() {
        return story.statuses();
    }

    /// Where the news was taken from; empty when nothing is said.
    public List<Inline> source() {
        return story.source();
    }

    public List<Annex> annexes() {
        return story.annexes();
    }

    /// Addresses that once led here, relative to the site's root.
    public List<Alias> aliases() {
        return story.aliases();
    }

    /// Whether it is shown in the preview only.
    public boolean draft() {
        return story.draft();
    }

    public Body body() {
        return story.body();
    }

    /// Where its file begins.
    public Position at() {
        return story.at();
    }

    /// The article in every language in which it is told, the original first.
    public Stream<Article> versions() {
        return Stream.concat(Stream.of(this), translations.stream());
    }

    /// The same article in all its languages without its history, which print does not tell.
    public Article withoutHistory() {
        List<Article> others =
                translations.stream().map(Article::withoutHistory).toList();
        return new Article(key, number, language, section, authors, topics, List.of(), others, story);
    }

    /// The same article without its history and without its translations.
    public Article alone() {
        return new Article(key, number, language, section, authors, topics, List.of(), List.of(), story);
    }

    /// What the article is whatever stands around it: alone, and the first.
    public Article withoutPlace() {
        return new Article(key, 1, language, section, authors, topics, List.of(), List.of(), story);
    }

    /// The same article under another heading, in all its languages.
    public Article under(Section heading) {
        List<Article> others =
                translations.stream().map(other -> other.under(heading)).toList();
        return new Article(key, number, language, heading, authors, topics, revisions, others, story);
    }

    /// Whether there is something in it to keep a date for.
    public boolean hasDates() {
        return !consultations().isEmpty() || !events().isEmpty();
    }

    public boolean isTranslation() {
        return key.language().isPresent();
    }

    /// The names of its section and topics that only this translation gives them; none of an original.
    public SortedSet<String> ownNames(Article original) {
        SortedSet<String> names = new TreeSet<>();
        if (isTranslation()) {
            belongings().forEach(names::add);
            original.belongings().forEach(names::remove);
        }
        return names;
    }

    /// What its section and topics are called.
    private Stream<String> belongings() {
        return Stream.concat(Stream.of(section.title()), topics.stream().map(Topic::name));
    }
}
