package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.model.Newsletter;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Of six issues, five of 2023 and one of 2022.
class YearPagesTest {
    private static final String PAGE = "years/2023.html";

    @TempDir
    private Path folder;

    private WebSite site() throws Exception {
        Newsletter newsletter = SiteFixture.from("dossiers", folder).newsletter();
        return WebSite.of(newsletter, WebSite.allKnown(newsletter));
    }

    private static Document page(WebSite site, String path) {
        return Jsoup.parse(site.text(path));
    }

    @Test
    void aYearHasItsContentsAndRegisters() throws Exception {
        Document page = page(site(), PAGE);
        assertEquals("5 issues · 41 articles", page.select(".lead").text());
        assertEquals(
                List.of("May 2023", "July 2023", "September 2023", "October 2023", "December 2023"),
                page.select(".index h3").eachText());
        assertEquals(41, page.select(".index .entries > li").size());
        assertEquals(
                List.of(
                        "Standards",
                        "Laws and rules",
                        "Consultations",
                        "Other matters",
                        "Committees",
                        "Organisations",
                        "Deadlines"),
                page.select(".register h2").eachText());
        assertEquals(List.of(), page.select("nav.years").eachText(), "there is no other year");
    }

    @Test
    void aRegisterLeadsToTheDossierToArticlesAndToPagesOfPdfs() throws Exception {
        WebSite site = site();
        Document page = page(site, PAGE);
        Element standard = page.select(".register li:has(.what[href=../standards/gb-z-43194.html])")
                .first();
        assertEquals(
                "GB/Z 43194 (Disposal Guidelines for Patents Related to Association Standards)"
                        + " May 2023: No. 1 p. 4 September 2023: No. 1 p. 4",
                standard.text());
        List<String> places = standard.select(".place").first().select("a").eachAttr("href");
        assertEquals("../issues/2023-05/index.html", places.getFirst());
        assertEquals("../issues/2023-05/edition-2023-05.pdf#page=4", places.getLast());
        String[] passage = places.get(1).split("#");
        assertEquals("../issues/2023-05/patents-in-association-standards.html", passage[0]);
        assertTrue(
                page(site, passage[0].substring(3))
                        .getElementById(passage[1])
                        .text()
                        .contains("GB/Z 43194"),
                "the paragraph that names it");
        List<String> days = page.select(".register time").eachAttr("datetime");
        assertEquals(days.stream().sorted().toList(), days);
        assertTrue(days.contains("2023-11-18"), days.toString());
    }

    @Test
    void aYearIsReachedFromTheArchiveAndItsIssues() throws Exception {
        WebSite site = site();
        assertEquals(
                List.of(PAGE), page(site, "archive.html").select(".years a").eachAttr("href"));
        assertEquals(
                "All of 2023",
                page(site, "issues/2023-10/index.html")
                        .select("a[href=../../years/2023.html]")
                        .text());
        assertTrue(site.text("issues/2023-10/offline.json").contains(PAGE));
    }

    @Test
    void aYearOfOneIssueHasNone() throws Exception {
        WebSite site = site();
        assertFalse(site.files().containsKey("years/2022.html"));
        assertFalse(site.text("issues/2022-05/index.html").contains("years/"));
        assertFalse(site.text("issues/2022-05/offline.json").contains("years/"));
    }

    @Test
    void searchEnginesAreToldOfIt() throws Exception {
        SiteFixture fixture = SiteFixture.from("dossiers", folder)
                .replace("content/newsletter.yaml", "publisher:", "base-url: https://example.org/\npublisher:");
        Newsletter newsletter = fixture.newsletter();
        WebSite site = WebSite.of(newsletter, WebSite.allKnown(newsletter));
        assertTrue(site.text("sitemap.xml").contains("<loc>https://example.org/" + PAGE + "</loc>"));
    }

    @Test
    void itsAddressIsTaken() throws Exception {
        String article = "content/issues/2023-12/08-education-for-the-old.md";
        SiteFixture fixture =
                SiteFixture.from("dossiers", folder).replace(article, "section:", "aliases: [" + PAGE + "]\nsection:");
        assertEquals(
                List.of("\"years/2023.html\" is taken in the site: Fascicle makes years/2023.html itself"),
                fixture.findings().stream()
                        .filter(found -> found.code().equals("address-taken"))
                        .map(found -> found.message())
                        .toList());
    }
}
