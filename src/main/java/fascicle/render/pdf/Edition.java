package fascicle.render.pdf;

import fascicle.address.Addresses;
import fascicle.model.Abbreviation;
import fascicle.model.Article;
import fascicle.model.Author;
import fascicle.model.Inline;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Page;
import fascicle.model.Settings;
import fascicle.model.Topic;
import fascicle.model.Volume;
import fascicle.model.Walk;
import fascicle.render.LanguageOfNames;
import fascicle.render.Register;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that a PDF is made of, and nothing else: the same edition gives the same bytes.
///
/// @param settings templates may print whatever they say
/// @param scope how much of the newsletter it is
/// @param issue with all that is printed of it; of an article alone, only what the issue says of itself
/// @param naming in what language sections and topics are named
/// @param pages the standing pages that are printed; none with an article alone, and none in a volume
/// @param abbreviations the table that is printed; none with an article alone
/// @param pictures their contents by their names; not to be changed
record Edition(
        Settings settings,
        EditionScope scope,
        Issue issue,
        LanguageOfNames naming,
        List<Page> pages,
        List<Abbreviation> abbreviations,
        SortedMap<String, byte[]> pictures,
        PrintTheme theme) {
    Edition {
        pages = List.copyOf(pages);
        abbreviations = List.copyOf(abbreviations);
        pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
    }

    /// An issue with everything.
    static Edition of(Newsletter newsletter, Issue issue, PrintTheme theme) {
        Settings settings = newsletter.settings();
        List<Page> printed = newsletter.pages().stream().filter(Page::isPrinted).toList();
        return new Edition(
                settings,
                new EditionScope.WholeIssue(),
                issue.withArticles(
                        issue.articles().stream().map(Article::withoutHistory).toList()),
                LanguageOfNames.of(settings.language(), issue),
                printed,
                newsletter.abbreviations().all(),
                PrintedPictures.of(issue, settings, printed),
                theme);
    }

    /// One article of an issue.
    static Edition of(Newsletter newsletter, Issue issue, Article article, PrintTheme theme) {
        return new Edition(
                newsletter.settings(),
                new EditionScope.OneArticle(article.alone()),
                issue.withoutContents(),
                LanguageOfNames.of(newsletter.settings().language(), issue, Stream.of(article)),
                List.of(),
                List.of(),
                PrintedPictures.of(article),
                theme);
    }

    /// Articles of several issues with their registers, and of the table the short forms that they have.
    static Edition of(Newsletter newsletter, Volume volume, PrintTheme theme) {
        Settings settings = newsletter.settings();
        Issue issue = volume.bound();
        Set<String> shortForms = issue.versions()
                .flatMap(article -> Walk.inlines(article.body()))
                .flatMap(inline -> inline instanceof Inline.Short known
                        ? Stream.of(known.abbreviation().shortForm())
                        : Stream.empty())
                .collect(Collectors.toSet());
        return new Edition(
                settings,
                new EditionScope.Volume(Register.of(volume, newsletter.names())),
                issue,
                LanguageOfNames.of(settings.language(), issue),
                List.of(),
                newsletter.abbreviations().all().stream()
                        .filter(row -> shortForms.contains(row.shortForm()))
                        .toList(),
                PrintedPictures.of(issue, settings, List.of()),
                theme);
    }

    /// Where its PDF stands on the site; of a volume, which has no place there, the name of its file only counts.
    String path() {
        return switch (scope) {
            case EditionScope.OneArticle(Article article) -> Addresses.beside(article.key(), "pdf");
            case EditionScope.WholeIssue _, EditionScope.Volume _ -> Addresses.edition(settings, issue.id());
        };
    }

    Locale language() {
        return switch (scope) {
            case EditionScope.OneArticle(Article article) -> article.language();
            case EditionScope.WholeIssue _, EditionScope.Volume _ -> settings.language();
        };
    }

    /// All that it prints, in every language.
    List<Article> printed() {
        return switch (scope) {
            case EditionScope.OneArticle(Article article) -> List.of(article);
            case EditionScope.WholeIssue _, EditionScope.Volume _ ->
                settings.printTranslations() ? issue.versions().toList() : issue.articles();
        };
    }

    /// What the PDF says of itself.
    Facts facts() {
        String name = settings.title() + ", " + issue.period();
        return switch (scope) {
            case EditionScope.OneArticle(Article article) ->
                facts(article.title(), authors(article), name, List.of(article));
            case EditionScope.WholeIssue _, EditionScope.Volume _ ->
                facts(name, settings.publisher(), settings.subtitle().orElseGet(settings::title), issue.articles());
        };
    }

    private String authors(Article article) {
        return article.authors().isEmpty()
                ? settings.publisher()
                : article.authors().stream().map(Author::name).collect(Collectors.joining(", "));
    }

    private Facts facts(String title, String author, String subject, List<Article> articles) {
        List<String> topics = articles.stream()
                .flatMap(article -> article.topics().stream())
                .map(Topic::name)
                .distinct()
                .toList();
        return new Facts(title, author, subject, topics, language(), issue.published());
    }
}
