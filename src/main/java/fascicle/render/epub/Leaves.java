package fascicle.render.epub;

import fascicle.address.Addresses;
import fascicle.model.Abbreviation;
import fascicle.model.Annex;
import fascicle.model.Article;
import fascicle.model.Author;
import fascicle.model.Consultation;
import fascicle.model.Event;
import fascicle.model.Issue;
import fascicle.model.Page;
import fascicle.model.Settings;
import fascicle.model.Target;
import fascicle.render.Escape;
import fascicle.render.Html;
import fascicle.render.LanguageMarkup;
import fascicle.render.Languages;
import fascicle.render.Markup;
import fascicle.render.Naming;
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
import java.util.stream.Stream;

/// Composes the files of a book.
final class Leaves {
    static final String COVER = "cover.xhtml";
    static final String OPENING = "opening.xhtml";
    static final String TAKEAWAYS = "takeaways.xhtml";
    static final String GLOSSARY = "abbreviations.xhtml";

    private final Book book;
    private final BookPictures pictures;
    private final Languages languages;
    private final Words words;
    private final Naming naming;
    private final Leaf.Frame frame;
    /// By the names of the articles that are the first of their pages.
    private final SequencedMap<String, Leaf.Number> numbers;

    Leaves(Book book, BookPictures pictures, Languages languages) {
        this.book = book;
        this.pictures = pictures;
        this.languages = languages;
        this.words = languages.words(book.language());
        Issue issue = book.issue();
        this.naming = Naming.of(book.language(), issue);
        this.frame = new Leaf.Frame(
                book.settings(),
                words,
                book.language().toLanguageTag(),
                LanguageMarkup.direction(book.language()),
                issue.period(),
                issue.number(),
                words.time("date.long", issue.published()));
        this.numbers = numbers(book, articles());
    }

    /// The files in reading order, each with what it says.
    SequencedMap<String, Leaf> inOrder() {
        SequencedMap<String, Leaf> leaves = new LinkedHashMap<>();
        book.issue()
                .cover()
                .ifPresent(cover -> leaves.put(
                        COVER, new Leaf.Cover(frame, pictures.name(cover.file().path()), cover.alt())));
        leaves.put(
                OPENING,
                new Leaf.Opening(
                        frame, markup(book.language()).body(book.issue().editorial())));
        if (!book.issue().takeaways().isEmpty()) {
            leaves.put(TAKEAWAYS, new Leaf.Takeaways(frame, leads()));
        }
        articles().forEach(article -> leaves.put(BookMedium.fileOf(article.key()), leaf(article)));
        if (!book.abbreviations().isEmpty()) {
            leaves.put(
                    GLOSSARY,
                    new Leaf.Glossary(
                            frame, book.abbreviations().stream().map(this::row).toList()));
        }
        book.pages().forEach(page -> leaves.put(BookMedium.fileOf(page.slug()), leaf(page)));
        return leaves;
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
        return new BookMedium(book, pictures, languages, language);
    }

    private Markup markup(Locale language) {
        return new Markup(medium(language));
    }

    private List<Leaf.Lead> leads() {
        Markup markup = markup(book.language());
        return book.issue().takeaways().stream()
                .flatMap(article -> article.takeaway().stream()
                        .map(said -> new Leaf.Lead(
                                article.number(),
                                BookMedium.fileOf(article.key()),
                                markup.prose(said.title().orElse(article.title())),
                                markup.line(said.text()))))
                .toList();
    }

    private Leaf.Article leaf(Article article) {
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
                markup.body(article.body()),
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

    private OptionalInt page(Article article) {
        Leaf.Number number = numbers.get(article.key().name());
        return number == null ? OptionalInt.empty() : OptionalInt.of(number.page());
    }

    /// The pages of the printed edition on which an article begins, each where the first of its articles does.
    /// Their names within a file hold what no heading's has.
    private static SequencedMap<String, Leaf.Number> numbers(Book book, Stream<Article> articles) {
        SequencedMap<String, Leaf.Number> numbers = new LinkedHashMap<>();
        Set<Integer> known = new HashSet<>();
        articles.forEach(article -> {
            String name = article.key().name();
            Integer page = book.numbers().get(name);
            if (page != null && known.add(page)) {
                numbers.put(name, new Leaf.Number(page, BookMedium.fileOf(article.key()) + "#page." + page));
            }
        });
        return numbers;
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

    private Leaf.Row row(Abbreviation abbreviation) {
        Markup markup = markup(book.language());
        return new Leaf.Row(
                abbreviation.shortForm(),
                markup.prose(abbreviation.english()),
                LanguageMarkup.marked(abbreviation.languageOfName(book.language()), book.language(), book.language()),
                abbreviation.chinese(),
                abbreviation.note().map(markup::prose));
    }

    private Leaf.Page leaf(Page page) {
        return new Leaf.Page(frame, page.title(), markup(book.language()).body(page.body()));
    }

    /// The navigation; the way to it is no part of it.
    Leaf.Navigation navigation() {
        String own = frame.language();
        List<Leaf.Entry> front = new ArrayList<>();
        front.add(new Leaf.Entry(book.issue().period(), own, OPENING));
        if (!book.issue().takeaways().isEmpty()) {
            front.add(new Leaf.Entry(words.get("issue.takeaways"), own, TAKEAWAYS));
        }
        List<Leaf.Part> parts = book.issue().groups().stream()
                .map(group -> new Leaf.Part(
                        group.section().title(),
                        group.articles().stream()
                                .flatMap(Article::versions)
                                .map(Leaves::entry)
                                .toList()))
                .toList();
        List<Leaf.Entry> back = new ArrayList<>();
        if (!book.abbreviations().isEmpty()) {
            back.add(new Leaf.Entry(words.get("nav.abbreviations"), own, GLOSSARY));
        }
        book.pages().forEach(page -> back.add(new Leaf.Entry(page.title(), own, BookMedium.fileOf(page.slug()))));
        return new Leaf.Navigation(frame, front, parts, back, List.copyOf(numbers.values()));
    }

    private static Leaf.Entry entry(Article article) {
        String title = article.isTranslation() ? article.title() : article.number() + ". " + article.title();
        return new Leaf.Entry(title, article.language().toLanguageTag(), BookMedium.fileOf(article.key()));
    }
}
