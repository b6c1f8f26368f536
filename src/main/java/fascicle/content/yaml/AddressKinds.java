package fascicle.content.yaml;

import fascicle.model.Slug;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/// Web addresses, mailboxes and the words of our own addresses.
public final class AddressKinds {
    private AddressKinds() {}

    /// An `https:` or `http:` address with a host.
    public static Kind<URI> web() {
        return address("an address such as https://example.org/", List.of("https", "http"));
    }

    /// A web address or a mailbox, `mailto:name@example.org`.
    public static Kind<URI> webOrMail() {
        return address(
                "an address such as https://example.org/ or mailto:name@example.org",
                List.of("https", "http", "mailto"));
    }

    private static Kind<URI> address(String noun, List<String> schemes) {
        return Kinds.scalar(noun, Kinds.ordered("type", "string", "format", "uri"), text -> parse(text, schemes));
    }

    private static Optional<URI> parse(String text, List<String> schemes) {
        try {
            URI uri = new URI(text);
            boolean complete = "mailto".equals(uri.getScheme())
                    ? String.valueOf(uri.getSchemeSpecificPart()).contains("@")
                    : uri.getHost() != null;
            return schemes.contains(uri.getScheme()) && complete ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// Lower-case words joined by hyphens.
    public static Kind<Slug> slug() {
        return Kinds.scalar(
                "lower-case letters and digits joined by hyphens",
                Kinds.ordered("type", "string", "pattern", "^[a-z0-9]+(-[a-z0-9]+)*$"),
                text -> Slug.isWellFormed(text) ? Optional.of(new Slug(text)) : Optional.empty());
    }
}
