package fascicle.render.pdf;

import fascicle.model.Settings;
import fascicle.render.Html;
import fascicle.render.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What a print template sees: an issue, or one article of it, ready to be set.
///
/// @param words those of the theme: `${words["issue.index"]}`
/// @param lang ready attributes for an element that holds what is the newsletter's own, such as its title: none
/// where the document is in the newsletter's language
/// @param chrome the same for an element that holds words of the theme: none where they are in the language of the
/// document
/// @param paper a page size as style sheets name it: `A4`, `letter` or `A5`
/// @param sections each with its articles, in order
/// @param abbreviations the table of short forms; empty for a single article
/// @param withdrawn those that were taken back after they had been printed; empty for a single article
/// @param chapters the standing pages; empty for a single article
/// @param registers what stands at the end of a volume of several issues, whose sections are these issues; empty for
/// all else
public record Sheet(
        Settings newsletter,
        Words words,
        String language,
        Html lang,
        Html chrome,
        String paper,
        String period,
        OptionalInt number,
        Day published,
        Optional<Image> cover,
        Optional<Logo> logo,
        Html editorial,
        List<Lead> takeaways,
        List<Part> sections,
        List<Row> abbreviations,
        List<Chapter> chapters,
        List<Withdrawn> withdrawn,
        List<Register> registers) {
    /// An article that was taken back.
    ///
    /// @param said when, and why
    public record Withdrawn(int number, Html title, Html said) {}

    /// The sign of the newsletter.
    ///
    /// @param besideName whether the title stands beside it in words
    public record Logo(Image picture, boolean besideName) {}

    /// @param src as the document names it
    public record Image(String src, String alt) {}

    /// A takeaway.
    ///
    /// @param anchor of the article it sums up
    public record Lead(int number, String anchor, Html title, Html text) {}

    /// A section of the issue.
    ///
    /// @param lang attributes for an element that holds its title
    public record Part(String anchor, String title, Html lang, List<Piece> articles) {}

    /// An article, or a translation of one.
    ///
    /// @param words of the theme in the language of the article, or else in the newsletter's
    /// @param lang ready attributes for an element that holds all of the article; none where the document is in
    /// the same language
    /// @param chrome the same for an element within it that holds words of the theme
    /// @param language its name in itself: `中文`
    /// @param plainTitle without markup, for bookmarks
    /// @param translations those that are printed after it
    /// @param elsewhere those that are not
    public record Piece(
            int number,
            Words words,
            Html lang,
            Html chrome,
            String language,
            String anchor,
            Html title,
            String plainTitle,
            List<String> authors,
            List<String> reviewers,
            Optional<String> doi,
            List<Html> topics,
            List<Notice> notices,
            List<String> standards,
            Html source,
            List<Supplement> annexes,
            Html body,
            List<Piece> translations,
            List<Elsewhere> elsewhere) {}

    /// A translation that is not printed here.
    ///
    /// @param language its name in itself: `中文`
    /// @param lang attributes for an element that holds its words
    /// @param link its page on the web; absent when there is no address
    public record Elsewhere(String language, Html lang, Html title, Optional<String> link) {}

    /// A consultation or an event, with the date that matters set large.
    ///
    /// @param kind `consultation` or `event`
    /// @param day on which it closes or takes place
    /// @param opens of a consultation, when that is known
    /// @param times of an event: `10:00–11:00 CET`
    /// @param zone of an event: `Brussels`
    /// @param link where to comment or to register
    /// @param address the same as it is printed
    public record Notice(
            String kind,
            Optional<Html> title,
            Day day,
            Optional<Day> opens,
            Optional<String> times,
            Optional<String> zone,
            Optional<String> where,
            Optional<String> link,
            Optional<String> address) {}

    /// An annex.
    ///
    /// @param link where it is to be had; absent when there is no address or it is had on request
    public record Supplement(Html title, boolean onRequest, Optional<String> link) {}

    /// A row of the table of short forms.
    ///
    /// @param lang attributes for an element that holds its full name
    public record Row(String shortForm, Html english, Html lang, Optional<String> chinese, Optional<Html> note) {}

    /// A list of what the articles of a volume speak of, with where they do.
    public record Register(String anchor, String title, List<Entry> entries) {}

    /// Something that articles speak of.
    ///
    /// @param day of a date
    /// @param plain its name without markup
    public record Entry(Optional<Day> day, Html name, String plain, List<Place> places) {}

    /// Where articles of one issue speak of it.
    ///
    /// @param issue its period
    /// @param articles their anchors
    public record Place(String issue, List<String> articles) {}

    /// A standing page.
    public record Chapter(String anchor, String title, Html body) {}
}
