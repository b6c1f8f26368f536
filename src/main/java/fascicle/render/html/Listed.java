package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.memory.Fingerprinted;
import fascicle.memory.Hashed;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Author;
import fascicle.model.Consultation;
import fascicle.model.Event;
import fascicle.model.IssueId;
import fascicle.model.Section;
import fascicle.model.Topic;
import fascicle.plan.Offers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// An article as lists and its neighbours know it: all but its text.
final class Listed implements Fingerprinted {
    private final Hashed<Facts> facts;

    Listed(Facts facts) {
        this.facts = Hashed.of(facts);
    }

    /// @param ownNames names of its section or topics that only this translation gives them
    /// @param versions the article in all its languages, the original first; this one too
    /// @param page where it begins in the PDF of its issue
    record Facts(
            ArticleKey key,
            int number,
            String title,
            Locale language,
            Section section,
            List<Author> authors,
            List<String> reviewers,
            Optional<String> doi,
            List<Topic> topics,
            Set<String> ownNames,
            List<Version> versions,
            Name issue,
            OptionalInt page,
            List<Consultation> consultations,
            List<Event> events) {}

    /// The article in one of its languages.
    ///
    /// @param parallel whether there is a page that shows it beside the original
    record Version(ArticleKey key, Locale language, String title, boolean parallel) {}

    /// What lists call an issue.
    record Name(IssueId id, String period) {}

    /// @param article in one of its languages
    /// @param known on which pages of PDFs articles begin
    static Facts facts(Article article, Article original, Name issue, Offers known) {
        return new Facts(
                article.key(),
                article.number(),
                article.title(),
                article.language(),
                article.section(),
                article.authors(),
                article.reviewers(),
                article.doi(),
                article.topics(),
                article.ownNames(original),
                original.versions()
                        .map(version -> new Version(
                                version.key(), version.language(), version.title(), isParallel(original, version)))
                        .toList(),
                issue,
                known.page(article.key()),
                article.consultations(),
                article.events());
    }

    /// Whether each block of an original has its like in a translation, so that both can stand side by side.
    static boolean isParallel(Article original, Article translation) {
        List<Class<?>> first = kinds(original);
        return translation.isTranslation() && first.size() > 1 && first.equals(kinds(translation));
    }

    private static List<Class<?>> kinds(Article article) {
        return article.body().blocks().stream().<Class<?>>map(Object::getClass).toList();
    }

    Facts facts() {
        return facts.value();
    }

    ArticleKey key() {
        return facts.value().key();
    }

    String path() {
        return Addresses.of(facts.value().key());
    }

    boolean isTranslation() {
        return facts.value().key().language().isPresent();
    }

    /// Whether it can be read in one language only.
    boolean isAlone() {
        return facts.value().versions().size() < 2;
    }

    @Override
    public byte[] fingerprint() {
        return facts.fingerprint();
    }
}
