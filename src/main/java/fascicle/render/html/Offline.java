package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Issue;
import fascicle.model.Logo;
import fascicle.model.Picture;
import fascicle.model.Settings;
import fascicle.plan.Made;
import fascicle.plan.OutputFile;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import fascicle.render.Json;
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
final class Offline {
    private static final String WORKER = "web/worker.js";

    private Offline() {}

    private record Inputs(Dress dress, Frame frame) {}

    /// @param files paths from the site's root
    private record IssueInputs(String path, List<String> files) {}

    static List<PlannedFile> planned(Site site) {
        List<PlannedFile> files = new ArrayList<>();
        Inputs inputs = new Inputs(site.dress(), site.frame());
        Recipe<Inputs> manifest = Recipe.quick(
                "web-manifest",
                () -> inputs,
                in -> Made.of(OutputFile.text(Addresses.MANIFEST, Json.pretty(manifest(in)))));
        files.add(new PlannedFile(Addresses.MANIFEST, "data", site.language(), manifest));
        if (site.dress().theme().find(WORKER).isPresent()) {
            Recipe<Inputs> worker = Recipe.quick(
                    "worker",
                    () -> inputs,
                    in -> Made.of(
                            new OutputFile(Addresses.WORKER, in.dress().theme().bytes(WORKER))));
            files.add(new PlannedFile(Addresses.WORKER, "asset", site.language(), worker));
            files.addAll(lists(site));
        }
        return files;
    }

    private static List<PlannedFile> lists(Site site) {
        List<PlannedFile> lists = new ArrayList<>();
        for (Issue issue : site.newsletter().issues()) {
            String path = Addresses.offline(issue.id());
            Recipe<IssueInputs> recipe = Recipe.quick(
                    "offline",
                    () -> new IssueInputs(path, files(site, issue)),
                    in -> Made.of(OutputFile.text(in.path(), Json.compact(in.files()))));
            lists.add(new PlannedFile(path, "data", site.language(), recipe).in(issue.id()));
        }
        return lists;
    }

    private static List<String> files(Site site, Issue issue) {
        List<String> files = new ArrayList<>();
        files.add(Addresses.of(issue.id()));
        site.yearOf(issue).map(year -> Addresses.year(year.id())).ifPresent(files::add);
        issue.versions().map(Addresses::of).forEach(files::add);
        Stream<Picture> shown = Stream.concat(
                        Stream.of(site.texts().editorials().get(issue.id())),
                        issue.versions().map(article -> site.told(article).facts()))
                .flatMap(facts -> facts.pictures().stream());
        Stream<Picture> signs =
                site.newsletter().settings().look().logo().stream().flatMap(Logo::pictures);
        Stream.of(signs, issue.cover().stream(), shown)
                .flatMap(pictures -> pictures)
                .map(picture -> Addresses.encoded(picture.file().path()))
                .distinct()
                .sorted()
                .forEach(files::add);
        files.addAll(search(site));
        return files;
    }

    /// The pages of an issue fetch the search only when somebody reaches for it, which may be too late.
    private static List<String> search(Site site) {
        if (!site.frame().hasSearch()) {
            return List.of();
        }
        String client = site.frame().searchFolder().orElseThrow() + "search.js";
        return Stream.of(
                        Optional.of(Addresses.SEARCH),
                        Optional.of(client),
                        Optional.ofNullable(site.dress().assets().get("search.css")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Map<String, Object> manifest(Inputs in) {
        Settings settings = in.frame().settings();
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("name", settings.title());
        manifest.put("short_name", settings.publisher());
        manifest.put("description", settings.subtitle());
        manifest.put("lang", settings.language().toLanguageTag());
        manifest.put("start_url", Addresses.HOME);
        manifest.put("scope", "./");
        manifest.put("display", "minimal-ui");
        manifest.put("background_color", in.dress().look().get("colour.paper"));
        manifest.put("theme_color", in.dress().look().get("colour.accent"));
        List<Object> icons = new ArrayList<>();
        icon(in, "icon.svg", "any", icons);
        icon(in, "icon-192.png", "192x192", icons);
        icon(in, "icon-512.png", "512x512", icons);
        manifest.put("icons", icons);
        return manifest;
    }

    private static void icon(Inputs in, String name, String sizes, List<Object> icons) {
        String path = in.dress().assets().get(name);
        if (path != null) {
            icons.add(Map.of("src", path, "sizes", sizes));
        }
    }
}
