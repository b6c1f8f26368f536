package fascicle.render.html;

import fascicle.memory.Fingerprint;
import fascicle.plan.Outbox;
import fascicle.plan.OutputFile;
import fascicle.render.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The styles, scripts, fonts and pictures of a theme. Each is published under a name that holds the hash of its
/// bytes, so that browsers may keep it for ever.
final class Assets {
    private static final Pattern PUBLISHED = Pattern.compile(".*\\.(css|js|woff2|svg|png|ico|jpg|webp)");
    private static final Pattern URL = Pattern.compile("url\\(\"([^\":]+)\"\\)");
    private static final int HASH_BYTES = 5;

    private final Theme theme;
    private final SortedMap<String, String> paths = new TreeMap<>();

    private Assets(Theme theme) {
        this.theme = theme;
    }

    /// Publishes all, and says for each name in the theme's `assets` folder where it is: `gazette.css` is
    /// `assets/gazette.0f8e2c91aa.css`.
    static Map<String, String> publish(Theme theme, Outbox out) throws IOException {
        Assets assets = new Assets(theme);
        SortedSet<String> files = theme.list("assets");
        for (String file : files) {
            if (PUBLISHED.matcher(file).matches() && !file.endsWith(".css")) {
                assets.publish(file, theme.bytes(file), out);
            }
        }
        for (String file : files) {
            if (file.endsWith(".css")) {
                assets.publish(file, assets.linked(file), out);
            }
        }
        return Collections.unmodifiableSortedMap(assets.paths);
    }

    private void publish(String file, byte[] content, Outbox out) throws IOException {
        String path = hashed(file, content);
        paths.put(file.substring("assets/".length()), path);
        out.put(new OutputFile(path, content));
    }

    /// A style sheet in few bytes that names the files beside it by their published names.
    private byte[] linked(String file) throws IOException {
        String css = new String(theme.bytes(file), StandardCharsets.UTF_8);
        String linked = URL.matcher(css)
                .replaceAll(url -> Matcher.quoteReplacement("url(\"" + published(url.group(1)) + "\")"));
        return MinifiedStyle.of(linked).getBytes(StandardCharsets.UTF_8);
    }

    private String published(String url) {
        String path = paths.get(url);
        return path == null ? url : path.substring("assets/".length());
    }

    private static String hashed(String file, byte[] content) {
        int dot = file.lastIndexOf('.');
        return file.substring(0, dot) + "." + Fingerprint.of(content, HASH_BYTES) + file.substring(dot);
    }
}
