package fascicle.plan;

import java.nio.charset.StandardCharsets;

/// A file of the site as a renderer makes it.
///
/// @param path from the site's root, with `/` between names: `issues/2023-09/index.html`
/// @param content not to be changed afterwards
public record OutputFile(String path, byte[] content) {
    public OutputFile {
        if (!SiteFile.isSafe(path)) {
            throw new IllegalArgumentException("not a path inside the site: " + path);
        }
    }

    public static OutputFile text(String path, String content) {
        return new OutputFile(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
