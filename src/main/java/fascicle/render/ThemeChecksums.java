package fascicle.render;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/// What tells the content of a theme's files from others. Each file is read once for all kinds of output; several
/// threads may ask.
final class ThemeChecksums {
    private final Theme theme;
    private final Map<String, String> known = new HashMap<>();

    ThemeChecksums(Theme theme) {
        this.theme = theme;
    }

    synchronized String of(String path) throws IOException {
        String found = known.get(path);
        if (found == null) {
            found = checksums(theme.bytes(path));
            known.put(path, found);
        }
        return found;
    }

    /// The length and two checksums, 64 bits together, which processors reckon by themselves: fonts are 20 MB, and
    /// are looked at in every build.
    private static String checksums(byte[] content) {
        Checksum one = new CRC32();
        Checksum other = new CRC32C();
        one.update(content);
        other.update(content);
        return content.length + " " + one.getValue() + " " + other.getValue();
    }
}
