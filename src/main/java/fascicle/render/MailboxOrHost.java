package fascicle.render;

import java.net.URI;
import java.util.Optional;

/// What readers call an address: `news@example.org` of `mailto:news@example.org?subject=News`, `example.org` of a page.
public final class MailboxOrHost {
    private MailboxOrHost() {}

    /// The address itself where it has neither.
    public static String of(URI address) {
        return Optional.ofNullable(address.getHost())
                .or(() -> Optional.of(address.getSchemeSpecificPart().replaceFirst("\\?.*", "")))
                .filter(name -> !name.isBlank())
                .orElseGet(address::toString);
    }
}
