package fascicle.render.pdf;

import fascicle.address.Addresses;
import fascicle.model.Abbreviation;
import fascicle.model.Article;
import fascicle.model.Author;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Page;
import fascicle.model.Settings;
import fascicle.model.Topic;
import fascicle.render.Naming;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that a PDF is made of, and nothing else: the same edition gives the same bytes.
///
/// @param settings templates may print whatever they say
/// @param issue with all that is printed of it; of an article alone, only what the issue says of itself
/// @param single an article that is printed alone
/// @param naming in what language sections and topics are named
/// @param pages the standing pages that are printed; none with an article alone
/// @param abbreviations the table that is printed; none with an article alone
/// @param pictures their contents by their names; not to be changed
record Edition(
        Settings settings,
        Issue issue,
        Optional<Article> single,
        Naming naming,
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
                issue.withArticles(
                        issue.articles().stream().map(Article::withoutHistory).toList()),
                Optional.empty(),
                Naming.of(settings.language(), issue),
                printed,
                newsletter.abbreviations().all(),
                PrintedPictures.of(issue, settings.printTranslations(), printed),
                theme);
    }

    /// One article of an issue.
    static Edition of(Newsletter newsletter, Issue issue, Article article, PrintTheme theme) {
        return new Edition(
                newsletter.settings(),
                issue.withoutContents(),
                Optional.of(article.alone()),
                Naming.of(newsletter.settings().language(), issue, Stream.of(article)),
                List.of(),
                List.of(),
                PrintedPictures.of(article),
                theme);
    }

    /// Where its PDF stands on the site.
    String path() {
        return single.map(article -> Addresses.beside(article.key(), "pdf"))
                .orElseGet(() -> Addresses.edition(settings, issue.id()));
    }

    Locale language() {
        return single.map(Article::language).orElseGet(settings::language);
    }

    /// All that it prints, in every language.
    List<Article> printed() {
        return single.map(List::of)
                .orElseGet(() -> settings.printTranslations() ? issue.versions().toList() : issue.articles());
    }

    /// What the PDF says of itself.
    Facts facts() {
        String name = settings.title() + ", " + issue.period();
        return new Facts(
                single.map(Article::title).orElse(name),
                single.map(Article::authors)
                        .filter(authors -> !authors.isEmpty())
                        .map(authors -> authors.stream().map(Author::name).collect(Collectors.joining(", ")))
                        .orElse(settings.publisher()),
                single.isPresent() ? name : settings.subtitle().orElseGet(settings::title),
                single.map(List::of).orElseGet(issue::articles).stream()
                        .flatMap(article -> article.topics().stream())
                        .map(Topic::name)
                        .distinct()
                        .toList(),
                language(),
                issue.published());
    }
}
