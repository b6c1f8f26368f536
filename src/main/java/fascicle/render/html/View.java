package fascicle.render.html;

import fascicle.render.Html;
import fascicle.render.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What the templates of a theme see: records of strings, numbers, lists and ready markup ([Html]), nothing else.
///
/// Every `path` leads from the site's root; a template writes `${root}${path}`. A component that is an `Optional`
/// is simply missing when it is empty (`<#if page.description??>`).
public sealed interface View {
    /// The data of every page.
    ///
    /// @param root the steps from the page to the site's root: `""` or `"../../"`
    /// @param words the words of the theme: `${words["article.next"]}`, `${words.say("page", 12)}`
    /// @param content what this kind of page is about
    record Sheet<T extends Record>(String root, Site site, Page page, Words words, T content) implements View {}

    /// What is the same on every page.
    ///
    /// @param language the newsletter's, as in `lang`: `en`
    /// @param direction the newsletter's, as in `dir`: `ltr` or `rtl`
    /// @param titleLang ready attributes for the element that holds the title
    /// @param lang ready attributes for an element that holds what is the newsletter's own, such as a name:
    /// none where the theme speaks the newsletter's language, as on most pages
    /// @param chrome ready attributes for `<body>`: none where the theme speaks the language of the page
    /// @param contact a `mailto:` or `https:` address
    /// @param navigation the main pages
    /// @param pages the standing pages
    /// @param footer links that the newsletter wants at the foot of every page; their paths are whole addresses
    /// @param assets for each file of the theme's `assets` folder, the path where it is published
    /// @param feed the newsletter's own feed
    /// @param subscribe the page that says how to hear of what is new; on the page of a translation the feed of its
    /// language
    /// @param statement the page that says what the site stores and sends, and how accessible it is
    /// @param sections the list of sections
    /// @param logo in the place of the title, or beside it
    /// @param searchFolder the folder of the search index, as a path, ending in `/`
    record Site(
            String title,
            Optional<String> subtitle,
            String publisher,
            String language,
            String direction,
            Html titleLang,
            Html lang,
            Html chrome,
            Optional<String> contact,
            List<Link> navigation,
            List<Link> pages,
            List<Link> footer,
            Map<String, String> assets,
            String feed,
            String subscribe,
            String statement,
            String sections,
            Optional<Logo> logo,
            Optional<String> searchFolder)
            implements View {}

    /// The sign of the newsletter.
    ///
    /// @param dark the one for dark screens; without it, the light one stands on a light ground there
    /// @param besideName whether the title stands beside it in words
    record Logo(Picture light, Optional<Picture> dark, boolean besideName) implements View {}

    /// What a page says of itself to browsers, search engines and those who share it.
    ///
    /// @param path where it stands
    /// @param kind `issue`, `article`, `parallel`, `withdrawn`, `archive`, `year`, `topics`, `topic`, `sections`,
    /// `section`, `author`, `dossiers`, `dossier`, `standards`, `standard`, `dates`, `abbreviations`, `page`,
    /// `search`, `subscribe`, `statement`, `missing`
    /// @param title as plain text, without the newsletter's
    /// @param description one sentence or two; absent when nothing in particular is to be said
    /// @param tongue the language of what the page is about
    record Page(String path, String kind, String title, Optional<String> description, Tongue tongue, Head head)
            implements View {
        Page with(Head other) {
            return new Page(path, kind, title, description, tongue, other);
        }

        Page in(Tongue other) {
            return new Page(path, kind, title, description, other, head);
        }
    }

    /// A language.
    ///
    /// @param tag as in `lang`: `zh`
    /// @param direction as in `dir`: `ltr` or `rtl`
    record Tongue(String tag, String direction) implements View {}

    /// The same page in another language.
    ///
    /// @param language as in `hreflang`: `zh`, or `x-default` for the original
    /// @param address on the web; known only when the newsletter says where it stands
    record Alternate(String language, String path, Optional<String> address) implements View {}

    /// An article in one of its languages.
    ///
    /// @param name of the language in itself: `中文`
    /// @param here whether this is the page that shows it
    /// @param parallel the page that shows it beside the original, where that is of use here
    record Version(String name, Tongue tongue, String path, boolean here, Optional<String> parallel) implements View {}

    /// What a page says to machines.
    ///
    /// @param canonical its one address; known only when the newsletter says where it stands
    /// @param metas `<meta>` elements
    /// @param alternates the page in all its languages, this one too; none when there is one language only
    /// @param feeds what can be subscribed to from here, and what says the same in other forms
    /// @param data JSON-LD, ready to stand in a `<script type="application/ld+json">`; absent when there is none
    record Head(
            Optional<String> canonical,
            List<Meta> metas,
            List<Alternate> alternates,
            List<Feed> feeds,
            Optional<Html> data)
            implements View {
        Head with(Html other) {
            return new Head(canonical, metas, alternates, feeds, Optional.of(other));
        }
    }

    /// @param attribute `name` or `property`
    record Meta(String attribute, String key, String content) implements View {}

    /// @param type such as `application/atom+xml` or `text/markdown`
    record Feed(String title, String type, String path) implements View {}

    /// Words that lead to a page of the site.
    ///
    /// @param lang ready attributes for the element that holds them: none where they need none
    record Link(String name, String path, Html lang) implements View {
        Link(String name, String path) {
            this(name, path, Html.EMPTY);
        }
    }

    /// What an article belongs to: its section or one of its topics.
    ///
    /// @param lang attributes for an element that holds its name
    record Subject(String name, String path, Html lang) implements View {}

    /// A date in several forms.
    ///
    /// @param iso `2023-11-18`
    /// @param text in full: `18 November 2023`
    /// @param day `18`
    /// @param month `November`
    /// @param year `2023`
    record Date(String iso, String text, String day, String month, String year) implements View {}

    /// A picture.
    ///
    /// @param width in pixels; absent for a kind of picture that cannot be measured, as is the height
    /// @param sizes the value of `srcset`; absent when there is one width only
    record Picture(String path, String alt, Optional<Integer> width, Optional<Integer> height, Optional<String> sizes)
            implements View {}

    /// An article as it stands in a list.
    ///
    /// @param name its title as plain text, for attributes
    /// @param title with words of other languages marked as such
    /// @param versions the article in other languages
    /// @param page where it begins in the PDF of its issue
    record Entry(
            int number,
            String name,
            Html title,
            String path,
            Subject section,
            List<Subject> topics,
            Link issue,
            List<Version> versions,
            OptionalInt page,
            List<Deadline> deadlines)
            implements View {}

    /// A date that an article asks its readers to keep: a consultation that closes or an event that takes place.
    ///
    /// @param from the first instant at which comments are taken or the event begins; absent when not known
    /// @param until the instant at which it is over
    record Deadline(Date date, boolean event, Optional<String> from, String until) implements View {}

    /// A date to keep as the front page tells of it.
    ///
    /// @param path of the article that tells of it
    /// @param calendar the path of a file that puts it into the reader's calendar
    record Coming(Html title, String path, Deadline deadline, String calendar) implements View {}

    /// A month to come.
    ///
    /// @param text `January 2024`
    /// @param until the instant at which it is over
    record Month(String text, String until) implements View {}

    /// A short summary that leads the issue.
    record Takeaway(Entry article, Html title, Html text) implements View {}

    /// A heading of a list with the articles below it.
    record Group(Link heading, List<Entry> articles) implements View {}

    /// An issue as it stands in a list.
    ///
    /// @param lang ready attributes for the element that holds the period
    /// @param edition the path of its PDF
    /// @param downloads its other files to keep, by what readers call them
    record Cover(
            String period,
            Html lang,
            OptionalInt number,
            Date published,
            String path,
            Optional<Picture> picture,
            Optional<String> edition,
            List<Link> downloads,
            int articles)
            implements View {}

    /// An issue's own page.
    ///
    /// @param newest whether this is the newest issue
    /// @param editorial may be empty
    /// @param calendar the path of its calendar, which is there when it has consultations or events
    /// @param coming its dates to keep, that which is over first first; on the front page also those of earlier
    /// issues that were not over when it appeared
    /// @param year the page of all that appeared in its year, where there is one
    /// @param next when the next issue is due, by the months that this one covers; absent when they are not known,
    /// and on the pages of earlier issues
    record Issue(
            Cover cover,
            boolean newest,
            Html editorial,
            List<Takeaway> takeaways,
            List<Group> index,
            List<Consultation> consultations,
            List<Event> events,
            String calendar,
            List<Coming> coming,
            List<Moved> changes,
            Optional<Link> year,
            Optional<Month> next)
            implements View {}

    /// An article's own page.
    ///
    /// @param lang ready attributes for the elements that hold the article's own words: none where the theme
    /// speaks the language of the article
    /// @param versions the article in all its languages, this one too; none when there is one only
    /// @param authors who wrote it, with their pages
    /// @param reviewers who read it before it was published
    /// @param doi its identifier
    /// @param contents the headings of its text, in order
    /// @param source where the news was taken from; may be empty
    /// @param minutes how long it takes to read, 1 or more
    /// @param updated the day of its last change since publication; absent when there was none, or none is known
    /// @param corrections newest first
    record Article(
            Entry entry,
            Cover issue,
            Html lang,
            List<Version> versions,
            List<Link> authors,
            List<String> reviewers,
            Optional<String> doi,
            Html body,
            int minutes,
            List<Heading> contents,
            List<Consultation> consultations,
            List<Event> events,
            Html source,
            List<Annex> annexes,
            Optional<Entry> previous,
            Optional<Entry> next,
            List<Entry> related,
            List<Trace> previously,
            List<Trace> later,
            Citation citation,
            Optional<Date> updated,
            List<Correction> corrections)
            implements View {}

    /// The page of an article that was taken back.
    ///
    /// @param lang ready attributes for the elements that hold the article's own words
    /// @param reason why
    /// @param on the day, where it is known
    record Withdrawn(int number, Html title, Html lang, Cover issue, Html reason, Optional<Date> on) implements View {}

    /// What was wrong in an article when it was published.
    record Correction(Date day, String text) implements View {}

    /// How to cite an article.
    ///
    /// @param text ready to be copied
    /// @param files the same for programs that keep references: BibTeX, RIS, CSL-JSON
    record Citation(String text, List<Link> files) implements View {}

    /// A heading within a text.
    ///
    /// @param level 2 or more
    record Heading(int level, String anchor, Html title) implements View {}

    /// A call for comments.
    ///
    /// @param title absent where the article's title says it
    /// @param article where it is told of
    /// @param from the first instant at which comments are taken: `2023-10-17T22:00:00Z`
    /// @param until the instant at which it is over: `2023-11-18T23:00:00Z`
    /// @param calendar the path of a file that puts it into the reader's calendar
    record Consultation(
            Optional<Html> title,
            Entry article,
            Optional<Date> opens,
            Date closes,
            Optional<String> submit,
            Optional<String> from,
            String until,
            String calendar)
            implements View {}

    /// Something that takes place.
    ///
    /// @param title absent where the article's title says it
    /// @param hours `10:00–11:00`, or only when it begins; absent, like the next two, when it takes whole days
    /// @param zone `CET`
    /// @param city as the time zone names it: `Brussels`
    /// @param from the instant at which it begins
    /// @param until the instant at which it is over
    /// @param calendar the path of a file that puts it into the reader's calendar
    record Event(
            Optional<Html> title,
            Entry article,
            Date date,
            Optional<Date> lastDate,
            Optional<String> hours,
            Optional<String> zone,
            Optional<String> city,
            Optional<Html> where,
            Optional<String> register,
            String from,
            String until,
            String calendar)
            implements View {}

    /// A document that comes with an article; without a path when it is to be had from the editors.
    ///
    /// @param type such as `PDF`; absent without a file
    /// @param size such as `1.2 MB`; absent without a file
    record Annex(Html title, Optional<String> path, Optional<String> type, Optional<String> size) implements View {}

    /// All issues.
    ///
    /// @param years those that have a page, latest first
    /// @param chart the topics of the latest issues; absent while there are none
    record Archive(List<Cover> issues, List<Link> years, Optional<Chart> chart) implements View {}

    /// All that appeared in a year.
    ///
    /// @param years all that have a page, latest first; this one too
    /// @param issues oldest first
    record Year(String name, List<Link> years, int articles, List<YearIssue> issues, List<Register> registers)
            implements View {}

    /// An issue with its articles.
    record YearIssue(Cover cover, List<Entry> articles) implements View {}

    /// A list of what the articles of a year speak of, with where they do.
    record Register(String anchor, String title, List<RegisterEntry> entries) implements View {}

    /// Something that articles speak of, or a date that they tell.
    ///
    /// @param path of the page that tells most of it
    /// @param date of a date, which stands before its name
    record RegisterEntry(Html name, String path, Optional<Date> date, List<RegisterPlace> places) implements View {}

    /// The articles of an issue that speak of it.
    ///
    /// @param edition the path of the PDF that their pages are in
    /// @param passages the paths of the places where they do, as near as it is known, in the order of the articles
    record RegisterPlace(Link issue, Optional<String> edition, List<Entry> articles, List<String> passages)
            implements View {}

    /// Topics across issues.
    ///
    /// @param issues oldest first
    record Chart(List<Link> issues, List<ChartRow> rows) implements View {}

    /// @param counts articles on the topic in each issue
    /// @param dots for the counts that are not zero
    record ChartRow(Link topic, List<Integer> counts, List<Dot> dots, int total) implements View {}

    /// @param column counted from 0
    /// @param radius ready to stand in an attribute
    record Dot(int column, String radius, int count) implements View {}

    /// Links to the pages of topics or of sections, each with the number of its articles.
    record Directory(List<Listed> entries) implements View {}

    /// A topic or section as it stands in a directory.
    record Listed(String name, String path, int articles) implements View {}

    /// All articles on a topic or of a section, newest issue first.
    record Collection(String name, int articles, List<Group> issues) implements View {}

    /// All standards that articles speak of, by issuer, and the committees that make standards.
    record Standards(List<Issuer> issuers, List<Listed> committees) implements View {}

    /// A date as far as it is known.
    ///
    /// @param iso `2022-11-01`, `2022-11` or `2022`
    record Since(String iso, String text) implements View {}

    /// An article of another issue on the same matter.
    ///
    /// @param standing how the matter stood then: `draft, 25 August 2023`
    record Trace(Entry article, Date published, Link dossier, Optional<String> standing) implements View {}

    /// A matter that has moved since the issue before.
    record Moved(Link dossier, Optional<String> before, String now, Optional<Entry> article) implements View {}

    /// All dossiers, by kind.
    record Dossiers(List<DossierGroup> groups) implements View {}

    /// @param kind `standard`, `law`, `consultation`, `matter`, `committee`, `body`
    record DossierGroup(String kind, List<DossierRow> dossiers) implements View {}

    /// A dossier in a list.
    ///
    /// @param full the full name, where the name is another
    /// @param shortForm the first of several
    /// @param standing how it stands
    record DossierRow(
            String name,
            String path,
            Optional<Html> full,
            Optional<String> shortForm,
            Optional<Html> chinese,
            Optional<String> standing,
            int articles)
            implements View {}

    /// Who issues standards, or the kind of them: `GB/T`.
    record Issuer(String name, List<Listed> standards) implements View {}

    /// The page of a standard, a law, a consultation, a committee or an organisation.
    ///
    /// @param kind `standard`, `law`, `consultation`, `matter`, `committee`, `body`
    /// @param note what editors say of it; may be empty
    /// @param link its page outside
    /// @param editions the years of the editions that were spoken of, oldest first
    /// @param axis its states along a line of time; absent when there are not two dates
    /// @param spoken the articles that speak of it, oldest issue first
    /// @param feed without its extension; absent when there is none
    /// @param calendar a file of its dates; absent when there are none
    record Dossier(
            String kind,
            String name,
            Optional<Html> full,
            Optional<Html> chinese,
            List<String> shortForms,
            List<Html> former,
            List<Html> others,
            Html note,
            Optional<String> link,
            List<String> editions,
            List<State> states,
            Optional<Axis> axis,
            List<Link> replaces,
            List<Link> replacedBy,
            int articles,
            List<SpokenGroup> spoken,
            Optional<String> feed,
            Optional<String> calendar)
            implements View {}

    /// How a matter stood from a date on.
    ///
    /// @param stage `proposed`, `in-force` ...
    record State(Since since, String stage, Optional<String> edition, Entry article) implements View {}

    /// A line of time.
    ///
    /// @param points of the states in their order
    /// @param years the beginnings of years
    record Axis(List<Point> points, List<Point> years) implements View {}

    /// A place on a line of time.
    ///
    /// @param x from the left, ready to stand in an attribute: `37.5%`
    record Point(String x, String label) implements View {}

    /// The articles of an issue that speak of something.
    record SpokenGroup(Link issue, List<Spoken> articles) implements View {}

    /// @param sentence that speaks of it; may be empty
    /// @param passage the path of the place where the sentence stands, as near as it is known
    record Spoken(Entry article, Html sentence, String passage) implements View {}

    /// All consultations and events.
    ///
    /// @param city of the newsletter's time zone, in which the last day of a consultation is meant
    record Agenda(String city, List<Consultation> consultations, List<Event> events) implements View {}

    /// The table of short forms.
    record Glossary(List<Term> terms) implements View {}

    /// A short form.
    ///
    /// @param lang ready attributes for an element that holds its full name
    /// @param beside its name in English, where the other is not
    /// @param dossier the page of what it stands for
    /// @param uses the articles that use it, newest issue first
    record Term(
            String shortForm,
            String anchor,
            String english,
            Html lang,
            Optional<String> beside,
            Optional<String> chinese,
            Optional<String> note,
            Optional<String> link,
            Optional<String> dossier,
            List<Group> uses)
            implements View {}

    /// A standing page.
    record Standing(String title, Html body, List<Heading> contents) implements View {}

    /// How to hear of what is new.
    ///
    /// @param email where one orders it
    /// @param lists the pages that list what has a feed of its own
    /// @param calendar of all dates; absent where there are none
    record Subscription(Optional<String> email, List<Source> feeds, List<Link> lists, Optional<Source> calendar)
            implements View {}

    /// Something to subscribe to.
    ///
    /// @param lang attributes for an element that holds its title
    /// @param address on the web or, when the newsletter does not say where it stands, from the page
    /// @param whole whether the address is one that can be copied into another program
    record Source(String title, Html lang, String path, String address, boolean whole) implements View {}

    /// A page that has only the theme's own words, such as `404.html`.
    record Plain() implements View {}

    /// A page that sends its readers on.
    record Redirect(String target, String title) implements View {}
}
