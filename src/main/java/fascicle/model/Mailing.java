package fascicle.model;

import java.util.Optional;
import java.util.OptionalInt;

/// What `newsletter.yaml` says of emails.
///
/// @param from the mailbox that they come from: `news@example.org`
/// @param sender the service that sends them to lists; absent where none is named
/// @param list the number of the list there
/// @param cover where the picture on the cover is
public record Mailing(Optional<String> from, Optional<Sender> sender, OptionalInt list, Cover cover) {
    public static final Mailing USUAL =
            new Mailing(Optional.empty(), Optional.empty(), OptionalInt.empty(), Cover.INLINE);

    /// Services that send emails to lists, each with its own way of writing what differs from reader to reader.
    public enum Sender {
        LISTMONK,
        MAILCHIMP,
        BREVO,
        KEILA
    }

    /// Where the picture on the cover is.
    public enum Cover {
        /// In the email itself.
        INLINE,
        /// On the site, at an address that the email names.
        LINKED,
        /// Nowhere.
        NONE
    }
}
