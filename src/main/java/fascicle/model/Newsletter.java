package fascicle.model;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The publication with all that has appeared of it.
///
/// @param settings what `newsletter.yaml` says
/// @param issues newest first, by publication date and then by id
/// @param pages the standing pages, in their order
/// @param abbreviations the table of short forms
/// @param names what it speaks of
public record Newsletter(
        Settings settings, List<Issue> issues, List<Page> pages, Abbreviations abbreviations, Names names) {
    public Newsletter {
        issues = List.copyOf(issues);
        pages = List.copyOf(pages);
    }

    /// The same newsletter on a site elsewhere.
    ///
    /// @param base ends in `/`
    public Newsletter at(URI base) {
        return new Newsletter(settings.at(base), issues, pages, abbreviations, names);
    }

    /// One of which it is not known yet what it speaks of.
    public Newsletter(Settings settings, List<Issue> issues, List<Page> pages, Abbreviations abbreviations) {
        this(settings, issues, pages, abbreviations, Names.NONE);
    }

    /// The same with the table of what it speaks of.
    public Newsletter with(Names others) {
        return new Newsletter(settings, issues, pages, abbreviations, others);
    }

    /// The same, with PDFs to be proofread.
    public Newsletter forProof() {
        return new Newsletter(settings.forProof(), issues, pages, abbreviations, names);
    }

    /// The newest issue; absent only before the first one.
    public Optional<Issue> latest() {
        return issues.stream().findFirst();
    }

    /// All articles of all issues, newest issue first, by number within each; without their translations.
    public Stream<Article> articles() {
        return issues.stream().flatMap(issue -> issue.articles().stream());
    }

    /// All articles of all issues in every language, translations right after their originals.
    public Stream<Article> versions() {
        return articles().flatMap(Article::versions);
    }

    /// The topics of all articles, in the order in which they come up.
    public List<Topic> topics() {
        return articles()
                .flatMap(article -> article.topics().stream())
                .distinct()
                .toList();
    }

    /// The languages that something is translated into, in the order of their tags.
    public List<Locale> translated() {
        return articles()
                .flatMap(article -> article.translations().stream())
                .map(Article::language)
                .distinct()
                .sorted(Comparator.comparing(Locale::toLanguageTag))
                .toList();
    }
}
