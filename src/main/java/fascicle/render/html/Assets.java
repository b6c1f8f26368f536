package fascicle.render.html;

import fascicle.Diagnostic;
import fascicle.fonts.FontFault;
import fascicle.fonts.WebFont;
import fascicle.memory.Fingerprint;
import fascicle.pictures.PictureFault;
import fascicle.pictures.PictureFile;
import fascicle.plan.OutputFile;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The styles, scripts, fonts and pictures of a theme. Each is published under a name that holds the hash of its
/// bytes, so that browsers may keep it for ever.
///
/// @param paths for each name in the theme's `assets` folder where it is: `gazette.css` is
/// `assets/gazette.0f8e2c91aa.css`
/// @param files as they are published
record Assets(SortedMap<String, String> paths, List<OutputFile> files) {
    private static final Pattern PUBLISHED = Pattern.compile(".*\\.(css|js|woff2|ttf|otf|svg|png|ico|jpg|webp)");
    private static final Pattern FONT = Pattern.compile(".*\\.[to]tf");
    private static final Pattern URL = Pattern.compile("url\\(\"([^\":]+)\"\\)");
    private static final String FOLDER = "assets/";
    private static final int HASH_BYTES = 5;

    Assets {
        paths = Collections.unmodifiableSortedMap(new TreeMap<>(paths));
        files = List.copyOf(files);
    }

    /// Style sheets come last, as they name the other files.
    ///
    /// @throws ThemeException when a drawing cannot be read
    static Assets of(Theme theme) throws IOException, ThemeException {
        Assets others = new Assets(new TreeMap<>(), List.of());
        SortedSet<String> names = theme.list("assets");
        for (String name : names) {
            if (PUBLISHED.matcher(name).matches() && !name.endsWith(".css")) {
                others = others.with(name, published(name, theme));
            }
        }
        Assets all = others;
        for (String name : names) {
            if (name.endsWith(".css")) {
                all = all.with(name, linked(new String(theme.bytes(name), StandardCharsets.UTF_8), others.paths()));
            }
        }
        return all;
    }

    private static byte[] published(String name, Theme theme) throws IOException, ThemeException {
        byte[] content = theme.bytes(name);
        if (name.endsWith(".js")) {
            return MinifiedScript.of(new String(content, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
        }
        if (FONT.matcher(name).matches()) {
            return packed(name, content, theme);
        }
        return name.endsWith(".svg") ? drawing(name, content, theme) : content;
    }

    /// Browsers are sent fonts in fewer bytes.
    private static byte[] packed(String name, byte[] content, Theme theme) throws ThemeException {
        try {
            return WebFont.of(name, content);
        } catch (FontFault fault) {
            throw new ThemeException(Diagnostic.error(theme.position(name, 1, 1), "theme-font", fault.getMessage()));
        }
    }

    /// A drawing is a document of its own to whoever opens it: only scripts that say so by their name are to run.
    private static byte[] drawing(String name, byte[] content, Theme theme) throws IOException, ThemeException {
        try {
            return PictureFile.of(name, content).published();
        } catch (PictureFault fault) {
            throw new ThemeException(
                    Diagnostic.error(theme.position(name, 1, 1), "theme-picture", "the drawing " + fault.getMessage()));
        }
    }

    private Assets with(String name, byte[] content) {
        SortedMap<String, String> more = new TreeMap<>(paths);
        List<OutputFile> further = new ArrayList<>(files);
        String path = hashed(FONT.matcher(name).matches() ? name.replaceFirst("[to]tf$", "woff") : name, content);
        more.put(name.substring(FOLDER.length()), path);
        further.add(new OutputFile(path, content));
        return new Assets(more, further);
    }

    /// A style sheet in few bytes that names the files beside it by their published names.
    private static byte[] linked(String css, Map<String, String> paths) {
        String linked = URL.matcher(css)
                .replaceAll(url -> Matcher.quoteReplacement("url(\"" + published(url.group(1), paths) + "\")"));
        return MinifiedStyle.of(linked).getBytes(StandardCharsets.UTF_8);
    }

    private static String published(String url, Map<String, String> paths) {
        String path = paths.get(url);
        return path == null ? url : path.substring(FOLDER.length());
    }

    private static String hashed(String file, byte[] content) {
        int dot = file.lastIndexOf('.');
        return file.substring(0, dot) + "." + Fingerprint.of(content, HASH_BYTES) + file.substring(dot);
    }
}
