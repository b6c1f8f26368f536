package fascicle.plan;

import fascicle.memory.Fingerprint;
import java.io.IOException;

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

    public SiteFile {
        if (!OutputFile.isSafe(path)) {
            throw new IllegalArgumentException("not a path inside the site: " + path);
        }
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
