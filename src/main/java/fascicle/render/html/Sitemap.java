package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Issue;
import fascicle.model.IssueId;
import fascicle.plan.Made;
import fascicle.plan.OutputFile;
import fascicle.plan.PlannedFile;
import fascicle.plan.Recipe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// What search engines may look at: all of it. The list of pages can be given only when the newsletter says where
/// it stands.
///
/// @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps</a>
final class Sitemap {
    /// The kinds of pages that readers look for. The newest issue stands twice, with one address of its own each.
    private static final Set<String> LISTED = Set.of(
            "issue",
            "archive",
            "year",
            "article",
            "topics",
            "topic",
            "sections",
            "section",
            "author",
            "standards",
            "standard",
            "dossiers",
            "dossier",
            "dates",
            "abbreviations",
            "subscribe",
            "statement",
            "page");

    private Sitemap() {}

    /// @param changed the day of the issue that it belongs to
    private record Entry(String path, Optional<LocalDate> changed, List<View.Alternate> alternates) {}

    private record Inputs(Frame frame, List<Entry> entries) {}

    /// @param pages everything else that is planned
    static List<PlannedFile> planned(Site site, List<PlannedFile> pages) {
        List<PlannedFile> files = new ArrayList<>();
        Recipe<Frame> robots = Recipe.quick("robots", site::frame, Sitemap::robots);
        files.add(new PlannedFile(Addresses.ROBOTS, "data", site.language(), robots));
        if (site.frame().absolute(Addresses.SITEMAP).isPresent()) {
            Recipe<Inputs> recipe =
                    Recipe.of("sitemap", () -> new Inputs(site.frame(), entries(site, pages)), Sitemap::made);
            files.add(new PlannedFile(Addresses.SITEMAP, "data", site.language(), recipe));
        }
        return files;
    }

    private static List<Entry> entries(Site site, List<PlannedFile> pages) {
        Map<IssueId, LocalDate> days = new HashMap<>();
        for (Issue issue : site.newsletter().issues()) {
            days.put(issue.id(), issue.published());
        }
        return pages.stream()
                .filter(page -> LISTED.contains(page.kind()))
                .map(page -> new Entry(
                        page.path(),
                        page.issue().map(days::get),
                        site.at(page.path())
                                .map(told -> Heads.alternates(site.frame(), told.listed()))
                                .orElse(List.of())))
                .toList();
    }

    private static Made robots(Frame frame) {
        String pointer = frame.absolute(Addresses.SITEMAP)
                .map(found -> "\nSitemap: " + found + "\n")
                .orElse("");
        return Made.of(OutputFile.text(Addresses.ROBOTS, "User-agent: *\nAllow: /\n" + pointer));
    }

    private static Made made(Inputs in) {
        return Made.of(OutputFile.text(Addresses.SITEMAP, Xml.document(xml -> urls(in, xml))));
    }

    private static void urls(Inputs in, Xml xml) throws XMLStreamException {
        xml.element(
                "urlset",
                set -> {
                    for (Entry entry : in.entries()) {
                        set.element("url", url -> url(in, entry, url));
                    }
                },
                "xmlns",
                "http://www.sitemaps.org/schemas/sitemap/0.9",
                "xmlns:xhtml",
                "http://www.w3.org/1999/xhtml");
    }

    private static void url(Inputs in, Entry entry, Xml url) throws XMLStreamException {
        url.text("loc", in.frame().absolute(entry.path()).orElseThrow());
        if (entry.changed().isPresent()) {
            url.text("lastmod", entry.changed().get().toString());
        }
        for (View.Alternate alternate : entry.alternates()) {
            url.empty(
                    "xhtml:link",
                    "rel",
                    "alternate",
                    "hreflang",
                    alternate.language(),
                    "href",
                    alternate.address().orElseThrow());
        }
    }
}
