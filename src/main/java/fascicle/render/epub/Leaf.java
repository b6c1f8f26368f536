package fascicle.render.epub;

import fascicle.model.Settings;
import fascicle.render.Html;
import fascicle.render.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the templates of an e-book see: a file of it, ready to be written.
public sealed interface Leaf {
    /// What all files share, but for the pages.
    ///
    /// @param pages marks of the pages of the printed edition that begin with the file, but for that with which an
    /// article begins; may be empty
    /// @param words those of the theme in the newsletter's language
    /// @param language a tag: `en`
    /// @param direction `ltr` or `rtl`
    /// @param published in full: `6 November 2023`
    record Frame(
            Settings newsletter,
            Words words,
            String language,
            String direction,
            String period,
            OptionalInt number,
            String published,
            Html pages) {}

    /// The cover.
    record Cover(Frame book, String src, String alt) implements Leaf {}

    /// The title page.
    ///
    /// @param editorial empty: it is a file of its own
    record Opening(Frame book, Optional<Sign> logo, Html editorial) implements Leaf {}

    /// The newsletter's logo.
    ///
    /// @param besideName whether the title stands below it in words
    record Sign(String src, String alt, boolean besideName) {}

    /// The editorial.
    record Editorial(Frame book, Html body) implements Leaf {}

    /// The takeaways.
    record Takeaways(Frame book, List<Lead> leads) implements Leaf {}

    /// A takeaway.
    ///
    /// @param file of the article it sums up
    /// @param pages marks of the pages of the printed edition that begin with it; may be empty
    record Lead(int number, String file, Html pages, Html title, Html text) {}

    /// An article, or a translation of one.
    ///
    /// @param words of the theme in the language of the article
    /// @param page of the printed edition that begins with it, to be marked; absent when it begins on one that is
    /// marked before it, and where nothing is printed
    /// @param versions its other languages
    /// @param address of its page on the web
    record Article(
            Frame book,
            Words words,
            String language,
            String direction,
            int number,
            OptionalInt page,
            Html section,
            Html title,
            String plainTitle,
            List<String> authors,
            List<Html> topics,
            List<Notice> notices,
            Html body,
            List<Supplement> annexes,
            List<String> standards,
            Html source,
            List<Version> versions,
            Optional<String> address)
            implements Leaf {}

    /// A consultation or an event.
    ///
    /// @param kind `consultation` or `event`
    /// @param date the day on which it closes or takes place, in full
    /// @param iso the same as `2023-11-18`
    /// @param opens of a consultation, in full
    /// @param times of an event: `10:00–11:00 CET (Brussels)`
    /// @param link where to comment or to register
    record Notice(
            String kind,
            Optional<Html> title,
            String date,
            String iso,
            Optional<String> opens,
            Optional<String> times,
            Optional<String> where,
            Optional<String> link) {}

    /// An annex.
    record Supplement(Html title, boolean onRequest, Optional<String> link) {}

    /// An article in another language.
    ///
    /// @param name of the language in itself: `中文`
    record Version(String name, String language, String file) {}

    /// The table of short forms.
    record Glossary(Frame book, List<Row> rows) implements Leaf {}

    /// A short form.
    ///
    /// @param pages marks of the pages of the printed edition that begin with it; may be empty
    /// @param lang attributes for an element that holds its full name
    record Row(Html pages, String shortForm, Html english, Html lang, Optional<String> chinese, Optional<Html> note) {}

    /// A standing page.
    record Page(Frame book, String title, Html body) implements Leaf {}

    /// The navigation.
    ///
    /// @param numbers the pages of the printed edition, in order; may be empty
    record Navigation(Frame book, List<Entry> front, List<Part> parts, List<Entry> back, List<Number> numbers)
            implements Leaf {}

    /// Words that lead to a file.
    ///
    /// @param language of the words: `zh`
    record Entry(String title, String language, String file) {}

    /// A section.
    record Part(String title, List<Entry> articles) {}

    /// A page of the printed edition.
    record Number(int page, String file) {}
}
