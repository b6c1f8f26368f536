package fascicle.render.epub;

import fascicle.address.Addresses;
import fascicle.model.Abbreviation;
import fascicle.model.Annex;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Author;
import fascicle.model.Body;
import fascicle.model.Consultation;
import fascicle.model.Event;
import fascicle.model.Issue;
import fascicle.model.Page;
import fascicle.model.Settings;
import fascicle.model.Takeaway;
import fascicle.model.Target;
import fascicle.render.Escape;
import fascicle.render.HeadingOutline;
import fascicle.render.Html;
import fascicle.render.LanguageMarkup;
import fascicle.render.LanguageOfNames;
import fascicle.render.Languages;
import fascicle.render.Markup;
import fascicle.render.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Composes the files of a book.
final class Leaves {
    static final String COVER = "cover.xhtml";
    static final String OPENING = "opening.xhtml";
    static final String EDITORIAL = "editorial.xhtml";
    static final String TAKEAWAYS = "takeaways.xhtml";
    static final String GLOSSARY = "abbreviations.xhtml";

    /// The level of the heading of each file.
    private static final int TITLE = 1;

    private final Book book;
    private final Set<ArticleKey> keys;
    private final BookPictures pictures;
    private final Languages languages;
    private final Words words;
    private final LanguageOfNames naming;
    /// Each file in reading order, and how it is written in its frame.
    private final SequencedMap<String, Function<Leaf.Frame, Leaf>> files;

    private final PageMarks marks;

    Leaves(Book book, BookPictures pictures, Languages languages) {
        this.book = book;
        this.keys = book.issue().versions().map(Article::key).collect(Collectors.toSet());
        this.pictures = pictures;
        this.languages = languages;
        this.words = languages.words(book.language());
        this.naming = LanguageOfNames.of(book.language(), book.issue());
        this.files = files();
        Set<String> all = new HashSet<>(files.keySet());
        all.add(BookMaker.NAVIGATION);
        this.marks = PageMarks.of(book, all);
    }

    private SequencedMap<String, Function<Leaf.Frame, Leaf>> files() {
        Issue issue = book.issue();
        SequencedMap<String, Function<Leaf.Frame, Leaf>> all = new LinkedHashMap<>();
        issue.cover()
                .ifPresent(cover -> all.put(
                        COVER,
                        frame ->
                                new Leaf.Cover(frame, pictures.name(cover.file().path()), cover.alt())));
        all.put(OPENING, frame -> new Leaf.Opening(frame, sign(), Html.EMPTY));
        if (!issue.editorial().isEmpty()) {
            all.put(EDITORIAL, frame -> new Leaf.Editorial(frame, body(EDITORIAL, issue.editorial(), book.language())));
        }
        if (!issue.takeaways().isEmpty()) {
            all.put(TAKEAWAYS, frame -> new Leaf.Takeaways(frame, leads()));
        }
        articles().forEach(article -> all.put(BookMedium.fileOf(article.key()), frame -> leaf(article, frame)));
        if (!book.abbreviations().isEmpty()) {
            all.put(GLOSSARY, frame -> new Leaf.Glossary(frame, rows()));
        }
        book.pages().forEach(page -> all.put(BookMedium.fileOf(page.slug()), frame -> leaf(page, frame)));
        return all;
    }

    private Optional<Leaf.Sign> sign() {
        return book.settings()
                .look()
                .logo()
                .map(logo -> new Leaf.Sign(
                        pictures.name(logo.light().file().path()), logo.light().alt(), logo.besideName()));
    }

    /// The files in reading order, each with what it says.
    SequencedMap<String, Leaf> inOrder() {
        SequencedMap<String, Leaf> leaves = new LinkedHashMap<>();
        files.forEach((file, leaf) -> leaves.put(file, leaf.apply(frame(file))));
        return leaves;
    }

    /// The navigation; the way to it is no part of it.
    Leaf.Navigation navigation() {
        return new BookContents(book, words).navigation(frame(BookMaker.NAVIGATION), marks.numbers());
    }

    private Leaf.Frame frame(String file) {
        Issue issue = book.issue();
        return new Leaf.Frame(
                book.settings(),
                words,
                book.language().toLanguageTag(),
                LanguageMarkup.direction(book.language()),
                issue.period(),
                issue.number(),
                words.time("date.long", issue.published()),
                PageMarks.marks(before(file)));
    }

    /// The pages that begin with a file, but for that with which an article does.
    private List<Integer> before(String file) {
        List<Integer> pages = marks.above(file);
        return isArticle(file) && !pages.isEmpty() ? pages.subList(0, pages.size() - 1) : pages;
    }

    private boolean isArticle(String file) {
        return articles().map(Article::key).map(BookMedium::fileOf).anyMatch(file::equals);
    }

    private OptionalInt page(Article article) {
        List<Integer> pages = marks.above(BookMedium.fileOf(article.key()));
        return pages.isEmpty() ? OptionalInt.empty() : OptionalInt.of(pages.getLast());
    }

    /// A text with the marks of the pages that begin in it.
    private Html body(String file, Body text, Locale language) {
        return marks.in(file, HeadingOutline.closed(markup(language).body(text), TITLE));
    }

    private Stream<Article> articles() {
        return book.issue().groups().stream()
                .flatMap(group -> group.articles().stream())
                .flatMap(Article::versions);
    }

    private Settings settings() {
        return book.settings();
    }

    private BookMedium medium(Locale language) {
        return new BookMedium(book, keys, pictures, languages, language);
    }

    private Markup markup(Locale language) {
        return new Markup(medium(language));
    }

    private List<Leaf.Lead> leads() {
        Pieces pieces = new Pieces(marks, TAKEAWAYS);
        return book.issue().takeaways().stream()
                .flatMap(article -> article.takeaway().stream().map(said -> lead(article, said, pieces)))
                .toList();
    }

    private Leaf.Lead lead(Article article, Takeaway said, Pieces pieces) {
        Markup markup = markup(book.language());
        return new Leaf.Lead(
                article.number(),
                BookMedium.fileOf(article.key()),
                pieces.next(Html.EMPTY, String.valueOf(article.number())),
                pieces.next(markup.prose(said.title().orElse(article.title())), ""),
                pieces.next(markup.line(said.text()), ""));
    }

    private Leaf.Article leaf(Article article, Leaf.Frame frame) {
        Locale language = article.language();
        Markup markup = markup(language);
        Words own = languages.words(language);
        return new Leaf.Article(
                frame,
                own,
                language.toLanguageTag(),
                LanguageMarkup.direction(language),
                article.number(),
                page(article),
                name(article.section().title(), article),
                markup.prose(article.title()),
                article.title(),
                article.authors().stream().map(Author::name).toList(),
                article.topics().stream()
                        .map(topic -> name(topic.name(), article))
                        .toList(),
                notices(article, markup, own),
                body(BookMedium.fileOf(article.key()), article.body(), language),
                article.annexes().stream()
                        .map(annex -> supplement(annex, language))
                        .toList(),
                article.standards(),
                markup.line(article.source()),
                versions(article),
                Addresses.absolute(settings(), Addresses.of(article)));
    }

    /// The name of a section or topic, marked where it is in another language than the article.
    private Html name(String name, Article article) {
        Locale spoken = naming.languageOf(name, article);
        Html lang = LanguageMarkup.marked(spoken, article.language(), article.language());
        String words = Escape.prose(name, spoken);
        return new Html(lang.isEmpty() ? words : "<span" + lang + ">" + words + "</span>");
    }

    private static List<Leaf.Notice> notices(Article article, Markup markup, Words words) {
        List<Leaf.Notice> notices = new ArrayList<>();
        for (Consultation consultation : article.consultations()) {
            notices.add(new Leaf.Notice(
                    "consultation",
                    consultation.title().map(markup::prose),
                    words.time("date.long", consultation.closes()),
                    consultation.closes().toString(),
                    consultation.opens().map(day -> words.time("date.long", day)),
                    Optional.empty(),
                    Optional.empty(),
                    consultation.submit().map(URI::toString)));
        }
        for (Event event : article.events()) {
            notices.add(new Leaf.Notice(
                    "event",
                    event.title().map(markup::prose),
                    words.time("date.long", event.starts().toLocalDate()),
                    event.starts().toLocalDate().toString(),
                    Optional.empty(),
                    words.times(event),
                    event.where(),
                    event.register().map(URI::toString)));
        }
        return notices;
    }

    private Leaf.Supplement supplement(Annex annex, Locale language) {
        BookMedium medium = medium(language);
        Optional<String> link = annex.file().flatMap(file -> medium.href(new Target.ToFile(file)));
        return new Leaf.Supplement(
                new Markup(medium).prose(annex.title()), annex.file().isEmpty(), link);
    }

    private List<Leaf.Version> versions(Article article) {
        return articles()
                .filter(other -> other.key().original().equals(article.key().original()))
                .filter(other -> !other.key().equals(article.key()))
                .map(other -> new Leaf.Version(
                        LanguageMarkup.name(other.language()),
                        other.language().toLanguageTag(),
                        BookMedium.fileOf(other.key())))
                .toList();
    }

    private List<Leaf.Row> rows() {
        Pieces pieces = new Pieces(marks, GLOSSARY);
        return book.abbreviations().stream().map(row -> row(row, pieces)).toList();
    }

    private Leaf.Row row(Abbreviation abbreviation, Pieces pieces) {
        Markup markup = markup(book.language());
        String words = abbreviation.shortForm()
                + abbreviation.english()
                + abbreviation.beside().orElse("")
                + abbreviation.chinese().orElse("")
                + abbreviation.note().orElse("");
        return new Leaf.Row(
                pieces.next(Html.EMPTY, words),
                abbreviation.shortForm(),
                new Html(markup.prose(abbreviation.english())
                        + abbreviation
                                .beside()
                                .map(name -> " <span lang=\"en\" xml:lang=\"en\">" + Escape.text(name) + "</span>")
                                .orElse("")),
                LanguageMarkup.marked(abbreviation.languageOfName(book.language()), book.language(), book.language()),
                abbreviation.chinese(),
                abbreviation.note().map(markup::prose));
    }

    private Leaf.Page leaf(Page page, Leaf.Frame frame) {
        return new Leaf.Page(frame, page.title(), body(BookMedium.fileOf(page.slug()), page.body(), book.language()));
    }
}
