package fascicle.render.html;

import fascicle.Position;
import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Block;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.model.Issue;
import fascicle.model.PlainText;
import fascicle.model.Section;
import fascicle.model.Topic;
import fascicle.render.Escape;
import fascicle.render.Html;
import fascicle.render.LanguageMarkup;
import fascicle.render.Markup;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/// Makes the views of one page: what things are called and where they are, seen from there.
final class Composer {
    /// The elements that XHTML closes with a slash and HTML does not.
    private static final Pattern VOID = Pattern.compile("<(br|hr|img|wbr)((?: [a-z-]+=\"[^\"]*\")*) />");

    /// The level of the title above a text.
    private static final int TITLE = 1;

    private final Site site;
    private final String root;
    private final WebMedium medium;
    private final Markup markup;
    private final StandardLinks standards;
    private final Calendar calendar;

    /// @param root the steps from the page to the site's root
    Composer(Site site, String root) {
        this.site = site;
        this.root = root;
        this.medium = new WebMedium(root, site.language(), site);
        this.markup = new Markup(medium);
        this.standards = new StandardLinks(root, site.standards());
        this.calendar = new Calendar(site.words(), site.newsletter().settings().timezone());
    }

    /// Where the paragraphs of the page were written, by their ids.
    SortedMap<String, Position> places() {
        return medium.places();
    }

    Html prose(String text) {
        return new Html(Escape.prose(text, site.language()));
    }

    Html line(List<Inline> line) {
        return html(markup.line(line));
    }

    Html body(Body body) {
        return html(HeadingOutline.closed(markup.body(standards.in(body)), TITLE));
    }

    private static Html html(Html xhtml) {
        return new Html(VOID.matcher(xhtml.markup()).replaceAll("<$1$2>"));
    }

    /// The headings of a text, for a list of contents.
    List<View.Heading> contents(Body body) {
        return body.blocks().stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() <= 3)
                .map(Block.Heading.class::cast)
                .filter(heading -> !heading.anchor().isEmpty())
                .map(heading ->
                        new View.Heading(heading.level(), heading.anchor(), prose(PlainText.of(heading.inlines()))))
                .toList();
    }

    View.Entry entry(Article article) {
        Issue issue = site.issueOf(article);
        return new View.Entry(
                article.number(),
                article.title(),
                title(article),
                Addresses.of(article),
                subject(link(article.section()), article),
                article.topics().stream()
                        .map(topic -> subject(link(topic), article))
                        .toList(),
                new View.Link(issue.period(), Addresses.of(issue.id())),
                new Versions(site, article).others(),
                site.known().page(article.key()),
                calendar.deadlines(article));
    }

    /// What a translation belongs to may have a name in its language; otherwise the name is the newsletter's.
    private View.Subject subject(View.Link link, Article article) {
        boolean isOwn = article.names(link.name(), site.article(article.key().original()));
        Locale language =
                isOwn ? article.language() : site.newsletter().settings().language();
        return new View.Subject(
                link.name(),
                link.path(),
                LanguageMarkup.marked(language, site.words().language(), site.language()));
    }

    /// The title of an article, which may be in another language than the page.
    private Html title(Article article) {
        String lang = lang(article).markup();
        String words = Escape.prose(article.title(), article.language());
        return new Html(lang.isEmpty() ? words : "<span" + lang + ">" + words + "</span>");
    }

    /// The attributes of an element that holds words of an article.
    Html lang(Article article) {
        return LanguageMarkup.marked(article.language(), site.words().language(), site.language());
    }

    List<View.Entry> entries(List<Article> articles) {
        return articles.stream().map(this::entry).toList();
    }

    static View.Link link(Section section) {
        return new View.Link(section.title(), Addresses.of(section));
    }

    static View.Link link(Topic topic) {
        return new View.Link(topic.name(), Addresses.topic(topic.slug()));
    }

    View.Cover cover(Issue issue) {
        return new View.Cover(
                issue.period(),
                issue.number(),
                calendar.date(issue.published()),
                Addresses.of(issue.id()),
                issue.cover().map(this::picture),
                site.known().edition(issue.id()).map(Addresses::encoded),
                issue.articles().size());
    }

    private View.Picture picture(fascicle.model.Picture picture) {
        Optional<Pictures.Shape> shape = site.pictures().shape(picture.file());
        return new View.Picture(
                Addresses.encoded(picture.file().path()),
                picture.alt(),
                shape.map(Pictures.Shape::width),
                shape.map(Pictures.Shape::height),
                shape.map(found -> PictureSizes.of(found, root)).filter(sizes -> !sizes.isEmpty()));
    }

    View.Takeaway takeaway(Article article) {
        fascicle.model.Takeaway takeaway = article.takeaway().orElseThrow();
        return new View.Takeaway(
                entry(article), prose(takeaway.title().orElse(article.title())), line(takeaway.text()));
    }

    View.Date date(LocalDate day) {
        return calendar.date(day);
    }

    List<View.Consultation> consultations(Article article) {
        return new Dated(this, calendar, site.words()).consultations(article);
    }

    List<View.Event> events(Article article) {
        return new Dated(this, calendar, site.words()).events(article);
    }
}
