package fascicle.address;

import fascicle.FinalSlash;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Dossier;
import fascicle.model.IssueId;
import fascicle.model.Section;
import fascicle.model.Settings;
import fascicle.model.Slug;
import fascicle.model.StandardNumber;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where each file of the site stands, as a path from the site's root. Every page is a file with a name: nothing
/// needs a server.
public final class Addresses {
    public static final String HOME = "index.html";
    public static final String ARCHIVE = "archive.html";
    public static final String TOPICS = "topics/index.html";
    public static final String SECTIONS = "sections/index.html";
    public static final String ABBREVIATIONS = "abbreviations.html";
    public static final String ABBREVIATIONS_CSV = "abbreviations.csv";
    public static final String ABBREVIATIONS_TBX = "abbreviations.tbx";
    public static final String DOSSIERS = "dossiers/index.html";
    public static final String DOSSIER_NAMES = "dossiers/names.js";
    public static final String DOSSIERS_CSV = "dossiers.csv";
    public static final String DOSSIERS_TBX = "dossiers.tbx";
    public static final String STANDARDS = "standards.html";
    public static final String DATES = "dates.html";
    public static final String SUBSCRIBE = "subscribe.html";
    public static final String STATEMENT = "accessibility.html";
    public static final String SEARCH = "search.html";
    public static final String NOT_FOUND = "404.html";
    public static final String CALENDAR = "calendar.ics";
    public static final String SITEMAP = "sitemap.xml";
    public static final String ROBOTS = "robots.txt";
    public static final String MANIFEST = "manifest.webmanifest";
    public static final String WORKER = "worker.js";
    /// The folder of the search index and of its client.
    public static final String SEARCH_FOLDER = "search/";

    private static final String FEED = "feed";
    private static final String PARALLEL = "parallel.html";
    /// The longest name of a publisher in the name of a PDF.
    private static final int LONGEST = 24;

    private Addresses() {}

    /// The page of an issue.
    public static String of(IssueId issue) {
        return folder(issue) + "index.html";
    }

    /// The page of an article.
    public static String of(Article article) {
        return of(article.key());
    }

    /// The page of an article.
    public static String of(ArticleKey article) {
        return beside(article, "html");
    }

    /// A place in a page.
    public static String within(String path, String anchor) {
        return path + "#" + encoded(anchor);
    }

    /// A file that says in another form what an article's page says: `issues/2023-09/product-quality-law.bib`.
    ///
    /// @param extension without a dot
    public static String beside(ArticleKey article, String extension) {
        return folder(article.issue()) + article.name() + "." + extension;
    }

    /// The page that shows a translation beside its original.
    public static String parallel(ArticleKey translation) {
        return beside(translation, PARALLEL);
    }

    /// Whether it is the address of such a page, which comes and goes with the texts that it shows.
    public static boolean isParallel(String path) {
        return path.endsWith("." + PARALLEL);
    }

    /// What belongs to an issue as a whole: `issues/2023-09/calendar.ics`.
    public static String within(IssueId issue, String name) {
        return folder(issue) + name;
    }

    private static String folder(IssueId issue) {
        return "issues/" + issue + "/";
    }

    /// The page of a year.
    ///
    /// @param year of the volume: `2023`
    public static String year(IssueId year) {
        return "years/" + year + ".html";
    }

    /// The page of a topic.
    public static String topic(Slug topic) {
        return "topics/" + free(topic) + ".html";
    }

    /// The page of an author.
    public static String author(Slug author) {
        return "authors/" + free(author) + ".html";
    }

    /// The page of a section.
    public static String of(Section section) {
        return "sections/" + free(section.id()) + ".html";
    }

    /// The name of a page beside an `index.html`: one that is called so itself gets a hyphen, with which no slug
    /// begins.
    private static String free(Slug slug) {
        return slug.value().equals("index") ? "-index" : slug.value();
    }

    /// The page of a standard, whatever its edition.
    public static String of(StandardNumber standard) {
        return "standards/" + standard.slug() + ".html";
    }

    /// The page of a dossier; of a standard or committee that has a number, where its standard's page has always been.
    public static String of(Dossier dossier) {
        return dossier.number().map(Addresses::of).orElseGet(() -> "dossiers/" + free(dossier.slug()) + ".html");
    }

    /// The calendar of what a page is about.
    public static String calendarOf(String page) {
        return stem(page) + ".ics";
    }

    /// A standing page.
    public static String page(Slug page) {
        return page + ".html";
    }

    /// The PDF of an issue, `issues/2023-09/sesec-2023-09.pdf`: a file that is saved says by its name what it is.
    public static String edition(Settings settings, IssueId issue) {
        return within(issue, name(settings) + "-" + issue + ".pdf");
    }

    /// The e-book of an issue, `issues/2023-09/sesec-2023-09.epub`.
    public static String ebook(Settings settings, IssueId issue) {
        return within(issue, name(settings) + "-" + issue + ".epub");
    }

    /// A file of the email of an issue: `issues/2023-09/email/sesec-2023-09.eml`.
    public static String email(IssueId issue, String name) {
        return within(issue, "email/" + name);
    }

    /// What the files of an email are called, without their endings: `sesec-2023-09`.
    public static String emailName(Settings settings, IssueId issue) {
        return name(settings) + "-" + issue;
    }

    /// What the newsletter says, or the publisher's name, cut after a word where it is long.
    private static String name(Settings settings) {
        return settings.fileName().map(Slug::value).orElseGet(() -> name(settings.publisher()));
    }

    private static String name(String publisher) {
        String slug = Slug.of(publisher).value();
        int cut = slug.length() <= LONGEST ? -1 : slug.lastIndexOf('-', LONGEST);
        return cut > 0 ? slug.substring(0, cut) : slug;
    }

    /// The calendar of an issue.
    public static String calendar(IssueId issue) {
        return within(issue, CALENDAR);
    }

    /// A consultation of an article, alone, as a calendar.
    ///
    /// @param number its place among the article's, from 1
    public static String consultation(ArticleKey article, int number) {
        return entry(article, "closes", number);
    }

    /// An event of an article, alone, as a calendar.
    ///
    /// @param number its place among the article's, from 1
    public static String event(ArticleKey article, int number) {
        return entry(article, "event", number);
    }

    /// Translations speak of the same dates as their originals.
    private static String entry(ArticleKey article, String kind, int number) {
        return folder(article.issue()) + article.slug() + "-" + kind + "-" + number + ".ics";
    }

    /// The picture by which other programs show a link to an article.
    public static String card(ArticleKey article) {
        return "cards/" + article.issue() + "/" + article.name() + ".png";
    }

    /// The list of files by which a browser keeps an issue.
    public static String offline(IssueId issue) {
        return within(issue, "offline.json");
    }

    /// The feeds of the whole newsletter, without their extensions.
    public static String feed() {
        return FEED;
    }

    /// The feeds of all translations into a language, without their extensions: `feed.zh`.
    public static String feed(Locale language) {
        return FEED + "." + language.toLanguageTag();
    }

    /// The feeds of a topic or section, without their extensions.
    ///
    /// @param page of the topic or section
    public static String feedOf(String page) {
        return stem(page);
    }

    /// A feed in Atom: `feed.xml`.
    ///
    /// @param feed without its extension
    public static String atom(String feed) {
        return feed + ".xml";
    }

    /// A feed in JSON: `feed.json`.
    ///
    /// @param feed without its extension
    public static String json(String feed) {
        return feed + ".json";
    }

    /// A path without its last extension.
    private static String stem(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    /// The same picture in another width: `issues/2023-09/images/map~480.png`.
    ///
    /// @param width in pixels
    public static String scaled(String picture, int width) {
        return stem(picture) + "~" + width + picture.substring(picture.lastIndexOf('.'));
    }

    /// The steps from a page up to the site's root: `../../` for `issues/2023-09/index.html`.
    public static String root(String page) {
        return "../".repeat((int) page.chars().filter(c -> c == '/').count());
    }

    /// The address of a file on the web, when the newsletter says where it stands. The front page is the folder
    /// itself.
    public static Optional<String> absolute(Settings settings, String path) {
        return settings.baseUrl()
                .map(base -> FinalSlash.on(base.toString()) + (path.equals(HOME) ? "" : encoded(path)));
    }

    /// A path as it stands in a link: what is not a plain ASCII letter, digit or sign is percent-encoded.
    public static String encoded(String path) {
        StringBuilder encoded = new StringBuilder(path.length() + 8);
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    /// Alike for paths that some file system takes for one: upper first, for letters such as `ß` and `ſ`.
    public static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /// The folders that a file of the site lies in: `a` and `a/b` for `a/b/c.html`.
    public static List<String> foldersAbove(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }
}
