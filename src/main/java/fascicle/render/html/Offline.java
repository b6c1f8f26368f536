package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Settings;
import fascicle.render.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What lets a browser keep an issue: the service worker of the theme, a list of the pages of each issue, and a
/// manifest by which the newsletter can be put on a home screen.
///
/// @see <a href="https://www.w3.org/TR/appmanifest/">Web application manifest</a>
final class Offline implements Part {
    static final String MANIFEST = "manifest.webmanifest";

    private static final String WORKER = "web/worker.js";

    @Override
    public void print(Site site, Press press) throws IOException {
        press.publish(MANIFEST, () -> Json.pretty(manifest(site)));
        if (site.theme().find(WORKER).isPresent()) {
            press.publish("worker.js", () -> new String(site.theme().bytes(WORKER), StandardCharsets.UTF_8));
            for (Issue issue : site.newsletter().issues()) {
                press.publish("issues/" + issue.id() + "/offline.json", () -> Json.compact(files(site, issue)));
            }
        }
    }

    /// Paths from the site's root.
    private static List<String> files(Site site, Issue issue) {
        List<String> files = new ArrayList<>();
        files.add(Addresses.of(issue.id()));
        issue.versions().map((Article article) -> Addresses.of(article)).forEach(files::add);
        Attachments.pictures(issue)
                .map(picture -> Addresses.encoded(picture.file().path()))
                .distinct()
                .sorted()
                .forEach(files::add);
        files.addAll(search(site));
        return files;
    }

    /// The pages of an issue fetch the search only when somebody reaches for it, which may be too late.
    private static List<String> search(Site site) {
        if (!site.hasSearch()) {
            return List.of();
        }
        String client = site.known().searchFolder().orElseThrow() + "/search.js";
        return Stream.of(
                        Optional.of(Addresses.SEARCH),
                        Optional.of(client),
                        Optional.ofNullable(site.assets().get("search.css")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Map<String, Object> manifest(Site site) {
        Settings settings = site.newsletter().settings();
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("name", settings.title());
        manifest.put("short_name", settings.publisher());
        manifest.put("description", settings.subtitle());
        manifest.put("lang", settings.language().toLanguageTag());
        manifest.put("start_url", Addresses.HOME);
        manifest.put("scope", "./");
        manifest.put("display", "minimal-ui");
        manifest.put("background_color", "#fbf8f2");
        manifest.put("theme_color", "#12305c");
        List<Object> icons = new ArrayList<>();
        icon(site, "icon.svg", "any", icons);
        icon(site, "icon-192.png", "192x192", icons);
        icon(site, "icon-512.png", "512x512", icons);
        manifest.put("icons", icons);
        return manifest;
    }

    private static void icon(Site site, String name, String sizes, List<Object> icons) {
        String path = site.assets().get(name);
        if (path != null) {
            icons.add(Map.of("src", path, "sizes", sizes));
        }
    }
}
