package fascicle.content.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address of the web or of a mailbox that somebody had in mind who slipped where it begins.
public final class MeantAddress {
    private static final Pattern MAILBOX = Pattern.compile("[^\\s@:/]+@[^\\s@:/]+\\.[^\\s@:/]+");
    private static final Pattern HOST = Pattern.compile("((?:[\\p{L}\\p{N}-]++\\.)++(\\p{L}{2,}+))(?:[:/?#]\\S*)?");

    /// `https//example.org`, `http:/example.org`, `https;//example.org`.
    private static final Pattern SCHEME_SLIPS =
            Pattern.compile("(https?)(?:[:;.,]/|/|[;.,]?//|:\\\\{1,2}|:)([^/\\\\].*)", Pattern.CASE_INSENSITIVE);

    /// `：https://example.org`, copied with a sign of the sentence.
    private static final Pattern LEAD = Pattern.compile("[^\\p{L}\\p{N}./\\\\#?]{1,3}+(https?://.*)");

    /// Beyond so many characters nobody had a plain address in mind.
    private static final int LONGEST = 1_000;

    private MeantAddress() {}

    /// What an address without a beginning names.
    ///
    /// @param name `www.example.org`
    /// @param domain its last part, `org`
    public record Host(String name, String domain) {}

    /// `https://example.org` for `https//example.org`.
    public static Optional<String> ofSlip(String written) {
        Matcher lead = LEAD.matcher(written);
        if (isPlain(written) && lead.matches()) {
            return Optional.of(unpaired(lead.group(1), written));
        }
        Matcher slip = SCHEME_SLIPS.matcher(written);
        return isPlain(written) && slip.matches() && HOST.matcher(slip.group(2)).matches()
                ? Optional.of(slip.group(1).toLowerCase(Locale.ROOT) + "://" + slip.group(2))
                : Optional.empty();
    }

    /// Without the bracket at its end that closes one before it.
    private static String unpaired(String address, String written) {
        int pair = "(<[{（《【".indexOf(written.charAt(written.length() - address.length() - 1));
        boolean isClosed = pair >= 0 && address.endsWith(")>]}）》】".substring(pair, pair + 1));
        return isClosed ? address.substring(0, address.length() - 1) : address;
    }

    /// `mailto:name@example.org` for `name@example.org`.
    public static Optional<String> ofMailbox(String written) {
        return isPlain(written) && MAILBOX.matcher(written).matches()
                ? Optional.of("mailto:" + written)
                : Optional.empty();
    }

    /// The host that an address without `https://` begins with: `www.example.org/a.html`.
    public static Optional<Host> host(String written) {
        Matcher host = HOST.matcher(written);
        return isPlain(written) && host.matches()
                ? Optional.of(new Host(host.group(1), host.group(2)))
                : Optional.empty();
    }

    private static boolean isPlain(String written) {
        return written.length() <= LONGEST;
    }
}
