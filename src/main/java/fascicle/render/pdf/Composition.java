package fascicle.render.pdf;

import fascicle.model.Abbreviation;
import fascicle.model.Annex;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Author;
import fascicle.model.Issue;
import fascicle.model.Logo;
import fascicle.model.Page;
import fascicle.model.Picture;
import fascicle.model.Section;
import fascicle.model.Settings;
import fascicle.model.Target;
import fascicle.model.Topic;
import fascicle.model.Withdrawal;
import fascicle.render.Escape;
import fascicle.render.Html;
import fascicle.render.LanguageMarkup;
import fascicle.render.Languages;
import fascicle.render.Markup;
import fascicle.render.Register;
import fascicle.render.ThemeException;
import fascicle.render.Words;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Composes the sheet of an issue or of a single article out of all that belongs to it.
final class Composition {
    private final Edition edition;
    private final Languages languages;
    private final PrintMedium.Document document;
    private final Map<String, Integer> pages;

    private Composition(Edition edition, Languages languages, Map<String, Integer> pages) {
        this.edition = edition;
        this.pages = pages;
        this.languages = languages;
        PrintMedium.Contents printed = new PrintMedium.Contents(
                edition.issue().id(),
                edition.printed().stream().map(Article::key).collect(Collectors.toUnmodifiableSet()),
                edition.pages().stream().map(Page::slug).collect(Collectors.toUnmodifiableSet()));
        this.document = new PrintMedium.Document(edition.settings(), languages, printed);
    }

    /// @param pages the page of each anchor, as far as known
    /// @throws ThemeException when the theme's words cannot be used
    static Composition of(Edition edition, Map<String, Integer> pages) throws IOException, ThemeException {
        return new Composition(
                edition, edition.theme().languages(edition.settings().language()), pages);
    }

    Sheet sheet() {
        Words words = languages.words(language());
        Issue issue = edition.issue();
        return new Sheet(
                settings(),
                words,
                language().toLanguageTag(),
                LanguageMarkup.marked(settings().language(), language(), language()),
                LanguageMarkup.marked(words.language(), language(), language()),
                paper(),
                issue.period(),
                issue.number(),
                Day.of(issue.published(), words),
                issue.cover().map(cover -> new Sheet.Image(PrintedPictures.address(cover.file()), cover.alt())),
                settings().look().logo().map(Composition::logo),
                markup("issue").body(issue.editorial()),
                takeaways(),
                parts(),
                edition.abbreviations().stream().map(this::row).toList(),
                edition.pages().stream().map(this::chapter).toList(),
                withdrawn(words),
                registers(words));
    }

    private List<Sheet.Lead> takeaways() {
        return switch (edition.scope()) {
            case EditionScope.WholeIssue _, EditionScope.OneArticle _ ->
                edition.issue().takeaways().stream().map(this::lead).toList();
            case EditionScope.Volume _ -> List.of();
        };
    }

    private List<Sheet.Withdrawn> withdrawn(Words words) {
        return switch (edition.scope()) {
            case EditionScope.OneArticle _ -> List.of();
            case EditionScope.WholeIssue _, EditionScope.Volume _ ->
                edition.issue().withdrawn().stream()
                        .map(article -> withdrawn(article, words))
                        .toList();
        };
    }

    private List<Sheet.Register> registers(Words words) {
        return switch (edition.scope()) {
            case EditionScope.Volume(List<Register> registers) ->
                registers.stream().map(register -> register(register, words)).toList();
            case EditionScope.WholeIssue _, EditionScope.OneArticle _ -> List.of();
        };
    }

    private static Sheet.Logo logo(Logo logo) {
        Picture shown = logo.light();
        return new Sheet.Logo(new Sheet.Image(PrintedPictures.address(shown.file()), shown.alt()), logo.besideName());
    }

    private String paper() {
        return switch (settings().paper()) {
            case A4 -> "A4";
            case LETTER -> "letter";
            case A5 -> "A5";
        };
    }

    private Settings settings() {
        return edition.settings();
    }

    private Sheet.Withdrawn withdrawn(Article article, Words words) {
        Withdrawal why = article.story().withdrawn().orElseThrow();
        Markup markup = markup("withdrawn");
        String day = why.on()
                .map(on -> words.say("withdrawn.on", words.time("date.long", on)))
                .orElse(words.get("withdrawn.label"));
        return new Sheet.Withdrawn(
                article.number(),
                markup.prose(article.title()),
                markup.prose(day + words.get("label.colon") + why.reason()));
    }

    private Locale language() {
        return edition.language();
    }

    /// For what is in the language of the newsletter.
    private Markup markup(String own) {
        return new Markup(new PrintMedium(document, settings().language(), own, 3));
    }

    /// For what an article says. Its headings stand below its title, which stands below that of a section and, of
    /// a translation, below that of the original.
    private PrintMedium medium(Article article) {
        boolean isAlone = edition.scope() instanceof EditionScope.OneArticle;
        int firstLevel = isAlone ? 2 : article.isTranslation() ? 4 : 3;
        String own = anchorOf(article.key());
        return new PrintMedium(document, article.language(), own, firstLevel);
    }

    private Sheet.Lead lead(Article article) {
        var takeaway = article.takeaway().orElseThrow();
        Markup markup = markup("takeaway-" + article.number());
        return new Sheet.Lead(
                article.number(),
                anchorOf(article.key()),
                markup.prose(takeaway.title().orElse(article.title())),
                markup.line(takeaway.text()));
    }

    private List<Sheet.Part> parts() {
        return switch (edition.scope()) {
            case EditionScope.OneArticle(Article article) ->
                List.of(part(
                        article.section(),
                        List.of(article),
                        edition.naming().languageOf(article.section().title(), article)));
            case EditionScope.WholeIssue _, EditionScope.Volume _ ->
                edition.issue().groups().stream()
                        .map(group -> part(group.section(), group.articles(), language()))
                        .toList();
        };
    }

    /// @param spoken the language of the section's title
    private Sheet.Part part(Section section, List<Article> articles, Locale spoken) {
        return new Sheet.Part(
                "section-" + section.id(),
                section.title(),
                LanguageMarkup.marked(spoken, language(), language()),
                articles.stream().map(this::piece).toList());
    }

    private Html topic(Topic topic, Article article) {
        Locale spoken = edition.naming().languageOf(topic.name(), article);
        String lang =
                LanguageMarkup.marked(spoken, article.language(), language()).markup();
        return new Html("<span" + lang + ">" + Escape.prose(topic.name(), spoken) + "</span>");
    }

    private Sheet.Piece piece(Article article) {
        PrintMedium medium = medium(article);
        Markup markup = new Markup(medium);
        Words words = languages.words(article.language());
        Notices notices = new Notices(markup, words);
        return new Sheet.Piece(
                article.number(),
                words,
                lang(article),
                LanguageMarkup.marked(words.language(), article.language(), language()),
                LanguageMarkup.name(article.language()),
                anchorOf(article.key()),
                markup.prose(article.title()),
                article.title(),
                article.authors().stream().map(Author::name).toList(),
                article.reviewers(),
                article.doi(),
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
        return LanguageMarkup.marked(article.language(), language(), language());
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
                name(abbreviation, markup),
                LanguageMarkup.marked(
                        abbreviation.languageOfName(settings().language()),
                        settings().language(),
                        language()),
                abbreviation.chinese(),
                abbreviation.note().map(markup::prose));
    }

    /// Its full name, and its English one in a line below where it has another.
    private static Html name(Abbreviation abbreviation, Markup markup) {
        return new Html(markup.prose(abbreviation.english())
                + abbreviation
                        .beside()
                        .map(name -> "<br /><span class=\"note\" lang=\"en\">" + Escape.text(name) + "</span>")
                        .orElse(""));
    }

    private Sheet.Register register(Register register, Words words) {
        return new Sheet.Register(
                "register-" + register.words().replace('.', '-'),
                words.get(register.words()),
                register.entries().stream()
                        .map(entry -> new Sheet.Entry(
                                entry.day().map(day -> Day.of(day, words)),
                                markup("register").prose(entry.name()),
                                entry.name(),
                                entry.places().stream().map(this::place).toList()))
                        .toList());
    }

    private Sheet.Place place(Register.Place place) {
        Set<Integer> named = new HashSet<>();
        return new Sheet.Place(
                place.issue(),
                place.spots().stream()
                        .map(spot -> anchorOf(spot.article()))
                        .filter(anchor -> !pages.containsKey(anchor) || named.add(pages.get(anchor)))
                        .toList());
    }

    private String anchorOf(ArticleKey article) {
        return PrintMedium.anchorOf(article, edition.issue().id());
    }

    private Sheet.Chapter chapter(Page page) {
        String anchor = PrintMedium.anchorOf(page.slug());
        PrintMedium medium = new PrintMedium(document, settings().language(), anchor, 2);
        return new Sheet.Chapter(anchor, page.title(), new Markup(medium).body(page.body()));
    }
}
