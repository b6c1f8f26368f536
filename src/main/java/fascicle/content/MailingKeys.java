package fascicle.content;

import fascicle.content.yaml.AddressKinds;
import fascicle.content.yaml.Key;
import fascicle.content.yaml.Keys;
import fascicle.content.yaml.Kinds;
import fascicle.model.Mailing;
import fascicle.model.Mailing.Cover;
import fascicle.model.Mailing.Sender;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// What `newsletter.yaml` may say of emails.
final class MailingKeys {
    private static final Key<String> FROM =
            Key.optional("from", AddressKinds.mailbox(), "The mailbox that they come from, such as news@example.org");
    private static final Key<Sender> SENDER = Key.optional(
            "sender",
            Kinds.choice(List.of(Sender.values()), MailingKeys::word),
            "The service that sends them to lists, whose way of writing links to unsubscribe is used");
    private static final Key<Integer> LIST =
            Key.optional("list", Kinds.count(), "The number of the list at that service");
    private static final Key<Cover> COVER = Key.optional(
            "cover",
            Kinds.choice(List.of(Cover.values()), MailingKeys::word),
            "Where the picture on the cover is: inline in the email, linked to the site, or none; inline when left"
                    + " out");

    static final Key<Mailing> KEY = Key.optional(
            "email",
            Kinds.group(
                    Keys.of(FROM, SENDER, LIST, COVER),
                    (fields, _) -> Optional.of(new Mailing(
                            fields.get(FROM),
                            fields.get(SENDER),
                            fields.get(LIST).map(OptionalInt::of).orElse(OptionalInt.empty()),
                            fields.get(COVER).orElse(Cover.INLINE)))),
            "How issues are made into emails");

    private MailingKeys() {}

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
