package fascicle.render.email;

import fascicle.model.Settings;
import fascicle.render.Html;
import fascicle.render.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the template of an email sees.
///
/// @param words those of the theme in the language of the email
/// @param language a tag: `en`
/// @param direction `ltr` or `rtl`
/// @param own marks what the newsletter says of itself, with a space before it; mostly empty
/// @param chrome marks the words of the theme, where it does not speak the language of the email; mostly empty
/// @param published in full: `6 November 2023`
/// @param cover absent when there is none, or it is not wanted
/// @param dates earliest first
/// @param sources where the news was taken from
/// @param left what was left out for want of room; empty when all is there
/// @param links where it leads to
public record EmailView(
        Settings newsletter,
        Words words,
        String language,
        String direction,
        Html own,
        Html chrome,
        String subject,
        String preheader,
        String period,
        OptionalInt number,
        String published,
        Optional<Cover> cover,
        Optional<Sign> logo,
        Html editorial,
        List<Date> dates,
        List<Lead> takeaways,
        List<Part> parts,
        List<Origin> sources,
        String left,
        Links links) {

    /// The picture on the cover.
    ///
    /// @param width in which it is shown, in pixels
    public record Cover(String src, String alt, int width) {}

    /// The newsletter's sign, on the ground of the email.
    ///
    /// @param width in which it is shown, in pixels, as the height
    /// @param besideName whether the title stands below it in words
    public record Sign(String src, String alt, int width, int height, boolean besideName) {}

    /// A consultation or an event.
    ///
    /// @param kind `consultation` or `event`
    /// @param lang marks its language, with a space before it; mostly empty
    /// @param day on which it closes or takes place
    /// @param times of an event: `10:00–11:00 CET (Brussels)`
    /// @param link where to comment or to register
    /// @param article its page
    /// @param calendar a file for the reader's own calendar
    public record Date(
            String kind,
            Html lang,
            Html title,
            Day day,
            Optional<String> times,
            Optional<String> where,
            Optional<String> link,
            Optional<String> article,
            Optional<String> calendar) {}

    /// A day.
    ///
    /// @param full `18 November 2023`
    /// @param number `18`
    /// @param month `November`
    public record Day(String full, String number, String month) {}

    /// A takeaway.
    ///
    /// @param lang marks its language, with a space before it; mostly empty
    /// @param text may be empty
    public record Lead(int number, Html lang, Html title, Html text, Optional<String> link) {}

    /// A section with its articles.
    public record Part(Html lang, String title, List<Entry> articles) {}

    /// An article in the index.
    ///
    /// @param page of the printed edition
    /// @param print that page
    public record Entry(
            int number, Html lang, Html title, Optional<String> link, OptionalInt page, Optional<String> print) {}

    /// Where an article was taken from.
    public record Origin(int number, Html lang, Html text) {}

    /// Addresses.
    ///
    /// @param site of the issue
    /// @param print of its PDF
    /// @param online of this email, for those whose program does not show it well
    /// @param unsubscribe where readers end their subscription
    /// @param contact where they write to
    /// @param contactName the same, as it is read
    public record Links(
            Optional<String> site,
            Optional<String> print,
            Optional<String> online,
            Optional<String> unsubscribe,
            Optional<String> contact,
            Optional<String> contactName) {}
}
