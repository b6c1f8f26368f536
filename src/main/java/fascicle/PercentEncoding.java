package fascicle;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads what addresses spell by percent signs: `%E6%A0%87` is `标`.
public final class PercentEncoding {
    private PercentEncoding() {}

    /// What is spelt; absent when a percent sign stands for itself.
    public static Optional<String> read(String text) {
        try {
            return Optional.of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// What is spelt, or the text as it stands.
    public static String decoded(String text) {
        return read(text).orElse(text);
    }
}
