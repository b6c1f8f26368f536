package fascicle.plan;

import fascicle.Position;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// A file of the site, complete.
///
/// @param path from the site's root, with `/` between names: `issues/2023-09/index.html`
/// @param content not to be changed afterwards
/// @param source where an author chose the path; absent when we did
public record OutputFile(String path, byte[] content, Optional<Position> source) {
    private static final Pattern SAFE = Pattern.compile("[^/\\\\\\x00-\\x1f:]+(/[^/\\\\\\x00-\\x1f:]+)*");

    public OutputFile {
        if (!SAFE.matcher(path).matches() || ("/" + path + "/").contains("/../")) {
            throw new IllegalArgumentException("not a path inside the site: " + path);
        }
    }

    public OutputFile(String path, byte[] content) {
        this(path, content, Optional.empty());
    }

    public static OutputFile text(String path, String content) {
        return new OutputFile(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /// The same file, whose path an author chose there.
    public OutputFile chosenAt(Position at) {
        return new OutputFile(path, content, Optional.of(at));
    }
}
