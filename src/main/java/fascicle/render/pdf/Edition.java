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
import java.util.Optional;
import java.util.Set;
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
/// @param registers of a volume, which has no takeaways; absent for all else
/// @param pages the standing pages that are printed; none with an article alone, and none in a volume
/// @param abbreviations the table that is printed; none with an article alone
/// @param pictures their contents by their names; not to be changed
record Edition(
        Settings settings,
        Issue issue,
        Optional<Article> single,
        LanguageOfNames naming,
        Optional<List<Register>> registers,
        List<Page> pages,
        List<Abbreviation> abbreviations,
        SortedMap<String, byte[]> pictures,
        PrintTheme theme) {
    Edition {
        registers = registers.map(List::copyOf);
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
                LanguageOfNames.of(settings.language(), issue),
                Optional.empty(),
                printed,
                newsletter.abbreviations().all(),
                PrintedPictures.of(issue, settings, printed),
                theme);
    }

    /// One article of an issue.
    static Edition of(Newsletter newsletter, Issue issue, Article article, PrintTheme theme) {
        return new Edition(
                newsletter.settings(),
                issue.withoutContents(),
                Optional.of(article.alone()),
                LanguageOfNames.of(newsletter.settings().language(), issue, Stream.of(article)),
                Optional.empty(),
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
                issue,
                Optional.empty(),
                LanguageOfNames.of(settings.language(), issue),
                Optional.of(Register.of(volume, newsletter.names())),
                List.of(),
                newsletter.abbreviations().all().stream()
                        .filter(row -> shortForms.contains(row.shortForm()))
                        .toList(),
                PrintedPictures.of(issue, settings, List.of()),
                theme);
    }

    /// Where its PDF stands on the site; of a volume, which has no place there, the name of its file only counts.
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
