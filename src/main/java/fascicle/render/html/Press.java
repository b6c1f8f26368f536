package fascicle.render.html;

import fascicle.model.Settings;
import fascicle.render.Outbox;
import fascicle.render.OutputFile;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// Fills templates and hands the pages out.
final class Press {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

    private final Site site;
    private final Outbox out;
    private final View.Site frame;

    Press(Site site, Outbox out) {
        this.site = site;
        this.out = out;
        this.frame = frame(site);
    }

    /// Prints a page from the template of its kind.
    ///
    /// @param content makes the page's own data, for the place where it stands
    void print(View.Page page, Function<Composer, ? extends Record> content) throws IOException, ThemeException {
        print(page, Addresses.root(page.path()), content);
    }

    /// Prints a page whose links begin with something else than the steps up to the root.
    void print(View.Page page, String root, Function<Composer, ? extends Record> content)
            throws IOException, ThemeException {
        Record data = content.apply(new Composer(site, root));
        View.Sheet<Record> sheet = new View.Sheet<>(root, frame, page, site.words(), data);
        out.put(OutputFile.text(page.path(), site.theme().fill("web/" + page.kind() + ".ftlh", sheet)));
    }

    /// Publishes a file that no template makes.
    void publish(String path, String content) throws IOException {
        out.put(OutputFile.text(path, content));
    }

    private static View.Site frame(Site site) {
        Settings settings = site.newsletter().settings();
        Locale language = settings.language();
        return new View.Site(
                settings.title(),
                settings.subtitle(),
                settings.publisher(),
                language.toLanguageTag(),
                RIGHT_TO_LEFT.contains(language.getLanguage()) ? "rtl" : "ltr",
                settings.contact().map(Object::toString),
                navigation(site),
                site.newsletter().pages().stream()
                        .map(page -> new View.Link(page.title(), Addresses.page(page.slug())))
                        .toList(),
                site.assets(),
                site.known().searchFolder().map(folder -> folder.endsWith("/") ? folder : folder + "/"));
    }

    private static List<View.Link> navigation(Site site) {
        List<View.Link> links = new ArrayList<>();
        links.add(link(site, "nav.issue", Addresses.HOME));
        links.add(link(site, "nav.archive", Addresses.ARCHIVE));
        links.add(link(site, "nav.topics", Addresses.TOPICS));
        links.add(link(site, "nav.standards", Addresses.STANDARDS));
        links.add(link(site, "nav.dates", Addresses.DATES));
        links.add(link(site, "nav.abbreviations", Addresses.ABBREVIATIONS));
        if (site.hasSearch()) {
            links.add(link(site, "nav.search", Addresses.SEARCH));
        }
        return List.copyOf(links);
    }

    private static View.Link link(Site site, String words, String path) {
        return new View.Link(site.words().get(words), path);
    }
}
