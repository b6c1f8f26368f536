package fascicle.render.html;

import fascicle.Position;
import fascicle.address.Addresses;
import fascicle.model.Settings;
import fascicle.plan.Outbox;
import fascicle.plan.OutputFile;
import fascicle.render.LanguageMarkup;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// Fills templates and hands the pages out.
final class Press {
    private final Site site;
    private final Outbox out;
    private final Predicate<String> wanted;
    private final Map<Locale, View.Site> frames = new HashMap<>();
    private final SortedMap<String, Position> places = new TreeMap<>();

    /// Prints everything.
    Press(Site site, Outbox out) {
        this(site, out, _ -> true);
    }

    /// @param wanted the paths of the files that are to be printed
    Press(Site site, Outbox out, Predicate<String> wanted) {
        this.site = site;
        this.out = out;
        this.wanted = wanted;
    }

    /// Whether a file is to be printed at all. Asked before work that is not small.
    boolean wants(String path) {
        return wanted.test(path);
    }

    /// Where the author wrote the paragraphs of what was printed last, by their ids.
    SortedMap<String, Position> places() {
        return places;
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
        if (wants(page.path())) {
            out.put(printed(page, root, content));
        }
    }

    /// Prints a page at an address that an author chose there.
    void print(View.Page page, Position at, Function<Composer, ? extends Record> content)
            throws IOException, ThemeException {
        if (wants(page.path())) {
            out.put(printed(page, Addresses.root(page.path()), content).chosenAt(at));
        }
    }

    private OutputFile printed(View.Page page, String root, Function<Composer, ? extends Record> content)
            throws IOException, ThemeException {
        Site told = site.in(Locale.forLanguageTag(page.tongue().tag()));
        Composer composer = new Composer(told, root);
        Record data = content.apply(composer);
        places.clear();
        places.putAll(composer.places());
        View.Sheet<Record> sheet = new View.Sheet<>(root, frame(told), page, told.words(), data);
        return OutputFile.text(page.path(), site.theme().fill("web/" + page.kind() + ".ftlh", sheet));
    }

    /// Publishes a file that no template makes.
    void publish(String path, Content content) throws IOException {
        if (wants(path)) {
            out.put(OutputFile.text(path, content.write()));
        }
    }

    /// Writes a file when it is wanted.
    interface Content {
        String write() throws IOException;
    }

    private View.Site frame(Site told) {
        return frames.computeIfAbsent(told.language(), _ -> framed(told));
    }

    private static View.Site framed(Site site) {
        Settings settings = site.newsletter().settings();
        Locale language = settings.language();
        Locale words = site.words().language();
        return new View.Site(
                settings.title(),
                settings.subtitle(),
                settings.publisher(),
                language.toLanguageTag(),
                LanguageMarkup.direction(language),
                LanguageMarkup.marked(language, words, site.language()),
                LanguageMarkup.marked(words, site.language(), words),
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
