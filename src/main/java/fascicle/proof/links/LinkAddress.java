package fascicle.proof.links;

import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Table;
import fascicle.proof.copy.TableCheck;
import fascicle.proof.copy.TextCheck;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An address outside the newsletter that cannot be right: without a host, with two schemes, cut off at the end of a
/// line.
///
/// ```markdown
/// <http://www.cac.gov.cn/2023->
/// ```
public final class LinkAddress implements TextCheck, TableCheck {
    @Override
    public Rule rule() {
        return Rule.warning("link-address", "The address of a link cannot be right.");
    }

    @Override
    public boolean isOfEveryLanguage() {
        return true;
    }

    @Override
    public void read(Copy copy, Findings found) {
        read(OutsideLinks.in(copy), found);
    }

    @Override
    public void read(Table table, Findings found) {
        read(OutsideLinks.in(table), found);
    }

    private static void read(List<OutsideLinks.Use> uses, Findings found) {
        for (OutsideLinks.Use use : uses) {
            fault(use.address())
                    .ifPresent(fault -> found.add(
                            use.at(),
                            "the address \"" + shortened(use.address()) + "\" " + fault,
                            "copy it again, whole"));
        }
    }

    private static String shortened(String address) {
        return address.length() > 80 ? address.substring(0, 79) + "…" : address;
    }

    private static Optional<String> fault(String address) {
        String scheme = address.substring(0, Math.max(0, address.indexOf(':'))).toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "mailto" -> mailFault(address.substring("mailto:".length()));
            case "http", "https" -> webFault(address);
            default -> Optional.empty(); // each has a form of its own
        };
    }

    private static Optional<String> mailFault(String address) {
        String mailbox = address.contains("?") ? address.substring(0, address.indexOf('?')) : address;
        int at = mailbox.indexOf('@');
        boolean right = at > 0
                && at == mailbox.lastIndexOf('@')
                && mailbox.indexOf('.', at) > at + 1
                && !mailbox.endsWith(".")
                && mailbox.chars().noneMatch(Character::isWhitespace);
        return right ? Optional.empty() : Optional.of("is no mailbox");
    }

    private static Optional<String> webFault(String address) {
        try {
            URI uri = new URI(address);
            String host = uri.getHost();
            if (host == null) {
                return Optional.of("names no host");
            }
            boolean local = host.equals("localhost") || host.startsWith("127.") || host.startsWith("[");
            if (!local && (host.indexOf('.') < 0 || host.endsWith("."))) {
                return Optional.of("names the host \"" + host + "\", which is none");
            }
            return form(address);
        } catch (URISyntaxException _) {
            return Optional.of("is none");
        }
    }

    private static Optional<String> form(String address) {
        int again = Math.max(address.indexOf("http://", 1), address.indexOf("https://", 1));
        boolean inQuery = address.indexOf('?') >= 0 || address.contains("/web/") || address.contains("archive");
        if (again > 0 && !inQuery) {
            return Optional.of("has a second address in it");
        }
        if (address.indexOf('#') < 0 && (address.endsWith("-") || address.endsWith("_"))) {
            return Optional.of("seems to be cut off");
        }
        return ".,;:".indexOf(address.charAt(address.length() - 1)) >= 0
                ? Optional.of("ends with a punctuation mark")
                : Optional.empty();
    }
}
