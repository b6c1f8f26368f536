package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Page;
import fascicle.model.Section;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/// What search engines may look at: all of it. The list of pages can be given only when the newsletter says where it
/// stands.
///
/// @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps</a>
final class Sitemap implements Part {
    private static final String PATH = "sitemap.xml";

    @Override
    public void print(Site site, Press press) throws IOException {
        Optional<String> address = site.absolute(PATH);
        String pointer = address.map(found -> "\nSitemap: " + found + "\n").orElse("");
        press.publish("robots.txt", () -> "User-agent: *\nAllow: /\n" + pointer);
        if (address.isPresent()) {
            press.publish(PATH, () -> Xml.document(xml -> urls(site, xml)));
        }
    }

    private static void urls(Site site, Xml xml) throws XMLStreamException {
        Map<String, List<View.Alternate>> alternates = alternates(site);
        xml.element(
                "urlset",
                set -> {
                    for (Map.Entry<String, Optional<LocalDate>> page :
                            pages(site).entrySet()) {
                        set.element("url", url -> {
                            url.text("loc", site.absolute(page.getKey()).orElseThrow());
                            if (page.getValue().isPresent()) {
                                url.text("lastmod", page.getValue().get().toString());
                            }
                            for (View.Alternate alternate : alternates.getOrDefault(page.getKey(), List.of())) {
                                url.empty(
                                        "xhtml:link",
                                        "rel",
                                        "alternate",
                                        "hreflang",
                                        alternate.language(),
                                        "href",
                                        alternate.address().orElseThrow());
                            }
                        });
                    }
                },
                "xmlns",
                "http://www.sitemaps.org/schemas/sitemap/0.9",
                "xmlns:xhtml",
                "http://www.w3.org/1999/xhtml");
    }

    /// The same article in other languages.
    private static Map<String, List<View.Alternate>> alternates(Site site) {
        return site.newsletter()
                .versions()
                .collect(Collectors.toMap(
                        article -> Addresses.of(article), article -> new Versions(site, article).alternates()));
    }

    private static Map<String, Optional<LocalDate>> pages(Site site) {
        Map<String, Optional<LocalDate>> pages = new LinkedHashMap<>();
        pages.put(Addresses.HOME, site.newsletter().latest().map(Issue::published));
        pages.put(Addresses.ARCHIVE, Optional.empty());
        for (Issue issue : site.newsletter().issues()) {
            pages.put(Addresses.of(issue.id()), Optional.of(issue.published()));
            for (Article article : issue.versions().toList()) {
                pages.put(Addresses.of(article), Optional.of(issue.published()));
                article.topics().forEach(topic -> pages.put(Addresses.topic(topic.slug()), Optional.empty()));
            }
        }
        for (Section section : site.newsletter().settings().sections()) {
            pages.put(Addresses.of(section), Optional.empty());
        }
        pages.put(Addresses.TOPICS, Optional.empty());
        pages.put(Addresses.SECTIONS, Optional.empty());
        site.standards().histories().forEach(found -> pages.put(Addresses.of(found.standard()), Optional.empty()));
        pages.put(Addresses.STANDARDS, Optional.empty());
        pages.put(Addresses.DATES, Optional.empty());
        pages.put(Addresses.ABBREVIATIONS, Optional.empty());
        for (Page page : site.newsletter().pages()) {
            pages.put(Addresses.page(page.slug()), Optional.empty());
        }
        return pages;
    }
}
