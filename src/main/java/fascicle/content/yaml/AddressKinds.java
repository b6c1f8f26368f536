package fascicle.content.yaml;

import fascicle.Fix;
import fascicle.Position;
import fascicle.content.source.HiddenOrders;
import fascicle.content.source.MeantAddress;
import fascicle.model.Mailbox;
import fascicle.model.Slug;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Web addresses, mailboxes and the words of our own addresses.
public final class AddressKinds {
    /// In characters; longer ones need shorter words, and not these.
    private static final int LONGEST_SLUG = 80;

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
        return Kinds.kind(Kinds.ordered("type", "string", "format", "uri"), (value, problems) -> {
            String text = value instanceof Value.Scalar scalar ? scalar.text().strip() : "";
            Optional<URI> found = parse(text, schemes);
            if (found.isEmpty()) {
                String message = "expected " + noun + ", found " + value.noun();
                meant(text, schemes)
                        .ifPresentOrElse(
                                right -> problems.error(
                                        value.at(), "value-kind", message, "write " + right, fix(value, text, right)),
                                () -> problems.error(value.at(), "value-kind", message));
            }
            return found;
        });
    }

    private static Fix fix(Value value, String text, String right) {
        Position at = value instanceof Value.Scalar scalar ? scalar.track().at(0) : value.at();
        return new Fix.Words(at, text, right);
    }

    private static Optional<URI> parse(String text, List<String> schemes) {
        try {
            URI uri = new URI(text);
            String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            boolean complete = scheme.equals("mailto")
                    ? String.valueOf(uri.getSchemeSpecificPart()).contains("@")
                            && HiddenOrders.in(text).isEmpty()
                    : uri.getHost() != null;
            return schemes.contains(scheme) && complete ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// The address that an author had in mind who left out how it begins.
    private static Optional<String> meant(String text, List<String> schemes) {
        String bare = text.startsWith("//") ? text.substring(2) : text;
        return MeantAddress.ofSlip(text)
                .or(() -> MeantAddress.ofMailbox(text))
                .or(() -> MeantAddress.host(bare).map(_ -> "https://" + bare))
                .filter(right -> parse(right, schemes).isPresent());
    }

    /// A mailbox alone, as every server takes it: `news@example.org`.
    public static Kind<String> mailbox() {
        return Kinds.scalar(
                "a mailbox such as news@example.org",
                Kinds.ordered("type", "string", "format", "email"),
                text -> Optional.of(text).filter(Mailbox::isOne));
    }

    /// Lower-case words joined by hyphens.
    public static Kind<Slug> slug() {
        return Kinds.scalar(
                "lower-case letters and digits joined by hyphens",
                Kinds.ordered("type", "string", "pattern", "^[a-z0-9]+(-[a-z0-9]+)*$"),
                text -> Slug.isWellFormed(text) ? Optional.of(new Slug(text)) : Optional.empty(),
                text -> Optional.of("write " + Slug.of(text)).filter(_ -> text.length() <= LONGEST_SLUG));
    }
}
