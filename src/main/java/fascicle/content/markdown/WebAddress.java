package fascicle.content.markdown;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// An address as a browser takes it.
public final class WebAddress {
    private static final String PLAIN = "-._~:/?#@!$&'()*+,;=";

    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern WEB = Pattern.compile("https?:", Pattern.CASE_INSENSITIVE);

    /// Letters of other scripts are encoded; ASCII that is encoded has no place in a name.
    private static final Pattern HOST = Pattern.compile(
            "https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]*@)?(?:[A-Za-z0-9._~-]|%[89A-F][0-9A-F])++(?::[0-9]{0,5})?(?:[/?#]|$)",
            Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    /// The address with everything percent-encoded that RFC 3986 does not allow in one; what is encoded stays so.
    public static String encoded(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        address.codePoints().forEach(point -> {
            boolean letter = point < 0x80 && Character.isLetterOrDigit(point);
            if (letter || PLAIN.indexOf(point) >= 0 || point == '%') {
                encoded.append((char) point);
            } else {
                for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append("%%%02X".formatted(octet));
                }
            }
        });
        return loneSigns(encoded.toString());
    }

    /// Whether an encoded address of the web names a computer; addresses of mail and telephones name none.
    public static boolean hasHost(String encoded) {
        return !WEB.matcher(encoded).lookingAt() || HOST.matcher(encoded).lookingAt();
    }

    /// A percent sign that encodes nothing, and a second number sign, behind which nothing else begins.
    private static String loneSigns(String address) {
        String signs = LONE_PERCENT.matcher(address).replaceAll("%25");
        int fragment = signs.indexOf('#') + 1;
        return fragment == 0
                ? signs
                : signs.substring(0, fragment) + signs.substring(fragment).replace("#", "%23");
    }
}
