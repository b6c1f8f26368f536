package fascicle.render.html;

import fascicle.Position;
import fascicle.address.Addresses;
import fascicle.model.Author;
import fascicle.model.Block;
import fascicle.model.Body;
import fascicle.model.Consultation;
import fascicle.model.Event;
import fascicle.model.Inline;
import fascicle.model.Names;
import fascicle.model.Period;
import fascicle.model.Picture;
import fascicle.model.PlainText;
import fascicle.model.Section;
import fascicle.model.Since;
import fascicle.model.Takeaway;
import fascicle.model.Topic;
import fascicle.render.HeadingOutline;
import fascicle.render.Html;
import fascicle.render.LanguageMarkup;
import fascicle.render.Markup;
import fascicle.render.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes what templates see of one page: what things are called and where they are, seen from there.
final class PageText {
    /// The elements that XHTML closes with a slash and HTML does not.
    private static final Pattern VOID = Pattern.compile("<(br|hr|img|wbr)((?: [a-z-]++=\"[^\"]*+\")*+) />");

    /// So many names beside the one that is read.
    private static final int CARD = 3;

    /// The level of the title above a text.
    private static final int TITLE = 1;

    private final Frame frame;
    private final Place place;
    private final Words words;
    private final WebMedium medium;
    private final Markup markup;
    private final NameLinks names;
    private final Calendar calendar;

    /// Where the page stands, and what its texts refer to.
    ///
    /// @param root the steps from the page to the site's root
    /// @param language of the texts on the page
    /// @param shapes of the pictures on it, by the paths where they are published
    /// @param marks names in its texts that lead to dossiers
    /// @param prefix of the anchors in its texts
    record Place(
            String root, Locale language, SortedMap<String, PublishedShape> shapes, List<Mark> marks, String prefix) {
        Place(String root, Locale language, SortedMap<String, PublishedShape> shapes, List<Mark> marks) {
            this(root, language, shapes, marks, "");
        }

        /// Of a page with neither pictures nor names.
        static Place plain(String path, Locale language) {
            return new Place(Addresses.root(path), language, new TreeMap<>(), List.of());
        }
    }

    PageText(Dress dress, Frame frame, Place place) {
        this.frame = frame;
        this.place = place;
        this.words = dress.words(place.language());
        this.medium = new WebMedium(setting(frame, place), dress.languages());
        this.markup = new Markup(medium);
        this.names = new NameLinks(place.root(), place.marks(), this::card);
        this.calendar = new Calendar(words, frame.settings().timezone());
    }

    private static WebMedium.Setting setting(Frame frame, Place place) {
        return new WebMedium.Setting(
                place.root(), frame.settings().language(), place.language(), place.shapes(), place.prefix());
    }

    /// Where the paragraphs of the page were written, by their ids.
    SortedMap<String, Position> paragraphs() {
        return medium.places();
    }

    Words words() {
        return words;
    }

    Html prose(String text) {
        return WebMedium.prose(text, place.language());
    }

    Html line(List<Inline> line) {
        return html(markup.line(line));
    }

    Html body(Body body) {
        return html(HeadingOutline.closed(markup.body(names.in(body)), TITLE));
    }

    /// Each block by itself, and all notes together as the last.
    List<Html> blocks(Body body) {
        Body named = names.in(body);
        HeadingOutline outline = new HeadingOutline(TITLE);
        List<Html> blocks = new ArrayList<>();
        for (Block block : named.blocks()) {
            blocks.add(part(new Body(List.of(block), List.of()), outline));
        }
        if (!named.footnotes().isEmpty()) {
            blocks.add(part(new Body(List.of(), named.footnotes()), outline));
        }
        return blocks;
    }

    private Html part(Body body, HeadingOutline outline) {
        return html(outline.closed(markup.body(body)));
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

    View.Entry entry(Listed article) {
        Listed.Facts facts = article.facts();
        return new View.Entry(
                facts.number(),
                facts.title(),
                title(facts),
                article.path(),
                subject(link(facts.section()), facts),
                facts.topics().stream()
                        .map(topic -> subject(link(topic), facts))
                        .toList(),
                period(facts.issue().period(), Addresses.of(facts.issue().id())),
                versions(article).stream().filter(version -> !version.here()).toList(),
                facts.page(),
                calendar.deadlines(facts));
    }

    List<View.Entry> entries(List<Listed> articles) {
        return articles.stream().map(this::entry).toList();
    }

    /// What a translation belongs to may have a name in its language; otherwise the name is the newsletter's.
    private View.Subject subject(View.Link link, Listed.Facts article) {
        Locale language = article.ownNames().contains(link.name())
                ? article.language()
                : frame.settings().language();
        return new View.Subject(
                link.name(), link.path(), LanguageMarkup.marked(language, words.language(), place.language()));
    }

    /// The title of an article, which may be in another language than the page.
    private Html title(Listed.Facts article) {
        String lang = lang(article.language()).markup();
        String title = WebMedium.prose(article.title(), article.language()).markup();
        return new Html(lang.isEmpty() ? title : "<span" + lang + ">" + title + "</span>");
    }

    /// The attributes of an element that holds words in this language.
    Html lang(Locale language) {
        return LanguageMarkup.marked(language, words.language(), place.language());
    }

    /// For a switch between the languages of an article; none when there is only one.
    List<View.Version> versions(Listed article) {
        if (article.isAlone()) {
            return List.of();
        }
        return article.facts().versions().stream()
                .map(version -> new View.Version(
                        LanguageMarkup.name(version.language()),
                        Heads.tongue(version.language()),
                        Addresses.of(version.key()),
                        version.key().equals(article.key()),
                        Optional.of(Addresses.parallel(version.key()))
                                .filter(_ -> version.parallel())
                                .filter(_ -> !article.isTranslation()
                                        || version.key().equals(article.key()))))
                .toList();
    }

    /// What the newsletter calls something, by the name that it has in the language of the page, if it has one there.
    View.Link named(String name, String path) {
        Optional<String> own = own(name);
        Locale language = own.isPresent() ? place.language() : frame.settings().language();
        return new View.Link(own.orElse(name), path, lang(language));
    }

    private Optional<String> own(String name) {
        return frame.settings().names().of(name, place.language());
    }

    /// The period of an issue. On the page of a translation that the theme speaks the language of, months are called
    /// as that language calls them.
    View.Link period(String period, String path) {
        Optional<String> told =
                isForeign() && own(period).isEmpty() ? Period.named(period).map(this::months) : Optional.empty();
        return told.map(text -> new View.Link(text, path)).orElseGet(() -> named(period, path));
    }

    private boolean isForeign() {
        String language = place.language().getLanguage();
        return words.language().getLanguage().equals(language)
                && !frame.settings().language().getLanguage().equals(language);
    }

    private String months(Period period) {
        YearMonth first = period.first();
        YearMonth last = period.last();
        if (first.equals(last)) {
            return words.time("date.month.long", first);
        }
        return words.say(
                first.getYear() == last.getYear() ? "period.year" : "period.years",
                words.time("date.month", first),
                words.time("date.month", last),
                words.time("date.year", first),
                words.time("date.year", last));
    }

    static View.Link link(Section section) {
        return new View.Link(section.title(), Addresses.of(section));
    }

    static View.Link link(Author author) {
        return new View.Link(author.name(), Addresses.author(author.slug()));
    }

    static View.Link link(Topic topic) {
        return new View.Link(topic.name(), Addresses.topic(topic.slug()));
    }

    View.Cover cover(IssueFacts issue) {
        View.Link period = period(issue.period(), Addresses.of(issue.id()));
        return new View.Cover(
                period.name(),
                period.lang(),
                issue.number(),
                calendar.date(issue.published()),
                Addresses.of(issue.id()),
                issue.cover().map(cover -> picture(cover, issue.coverShape())),
                issue.edition().map(Addresses::encoded),
                issue.downloads().stream()
                        .map(offer -> new View.Link(offer.label(), Addresses.encoded(offer.path())))
                        .toList(),
                issue.articles());
    }

    /// A picture that is shown in whatever size it has.
    View.Picture picture(Picture picture) {
        return picture(picture, Optional.empty());
    }

    View.Picture picture(Picture picture, PublishedShape shape) {
        return picture(picture, Optional.of(shape));
    }

    private View.Picture picture(Picture picture, Optional<PublishedShape> shape) {
        return new View.Picture(
                Addresses.encoded(picture.file().path()),
                picture.alt(),
                shape.map(PublishedShape::width),
                shape.map(PublishedShape::height),
                shape.map(found -> found.set(place.root())).filter(set -> !set.isEmpty()));
    }

    View.Takeaway takeaway(Listed article, Takeaway takeaway) {
        return new View.Takeaway(
                entry(article), prose(takeaway.title().orElse(article.facts().title())), line(takeaway.text()));
    }

    View.Date date(LocalDate day) {
        return calendar.date(day);
    }

    List<View.Consultation> consultations(Listed article) {
        List<View.Consultation> views = new ArrayList<>();
        for (Consultation consultation : article.facts().consultations()) {
            String file = Addresses.consultation(article.key(), views.size() + 1);
            views.add(new View.Consultation(
                    consultation.title().map(this::prose),
                    entry(article),
                    consultation.opens().map(calendar::date),
                    calendar.date(consultation.closes()),
                    consultation.submit().map(Object::toString),
                    consultation.opens().map(calendar::startOf),
                    calendar.endOf(consultation.closes()),
                    file));
        }
        return views;
    }

    List<View.Event> events(Listed article) {
        List<View.Event> views = new ArrayList<>();
        for (Event event : article.facts().events()) {
            views.add(event(article, event, Addresses.event(article.key(), views.size() + 1)));
        }
        return views;
    }

    private View.Event event(Listed article, Event event, String file) {
        return new View.Event(
                event.title().map(this::prose),
                entry(article),
                calendar.date(event.starts().toLocalDate()),
                event.lastDay().map(calendar::date),
                Optional.of(words.hours(event)).filter(_ -> !event.wholeDays()),
                Optional.of(words.time("date.zone", event.starts())).filter(_ -> !event.wholeDays()),
                Optional.of(words.city(event.starts().getZone())).filter(_ -> !event.wholeDays()),
                event.where().map(this::prose),
                event.register().map(Object::toString),
                event.starts().toInstant().toString(),
                event.over().toString(),
                file);
    }

    /// What an article asks its readers to keep in mind, in the order of its front matter.
    Stream<View.Coming> coming(Listed article) {
        String path = article.path();
        Stream<View.Coming> consultations = consultations(article).stream()
                .map(each -> new View.Coming(
                        each.title().orElse(each.article().title()),
                        path,
                        new View.Deadline(each.closes(), false, each.from(), each.until()),
                        each.calendar()));
        Stream<View.Coming> events = events(article).stream()
                .map(each -> new View.Coming(
                        each.title().orElse(each.article().title()),
                        path,
                        new View.Deadline(each.date(), true, Optional.of(each.from()), each.until()),
                        each.calendar()));
        return Stream.concat(consultations, events);
    }

    View.Since since(Since since) {
        return calendar.since(since);
    }

    /// How something stands: `in force since 1 November 2022`.
    String standing(Mark.Standing standing) {
        String key = "dossier.stage." + standing.stage().key();
        return words.say(
                "dossier.standing", words.get(key), since(standing.since()).text());
    }

    /// What a card says of a name beside the words that it stands among.
    ///
    /// @param said these words, as [Names#folded]
    private List<String> card(Mark mark, String said) {
        List<String> lines = new ArrayList<>();
        mark.card().names().stream()
                .filter(name -> !said.contains(Names.folded(name)))
                .limit(CARD)
                .forEach(lines::add);
        mark.card().standing().map(this::standing).ifPresent(lines::add);
        return lines;
    }

    View.Moved moved(Moved moved) {
        return new View.Moved(
                new View.Link(moved.title(), moved.path()),
                moved.before().map(this::standing),
                standing(moved.now()),
                moved.article().map(this::entry));
    }

    View.Trace trace(Trace trace) {
        return new View.Trace(
                entry(trace.article()),
                date(trace.published()),
                new View.Link(trace.title(), trace.path()),
                trace.standing().map(this::standing));
    }

    View.Month month(YearMonth month) {
        return calendar.month(month);
    }

    /// Articles below the issues in which they appeared, in the order given.
    List<View.Group> byIssue(List<Listed> articles) {
        Map<Listed.Name, List<Listed>> byIssue = new LinkedHashMap<>();
        articles.forEach(article -> byIssue.computeIfAbsent(article.facts().issue(), _ -> new ArrayList<>())
                .add(article));
        return byIssue.entrySet().stream()
                .map(group -> new View.Group(
                        period(
                                group.getKey().period(),
                                Addresses.of(group.getKey().id())),
                        entries(group.getValue())))
                .toList();
    }
}
