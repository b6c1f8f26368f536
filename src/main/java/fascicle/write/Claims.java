package fascicle.write;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The places in the site that are taken: one file each, also on systems to which `A.html` and `a.html` are one.
final class Claims {
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    /// @throws IllegalStateException when another file has the place, or one of them would have to be the other's
    /// folder
    synchronized void claim(String path) {
        for (String folder : Site.foldersAbove(path)) {
            refuse(path, files.get(folded(folder)));
            folders.putIfAbsent(folded(folder), path);
        }
        refuse(path, folders.get(folded(path)));
        refuse(path, files.putIfAbsent(folded(path), path));
    }

    private static void refuse(String path, @Nullable String other) {
        if (other != null) {
            throw new IllegalStateException("two files for one place in the site: " + other + " and " + path);
        }
    }

    /// Alike for names that some file system takes for one: upper first, for letters such as `ß` and `ſ`.
    static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
