package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Page;
import fascicle.render.ThemeException;
import java.io.IOException;

/// The standing pages, and those that have only the theme's own words.
final class StandingPages implements Part {
    @Override
    public void print(Site site, Press press) throws IOException, ThemeException {
        for (Page page : site.newsletter().pages()) {
            View.Page head = site.page(Addresses.page(page.slug()), "page", page.title());
            press.print(
                    head,
                    composer -> new View.Standing(
                            page.title(), composer.body(page.body()), composer.contents(page.body())));
        }
        if (site.hasSearch()) {
            press.print(plain(site, Addresses.SEARCH, "search"), _ -> new View.Plain());
        }
        press.print(plain(site, Addresses.NOT_FOUND, "missing"), rootAnywhere(site), _ -> new View.Plain());
    }

    private static View.Page plain(Site site, String path, String kind) {
        return site.page(path, kind, site.words().get(kind + ".title"));
    }

    /// A server shows `404.html` at any depth, where relative links would miss. When the newsletter says where it
    /// stands, the links begin at the root of that host; when it does not, they lead right from the top folder, and
    /// from disk.
    private static String rootAnywhere(Site site) {
        return site.newsletter()
                .settings()
                .baseUrl()
                .map(java.net.URI::getRawPath)
                .map(path -> path.endsWith("/") ? path : path + "/")
                .orElse("");
    }
}
