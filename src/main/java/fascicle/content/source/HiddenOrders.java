package fascicle.content.source;

import fascicle.PercentEncoding;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Addresses by which a telephone or a mail program would do more than readers see: `tel:*21*123%23` forwards all
/// calls to somebody, `mailto:a@example.org?attach=...` sends a file of the reader's, and a line break in a field is
/// the beginning of another one.
public final class HiddenOrders {
    /// What a mail program may be given beside an address.
    private static final Set<String> FIELDS =
            Set.of("subject", "body", "to", "cc", "bcc", "keywords", "in-reply-to", "references");

    private HiddenOrders() {}

    /// What is wrong with an address; nothing when it orders nothing.
    public static Optional<String> in(String address) {
        int colon = address.indexOf(':');
        String rest = address.substring(colon + 1);
        return switch (address.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT)) {
            case "tel", "sms" -> ofTelephone(rest);
            case "mailto" -> ofMail(rest);
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofTelephone(String number) {
        String dialled = decoded(number.contains("?") ? number.substring(0, number.indexOf('?')) : number);
        return dialled.chars().anyMatch(c -> c == '*' || c == '#')
                ? Optional.of("is an order to the telephone, and no number")
                : Optional.empty();
    }

    private static Optional<String> ofMail(String mail) {
        int fields = mail.indexOf('?');
        if (isBroken(fields < 0 ? mail : mail.substring(0, fields))) {
            return Optional.of("has a line break, behind which anything may stand");
        }
        for (String field :
                fields < 0 ? new String[0] : mail.substring(fields + 1).split("&(?:amp;)?")) {
            String name = decoded(field.contains("=") ? field.substring(0, field.indexOf('=')) : field)
                    .strip()
                    .toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !FIELDS.contains(name)) {
                return Optional.of("asks the mail program for \"" + name + "\", which is not published");
            }
            if (!name.equals("body") && isBroken(field)) {
                return Optional.of("has a line break, behind which anything may stand");
            }
        }
        return Optional.empty();
    }

    private static boolean isBroken(String text) {
        return decoded(text).chars().anyMatch(Character::isISOControl);
    }

    private static String decoded(String text) {
        return PercentEncoding.read(text)
                .orElseGet(() ->
                        text.replaceAll("%0[aAdD]", "\n").replace("%23", "#").replaceAll("%2[aA]", "*"));
    }
}
