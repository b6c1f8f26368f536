package fascicle.plan;

import fascicle.memory.Fingerprint;
import java.io.IOException;
import java.util.regex.Pattern;

/// A file of the site, made. Its bytes are fetched only by who needs them: a file that stands on the site already is
/// known by its hash.
///
/// @param path from the site's root, with `/` between names
/// @param hash the SHA-256 of its bytes, in lower-case hexadecimal digits
/// @param size in bytes
/// @param source gives the bytes
public record SiteFile(String path, String hash, long size, Source source) {
    /// Where the bytes of a file are.
    @FunctionalInterface
    public interface Source {
        /// @throws IOException when they have to be made again and cannot be
        byte[] bytes() throws IOException;
    }

    private static final Pattern SAFE = Pattern.compile("[^/\\\\\\x00-\\x1f:]+(/[^/\\\\\\x00-\\x1f:]+)*");

    public SiteFile {
        if (!isSafe(path)) {
            throw new IllegalArgumentException("not a path inside the site: " + path);
        }
    }

    /// Whether a path stays inside the site, and can be written on every system.
    public static boolean isSafe(String path) {
        return SAFE.matcher(path).matches() && !("/" + path + "/").contains("/../");
    }

    /// A file whose bytes are at hand.
    public static SiteFile of(OutputFile file) {
        byte[] content = file.content();
        return new SiteFile(file.path(), Fingerprint.of(content, Fingerprint.WHOLE), content.length, () -> content);
    }

    public byte[] bytes() throws IOException {
        return source.bytes();
    }
}
