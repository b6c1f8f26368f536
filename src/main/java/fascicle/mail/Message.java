package fascicle.mail;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/// An email before it is written.
///
/// @param sender what readers see instead of the mailbox: `SESEC`
/// @param from the mailbox that it comes from
/// @param to mailboxes; may be none
/// @param subject in one line
/// @param id names this message among all others, without angle brackets: `2023-09@newsletter.example`
/// @param language of its words
/// @param text for programs that show no HTML
/// @param html what most programs show
/// @param pictures that the HTML shows
/// @param files that come with it
public record Message(
        String sender,
        String from,
        List<String> to,
        String subject,
        ZonedDateTime date,
        String id,
        Locale language,
        String text,
        String html,
        List<Picture> pictures,
        List<Attached> files) {
    public Message {
        to = List.copyOf(to);
        pictures = List.copyOf(pictures);
        files = List.copyOf(files);
    }

    /// A header ends with its line: one of several would be headers of its author's choice.
    public static String oneLine(String header) {
        return header.replaceAll("[\\p{Cc}\\s\\u2028\\u2029]+", " ").strip();
    }

    /// A picture that the HTML names by `cid:` and its id.
    ///
    /// @param id such as `cover@newsletter.example`
    /// @param type such as `image/png`
    public record Picture(String id, String name, String type, byte[] content) {}

    /// A file.
    ///
    /// @param type such as `text/calendar; charset=UTF-8`
    public record Attached(String name, String type, byte[] content) {}
}
