package fascicle.render.html;

import fascicle.FinalSlash;
import fascicle.address.Addresses;
import fascicle.model.Page;
import fascicle.plan.Made;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The standing pages, and those that have only the theme's own words.
final class StandingPages {
    private StandingPages() {}

    /// What a standing page is made from.
    private record Inputs(
            Dress dress, Frame frame, Page page, List<Mark> marks, SortedMap<String, PublishedShape> shapes) {}

    /// What a page without words of the newsletter is made from.
    ///
    /// @param root what its links begin with
    private record PlainInputs(Dress dress, Frame frame, String path, String root, String kind) {}

    static List<PlannedFile> planned(Site site) {
        List<PlannedFile> files = new ArrayList<>();
        List<Page> pages = site.newsletter().pages();
        for (int i = 0; i < pages.size(); i++) {
            files.add(planned(site, pages.get(i), site.texts().pages().get(i)));
        }
        if (site.frame().hasSearch()) {
            files.add(plain(site, Addresses.SEARCH, "search"));
        }
        files.add(plain(site, Addresses.NOT_FOUND, rootAnywhere(site), "missing"));
        return files;
    }

    private static PlannedFile planned(Site site, Page page, TextFacts facts) {
        Recipe<Inputs> recipe = Recipe.of(
                "page",
                () -> new Inputs(
                        site.dress(), site.frame(), page, site.dossiers().among(page.body()), site.shapesIn(facts)),
                StandingPages::made);
        return new PlannedFile(Addresses.page(page.slug()), "page", site.language(), recipe).wantedAt(page.at());
    }

    private static Made made(Inputs in) throws IOException {
        String path = Addresses.page(in.page().slug());
        PageText.Place place =
                new PageText.Place(Addresses.root(path), in.frame().settings().language(), in.shapes(), in.marks());
        return new WebPage(in.dress(), in.frame(), place)
                .made(
                        new Heads(in.frame()).page(path, "page", in.page().title()),
                        text -> new View.Standing(
                                in.page().title(),
                                text.body(in.page().body()),
                                text.contents(in.page().body())));
    }

    /// A page that has only the theme's own words.
    static PlannedFile plain(Site site, String path, String kind) {
        return plain(site, path, Addresses.root(path), kind);
    }

    private static PlannedFile plain(Site site, String path, String root, String kind) {
        Recipe<PlainInputs> recipe = Recipe.of(
                "plain", () -> new PlainInputs(site.dress(), site.frame(), path, root, kind), StandingPages::plain);
        return new PlannedFile(path, kind, site.language(), recipe);
    }

    private static Made plain(PlainInputs in) throws IOException {
        PageText.Place place =
                new PageText.Place(in.root(), in.frame().settings().language(), new TreeMap<>(), List.of());
        WebPage page = new WebPage(in.dress(), in.frame(), place);
        String title = page.words().get(in.kind() + ".title");
        return page.made(new Heads(in.frame()).page(in.path(), in.kind(), title), _ -> new View.Plain());
    }

    /// A server shows `404.html` at any depth, where relative links would miss. When the newsletter says where it
    /// stands, the links begin at the root of that host; when it does not, they lead right from the top folder, and
    /// from disk.
    private static String rootAnywhere(Site site) {
        return site.newsletter()
                .settings()
                .baseUrl()
                .map(URI::getRawPath)
                .map(FinalSlash::on)
                .orElse("");
    }
}
