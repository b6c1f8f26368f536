package fascicle.importing.posts;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Where Hugo serves a post that says nothing of its address: `content/posts/First post.md` at `/posts/first-post/`.
///
/// Source: Hugo's documentation, "URL management", as of version 0.150: the path below `content`, in small letters,
/// with hyphens for blanks.
final class HugoAddress {
    private static final Set<String> SETTINGS = Set.of(
            "hugo.toml",
            "hugo.yaml",
            "hugo.yml",
            "hugo.json",
            "config.toml",
            "config.yaml",
            "config.yml",
            "config.json",
            "config/_default/hugo.toml",
            "config/_default/hugo.yaml",
            "config/_default/config.toml",
            "config/_default/config.yaml");

    private static final Pattern PLAIN = Pattern.compile("(?:/[a-z0-9_~-][a-z0-9_.~-]*+)++/");

    private HugoAddress() {}

    /// Absent for a file that does not lie in the `content` of a site of Hugo, and for addresses that need signs.
    ///
    /// @param files all that lies in the folder that is read
    static Optional<String> of(Path file, PostHead head, Set<Path> files) throws IOException {
        if (head.values().containsKey("url")) {
            return Optional.empty();
        }
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            boolean isContent = folder.endsWith("content") && isHugo(folder.getParent(), files);
            if (isContent) {
                return Optional.of(served(folder.relativize(file), head))
                        .filter(address -> PLAIN.matcher(address).matches());
            }
        }
        return Optional.empty();
    }

    /// Whether it is a site of Hugo that has no rules of its own for addresses.
    private static boolean isHugo(Path site, Set<Path> files) throws IOException {
        boolean isOne = false;
        for (String name : SETTINGS) {
            Path settings = site == null ? Path.of(name) : site.resolve(name);
            if (files.contains(settings)) {
                isOne = true;
                if (OnDisk.text(settings).toLowerCase(Locale.ROOT).matches("(?s).*\\b(?:permalinks|uglyurls)\\b.*")) {
                    return false;
                }
            }
        }
        return isOne;
    }

    private static String served(Path below, PostHead head) {
        String path = below.toString()
                .replace('\\', '/')
                .replaceFirst("\\.[^./]+$", "")
                .replaceFirst("/index$", "");
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String last = head.slug().orElse(path.substring(folder.length()));
        return "/" + (folder + last).toLowerCase(Locale.ROOT).replace(' ', '-') + "/";
    }
}
