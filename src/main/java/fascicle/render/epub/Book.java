package fascicle.render.epub;

import fascicle.OnDisk;
import fascicle.address.Addresses;
import fascicle.model.Abbreviation;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Logo;
import fascicle.model.Newsletter;
import fascicle.model.Page;
import fascicle.model.Picture;
import fascicle.model.Revision;
import fascicle.model.Settings;
import fascicle.model.ShownPictures;
import fascicle.model.Walk;
import fascicle.plan.Offers;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All that an e-book is made of, and nothing else: the same book gives the same bytes.
///
/// @param issue with all that is told in it, in every language
/// @param pages the standing pages
/// @param abbreviations the table of short forms
/// @param modified the day on which anything of it was last changed after it was published, or else that day
/// @param turns where in it each page of the PDF begins, page by page; none while there is no PDF
/// @param pictures what is in their files, by the paths where they are published; not to be changed
record Book(
        Settings settings,
        Issue issue,
        List<Page> pages,
        List<Abbreviation> abbreviations,
        LocalDate modified,
        List<Turn> turns,
        SortedMap<String, byte[]> pictures,
        BookTheme theme) {
    Book {
        pages = List.copyOf(pages);
        abbreviations = List.copyOf(abbreviations);
        turns = List.copyOf(turns);
        pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
    }

    /// @throws IOException when a picture cannot be read
    static Book of(Newsletter newsletter, Issue issue, Offers known, BookTheme theme) throws IOException {
        Issue told = issue.withArticles(
                issue.articles().stream().map(Article::withoutHistory).toList());
        return new Book(
                newsletter.settings(),
                told,
                newsletter.pages(),
                newsletter.abbreviations().all(),
                modified(issue),
                Turn.of(told, known),
                pictures(newsletter.settings(), told, newsletter.pages()),
                theme);
    }

    private static LocalDate modified(Issue issue) {
        Stream<LocalDate> revised = issue.versions()
                .flatMap(article -> article.revisions().stream())
                .map(Revision::day);
        Stream<LocalDate> withdrawn = issue.withdrawn().stream()
                .flatMap(article -> article.story().withdrawn().stream())
                .flatMap(why -> why.on().stream());
        return Stream.of(Stream.of(issue.published()), revised, withdrawn)
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static SortedMap<String, byte[]> pictures(Settings settings, Issue issue, List<Page> pages)
            throws IOException {
        List<Picture> shown = Stream.of(
                        settings.look().logo().stream().map(Logo::light),
                        ShownPictures.in(issue),
                        pages.stream().flatMap(page -> Walk.pictures(page.body())))
                .flatMap(each -> each)
                .toList();
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (Picture picture : shown) {
            if (!contents.containsKey(picture.file().path())) {
                contents.put(picture.file().path(), OnDisk.read(picture.file().source()));
            }
        }
        return contents;
    }

    /// Where it stands on the site.
    String path() {
        return Addresses.ebook(settings, issue.id());
    }

    Locale language() {
        return settings.language();
    }

    /// What the title page says.
    String title() {
        return settings.title() + ", " + issue.period();
    }
}
