package fascicle.render.pdf;

import fascicle.model.Abbreviation;
import fascicle.model.Annex;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Page;
import fascicle.model.Settings;
import fascicle.model.Target;
import fascicle.model.Topic;
import fascicle.render.Escape;
import fascicle.render.Html;
import fascicle.render.LanguageMarkup;
import fascicle.render.Languages;
import fascicle.render.Markup;
import fascicle.render.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Composes the sheet of an issue or of a single article out of the newsletter.
final class Composition {
    private final Newsletter newsletter;
    private final Languages languages;
    private final Issue issue;
    private final Optional<Article> single;
    private final Locale language;
    private final PrintMedium.Document document;

    private Composition(Source source, Issue issue, Optional<Article> single) {
        this.newsletter = source.newsletter();
        this.languages = source.languages();
        this.issue = issue;
        this.single = single;
        this.language = single.map(Article::language).orElseGet(() -> settings().language());
        PrintMedium.Contents printed = single.map(Composition::alone).orElseGet(this::together);
        this.document = new PrintMedium.Document(settings(), languages, printed, new PictureNames());
    }

    /// What every composition draws on.
    record Source(Newsletter newsletter, Languages languages) {}

    static Composition ofIssue(Source source, Issue issue) {
        return new Composition(source, issue, Optional.empty());
    }

    static Composition ofArticle(Source source, Issue issue, Article article) {
        return new Composition(source, issue, Optional.of(article));
    }

    private static PrintMedium.Contents alone(Article article) {
        return new PrintMedium.Contents(Set.of(article.key()), Set.of());
    }

    private PrintMedium.Contents together() {
        Stream<Article> all = settings().printTranslations() ? issue.versions() : issue.articles().stream();
        return new PrintMedium.Contents(
                all.map(Article::key).collect(Collectors.toUnmodifiableSet()),
                newsletter.pages().stream().map(Page::slug).collect(Collectors.toUnmodifiableSet()));
    }

    /// The pictures of the sheets composed so far.
    PictureNames pictures() {
        return document.pictures();
    }

    Sheet sheet() {
        Markup markup = markup("issue");
        Words words = languages.words(language);
        boolean whole = single.isEmpty();
        return new Sheet(
                settings(),
                words,
                language.toLanguageTag(),
                LanguageMarkup.marked(settings().language(), language, language),
                settings().paper() == Settings.Paper.A4 ? "A4" : "letter",
                issue.period(),
                issue.number(),
                Day.of(issue.published(), words),
                whole
                        ? issue.cover().map(cover -> new Sheet.Image(pictures().name(cover.file()), cover.alt()))
                        : none(),
                whole ? markup.body(issue.editorial()) : Html.EMPTY,
                whole ? issue.takeaways().stream().map(this::lead).toList() : List.of(),
                parts(),
                whole ? newsletter.abbreviations().all().stream().map(this::row).toList() : List.of(),
                whole ? newsletter.pages().stream().map(this::chapter).toList() : List.of());
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private Settings settings() {
        return newsletter.settings();
    }

    /// For what is in the language of the newsletter.
    private Markup markup(String own) {
        return new Markup(new PrintMedium(document, settings().language(), own, 3));
    }

    /// For what an article says. Its headings stand below its title, which stands below that of a section and, of a
    /// translation, below that of the original.
    private PrintMedium medium(Article article) {
        int firstLevel = single.isPresent() ? 2 : article.isTranslation() ? 4 : 3;
        String own = PrintMedium.anchorOf(article.key());
        return new PrintMedium(document, article.language(), own, firstLevel);
    }

    private Sheet.Lead lead(Article article) {
        var takeaway = article.takeaway().orElseThrow();
        Markup markup = markup("takeaway-" + article.number());
        return new Sheet.Lead(
                article.number(),
                PrintMedium.anchorOf(article.key()),
                markup.prose(takeaway.title().orElse(article.title())),
                markup.line(takeaway.text()));
    }

    private List<Sheet.Part> parts() {
        List<Sheet.Part> parts = new ArrayList<>();
        for (Issue.Group group : issue.groups()) {
            List<Sheet.Piece> pieces = single.map(Stream::of)
                    .orElse(group.articles().stream())
                    .filter(article ->
                            article.section().id().equals(group.section().id()))
                    .map(this::piece)
                    .toList();
            if (!pieces.isEmpty()) {
                parts.add(part(group, pieces));
            }
        }
        return parts;
    }

    private Sheet.Part part(Issue.Group group, List<Sheet.Piece> pieces) {
        String title = single.map(Article::section).orElse(group.section()).title();
        Locale spoken = single.map(article -> languageOf(title, article)).orElse(language);
        return new Sheet.Part(
                "section-" + group.section().id(), title, LanguageMarkup.marked(spoken, language, language), pieces);
    }

    /// The language of a name that an article's section or topic has.
    private Locale languageOf(String name, Article article) {
        boolean isOwn = issue.articles().stream()
                .filter(original -> original.key().equals(article.key().original()))
                .anyMatch(original -> article.names(name, original));
        return isOwn ? article.language() : settings().language();
    }

    private Html topic(Topic topic, Article article) {
        Locale spoken = languageOf(topic.name(), article);
        String lang =
                LanguageMarkup.marked(spoken, article.language(), language).markup();
        return new Html("<span" + lang + ">" + Escape.prose(topic.name(), spoken) + "</span>");
    }

    private Sheet.Piece piece(Article article) {
        PrintMedium medium = medium(article);
        Markup markup = new Markup(medium);
        Notices notices = new Notices(markup, languages.words(article.language()));
        return new Sheet.Piece(
                article.number(),
                languages.words(article.language()),
                lang(article),
                LanguageMarkup.name(article.language()),
                PrintMedium.anchorOf(article.key()),
                markup.prose(article.title()),
                article.title(),
                article.topics().stream().map(topic -> topic(topic, article)).toList(),
                notices.of(article),
                article.standards(),
                markup.line(article.source()),
                article.annexes().stream()
                        .map(annex -> supplement(annex, medium))
                        .toList(),
                markup.body(article.body()),
                article.translations().stream()
                        .filter(this::isPrinted)
                        .map(this::piece)
                        .toList(),
                article.translations().stream()
                        .filter(other -> !isPrinted(other))
                        .map(this::elsewhere)
                        .toList());
    }

    private boolean isPrinted(Article article) {
        return document.printed().articles().contains(article.key());
    }

    private Html lang(Article article) {
        return LanguageMarkup.marked(article.language(), language, language);
    }

    private Sheet.Elsewhere elsewhere(Article article) {
        PrintMedium medium = medium(article);
        return new Sheet.Elsewhere(
                LanguageMarkup.name(article.language()),
                lang(article),
                new Markup(medium).prose(article.title()),
                medium.href(new Target.ToArticle(article.key(), Optional.empty())));
    }

    private static Sheet.Supplement supplement(Annex annex, PrintMedium medium) {
        Optional<String> link = annex.file().flatMap(file -> medium.href(new Target.ToFile(file)));
        return new Sheet.Supplement(
                new Markup(medium).prose(annex.title()), annex.file().isEmpty(), link);
    }

    private Sheet.Row row(Abbreviation abbreviation) {
        Markup markup = markup("abbreviations");
        return new Sheet.Row(
                abbreviation.shortForm(),
                markup.prose(abbreviation.english()),
                abbreviation.chinese(),
                abbreviation.note().map(markup::prose));
    }

    private Sheet.Chapter chapter(Page page) {
        String anchor = PrintMedium.anchorOf(page.slug());
        PrintMedium medium = new PrintMedium(document, settings().language(), anchor, 2);
        return new Sheet.Chapter(anchor, page.title(), new Markup(medium).body(page.body()));
    }
}
