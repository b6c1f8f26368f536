package fascicle.content.markdown;

import java.nio.charset.StandardCharsets;

/// An address as a browser takes it.
public final class WebAddress {
    private static final String PLAIN = "-._~:/?#@!$&'()*+,;=";

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

    private static String loneSigns(String address) {
        return address.replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
