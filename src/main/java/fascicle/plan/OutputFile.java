package fascicle.plan;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A file of the site as a renderer makes it.
///
/// @param path from the site's root, with `/` between names: `issues/2023-09/index.html`
/// @param content not to be changed afterwards
public record OutputFile(String path, byte[] content) {
    private static final Pattern INSIDE =
            Pattern.compile("[^/\\\\\\x00-\\x1f:\\p{Cs}]+(?:/[^/\\\\\\x00-\\x1f:\\p{Cs}]+)*+");

    public OutputFile {
        if (!isSafe(path)) {
            throw new IllegalArgumentException("not a path inside the site: " + path);
        }
    }

    /// Whether a path stays inside the site, can be written on every system, and names nothing hidden: what begins
    /// with a dot is for others.
    public static boolean isSafe(String path) {
        return isInside(path) && !("/" + path).contains("/.");
    }

    /// Whether a path stays inside the site, and can be written on every system.
    public static boolean isInside(String path) {
        return INSIDE.matcher(path).matches() && !("/" + path + "/").contains("/../");
    }

    public static OutputFile text(String path, String content) {
        return new OutputFile(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
