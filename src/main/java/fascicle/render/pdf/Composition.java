package fascicle.render.pdf;

import fascicle.model.Abbreviation;
import fascicle.model.Annex;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Consultation;
import fascicle.model.Event;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Page;
import fascicle.model.Settings;
import fascicle.model.Slug;
import fascicle.model.Target;
import fascicle.model.Topic;
import fascicle.render.Html;
import fascicle.render.Markup;
import fascicle.render.Words;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Composes the sheet of an issue or of a single article out of the newsletter.
final class Composition {
    private final Newsletter newsletter;
    private final Words words;
    private final Issue issue;
    private final PictureNames pictures = new PictureNames();
    private final PrintMedium.Contents printed;
    private final int firstLevel;

    private Composition(Source source, Issue issue, PrintMedium.Contents printed, int firstLevel) {
        this.newsletter = source.newsletter();
        this.words = source.words();
        this.issue = issue;
        this.printed = printed;
        this.firstLevel = firstLevel;
    }

    /// What every composition draws on.
    record Source(Newsletter newsletter, Words words) {}

    static Composition ofIssue(Source source, Issue issue) {
        Set<ArticleKey> articles = issue.articles().stream().map(Article::key).collect(Collectors.toUnmodifiableSet());
        Set<Slug> pages = source.newsletter().pages().stream().map(Page::slug).collect(Collectors.toUnmodifiableSet());
        return new Composition(source, issue, new PrintMedium.Contents(articles, pages), 3);
    }

    static Composition ofArticle(Source source, Issue issue, Article article) {
        return new Composition(source, issue, new PrintMedium.Contents(Set.of(article.key()), Set.of()), 2);
    }

    /// The pictures of the sheets composed so far.
    PictureNames pictures() {
        return pictures;
    }

    Sheet sheet() {
        Markup markup = markup("issue");
        boolean whole = firstLevel == 3;
        return new Sheet(
                settings(),
                words,
                settings().language().toLanguageTag(),
                settings().paper() == Settings.Paper.A4 ? "A4" : "letter",
                issue.period(),
                issue.number(),
                Day.of(issue.published(), words),
                whole ? issue.cover().map(cover -> new Sheet.Image(pictures.name(cover.file()), cover.alt())) : none(),
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

    private Markup markup(String own) {
        return new Markup(medium(own));
    }

    private PrintMedium medium(String own) {
        return new PrintMedium(settings(), own, printed, firstLevel, pictures);
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
            List<Sheet.Piece> pieces = group.articles().stream()
                    .filter(article -> printed.articles().contains(article.key()))
                    .map(this::piece)
                    .toList();
            if (!pieces.isEmpty()) {
                parts.add(new Sheet.Part(
                        "section-" + group.section().id(), group.section().title(), pieces));
            }
        }
        return parts;
    }

    private Sheet.Piece piece(Article article) {
        String anchor = PrintMedium.anchorOf(article.key());
        Markup markup = markup(anchor);
        List<Sheet.Notice> notices = new ArrayList<>();
        article.consultations().forEach(consultation -> notices.add(notice(consultation, markup)));
        article.events().forEach(event -> notices.add(notice(event, markup)));
        return new Sheet.Piece(
                article.number(),
                anchor,
                markup.prose(article.title()),
                article.title(),
                article.topics().stream().map(Topic::name).toList(),
                notices,
                article.standards(),
                markup.line(article.source()),
                article.annexes().stream()
                        .map(annex -> supplement(annex, anchor))
                        .toList(),
                markup.body(article.body()));
    }

    private Sheet.Notice notice(Consultation consultation, Markup markup) {
        return new Sheet.Notice(
                "consultation",
                consultation.title().map(markup::prose),
                Day.of(consultation.closes(), words),
                consultation.opens().map(day -> Day.of(day, words)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                consultation.submit().map(URI::toString),
                consultation.submit().map(URI::toString).map(Preparation::shown));
    }

    private Sheet.Notice notice(Event event, Markup markup) {
        return new Sheet.Notice(
                "event",
                event.title().map(markup::prose),
                Day.of(event.starts().toLocalDate(), words),
                Optional.empty(),
                Optional.of(times(event)),
                Optional.of(city(event.starts().getZone())),
                event.where(),
                event.register().map(URI::toString),
                event.register().map(URI::toString).map(Preparation::shown));
    }

    private String times(Event event) {
        String starts = words.time("date.time", event.starts());
        String hours = event.ends()
                .map(end -> words.say("date.hours", starts, words.time("date.time", end)))
                .orElse(starts);
        return hours + " " + words.time("date.zone", event.starts());
    }

    /// `Brussels` for `Europe/Brussels`.
    private static String city(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private Sheet.Supplement supplement(Annex annex, String anchor) {
        Optional<String> link = annex.file().flatMap(file -> medium(anchor).href(new Target.ToFile(file)));
        return new Sheet.Supplement(
                markup(anchor).prose(annex.title()), annex.file().isEmpty(), link);
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
        PrintMedium medium = new PrintMedium(settings(), anchor, printed, 2, pictures);
        return new Sheet.Chapter(anchor, page.title(), new Markup(medium).body(page.body()));
    }
}
