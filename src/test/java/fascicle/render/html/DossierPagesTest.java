package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.memory.Fingerprint;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import fascicle.plan.OutputFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What readers see of matters that six issues follow.
class DossierPagesTest {
    private static final String ASSESSMENT = "dossiers/measures-for-the-administration-of-the-security-assessment.html";

    @TempDir
    private Path folder;

    private SiteFixture fixture() throws Exception {
        return SiteFixture.from("dossiers", folder);
    }

    private static WebSite site(SiteFixture fixture) throws Exception {
        return WebSite.of(fixture.newsletter(), Offers.of(List.of(Offer.ofAll(Offer.SEARCH, "search/x"))));
    }

    @Test
    void thePageOfTheSearchTellsOfADossierBesideTheCountOfItsResults() throws Exception {
        Document page = page(site(fixture()), "search.html");
        assertEquals(List.of("search-count"), page.select("main [role=status]").eachAttr("class"));
        assertEquals(1, page.select("[aria-live=polite] > .search-dossier").size());
    }

    private static Document page(WebSite site, String path) {
        return Jsoup.parse(site.text(path));
    }

    @Test
    void aDossierTellsNamesStatesAndArticles() throws Exception {
        WebSite site = site(fixture());
        Document page = page(site, ASSESSMENT);
        assertEquals(
                List.of("9 June 2023", "7 October 2023", "1 November 2023"),
                page.select(".states time").eachText());
        assertEquals(
                List.of("Draft", "Published", "In force"),
                page.select(".states tbody th").eachText());
        assertEquals(3, page.select(".axis circle").size());
        assertEquals(
                List.of("July 2023", "October 2023", "December 2023"),
                page.select(".spoken h3").eachText());
        assertEquals(
                "SCA put the Measures for the Administration of the Security Assessment of Commercial Cryptography"
                        + " Application out as a draft on 9 June 2023.",
                page.select(".sentence").first().text());
        assertTrue(site.files().containsKey(ASSESSMENT.replace(".html", ".xml")), "its feed");
        Document committee = page(site, "standards/sac-tc-260.html");
        assertEquals("SAC/TC 260", committee.select("h1").text());
        assertTrue(committee.select(".names").text().contains("全国信息安全标准化技术委员会"));
        assertTrue(site.files().containsKey("dossiers/office-devices.ics"), "its calendar");
    }

    /// In a paragraph, a list, a quotation, a row of a table, and in nothing that has a name.
    @Test
    void sentencesLeadToTheirPlaces() throws Exception {
        SiteFixture fixture = SiteFixture.empty(folder)
                .article("01-one", "First.\n\nThe Bureau of Kelp (BKP, 国家海带局) met.\n")
                .article("02-two", "First.\n\n- Kelp\n- The Bureau of Kelp met.\n\n  Twice.\n")
                .article("03-three", "First.\n\n> The Bureau of Kelp sang.\n")
                .article("04-four", "| Who | What |\n|---|---|\n| Bureau of Kelp | **meets** |\n")
                .article("05-five", "First.\n\n## Bureau of Kelp\n\nIt.\n")
                .article("06-six", "- one\n- Bureau of Kelp.\n");
        WebSite site = site(fixture);
        Document dossier = page(site, "dossiers/bkp.html");
        List<String> leads = dossier.select(".sentence a").eachAttr("href");
        assertEquals(6, leads.size());
        for (String lead : leads) {
            String path = lead.substring("../".length());
            if (path.contains("#")) {
                String anchor = path.substring(path.indexOf('#') + 1);
                Document article = page(site, path.substring(0, path.indexOf('#')));
                assertTrue(article.getElementById(anchor).text().contains("Bureau of Kelp"), lead);
            }
        }
        assertEquals(5, leads.stream().filter(lead -> lead.contains("#p-")).count(), leads::toString);
    }

    @Test
    void nationalStandardsOfChinaLeadToThePublicPlatform() throws Exception {
        SiteFixture fixture = SiteFixture.empty(folder)
                .article("01-one", "GB/T 29829-2022, GB 4943.1-2022, GB/Z 43194, ISO 9001, T/CAS 754 and SAC/TC 260.\n")
                .write("content/dossiers/kelp.md", "---\ntitle: GB/T 1.1\nlink: https://example.org/\n---\n")
                .article("02-two", "GB/T 1.1-2020.\n");
        WebSite site = site(fixture);
        String search = "https://openstd.samr.gov.cn/bzgk/gb/std_list?p.p1=0&p.p2=";
        Map<String, String> outside = Map.of(
                "gb-t-29829", search + "GB%2FT+29829",
                "gb-4943-1", search + "GB+4943.1",
                "gb-z-43194", search + "GB%2FZ+43194",
                "iso-9001", "",
                "t-cas-754", "",
                "sac-tc-260", "",
                "gb-t-1-1", "https://example.org/");
        outside.forEach((slug, link) -> assertEquals(
                link,
                page(site, "standards/" + slug + ".html")
                        .select(".names a[href^=https]")
                        .attr("href"),
                slug));
    }

    @Test
    void aLineOfTimeSaysInWhichYearItBegins() throws Exception {
        WebSite site = site(fixture());
        assertEquals(
                List.of("2023"),
                page(site, ASSESSMENT).select(".axis text.year").eachText());
        assertEquals(
                List.of("2022", "2023"),
                page(site, "dossiers/office-devices.html")
                        .select(".axis text.year")
                        .eachText());
    }

    @Test
    void aDossierHasAFeedOfItsArticlesAndACalendarOfItsDates() throws Exception {
        SiteFixture fixture = fixture()
                .replace("content/newsletter.yaml", "publisher:", "base-url: https://example.org/\npublisher:");
        WebSite site = site(fixture);
        Document feed = Jsoup.parse(site.text("dossiers/office-devices.xml"), "", Parser.xmlParser());
        List<String> told = page(site, "dossiers/office-devices.html")
                .select(".told .title")
                .eachText();
        assertTrue(told.size() > 2, told::toString);
        assertEquals(told.reversed(), feed.select("entry > title").eachText());
        String calendar = site.text("dossiers/office-devices.ics");
        assertTrue(calendar.contains("20231024"), calendar);
        assertFalse(calendar.contains("20231118"), "that of another consultation");
    }

    @Test
    void theDirectoryTellsShortForms() throws Exception {
        assertTrue(page(site(fixture()), "dossiers/index.html")
                .select(".dossiers li:contains(State Cryptography)")
                .text()
                .startsWith("State Cryptography Administration SCA 国家密码管理局"));
    }

    /// A link to a page that tells nothing else would only lead back.
    @Test
    void aNameIsLinkedWhereItsDossierSaysMoreThanTheArticle() throws Exception {
        String text = "The *Kelp Law* is discussed by the Bureau of Kelp (BKP, 国家海带局).";
        SiteFixture fixture = SiteFixture.empty(folder).article("01-one", text);
        assertEquals(List.of(), linked(fixture));
        fixture.write("content/dossiers/kelp.md", "---\ntitle: Kelp Law\nlink: https://example.org/\n---\n");
        assertEquals(List.of("Kelp Law"), linked(fixture));
        fixture.article("02-two", "The Bureau of Kelp rests.");
        assertEquals(List.of("Kelp Law", "Bureau of Kelp"), linked(fixture));
    }

    private static List<String> linked(SiteFixture fixture) throws Exception {
        return page(site(fixture), "issues/2023-09/one.html")
                .select(".prose a.name")
                .eachText();
    }

    @Test
    void articlesNameThoseBeforeAndAfterWithTheStatesOfThen() throws Exception {
        Document page = page(site(fixture()), "issues/2023-10/cryptography-the-measures-are-final.html");
        assertEquals(
                List.of("31 July 2023 Draft measures on the assessment of cryptography Measures for the Administration"
                        + " of the Security Assessment of Commercial Cryptography Application: Draft, 9 June 2023"),
                page.select("section[aria-labelledby=_previously] li").eachText());
        assertEquals(
                List.of("Two months of assessments"),
                page.select("section[aria-labelledby=_later] li > a").eachText());
    }

    @Test
    void ofManyArticlesBeforeAndAfterTheLastTwoAreNamed() throws Exception {
        WebSite site = site(fixture());
        assertEquals(
                List.of("Office devices: a draft for comments", "What makers of printers say"),
                page(site, "issues/2023-12/office-devices-waiting.html")
                        .select("section[aria-labelledby=_previously] li > a")
                        .eachText());
        assertEquals(
                List.of("What makers of printers say", "Office devices: waiting"),
                page(site, "issues/2022-05/office-devices-a-proposal-at-tc260.html")
                        .select("section[aria-labelledby=_later] li > a")
                        .eachText());
    }

    @Test
    void anIssueTellsWhatHasMovedSinceTheLast() throws Exception {
        WebSite site = site(fixture());
        assertEquals(
                List.of(
                        "Measures for the Administration of Commercial Cryptography Testing Institutions",
                        "Measures for the Administration of the Security Assessment of Commercial Cryptography"
                                + " Application",
                        "Product Quality Law"),
                page(site, "index.html").select(".changes .title").eachText());
        assertEquals(
                0, page(site, "issues/2022-05/index.html").select(".changes").size());
    }

    @Test
    void namesInArticlesLeadToTheirDossiers() throws Exception {
        Document page = page(site(fixture()), "issues/2022-05/office-devices-a-proposal-at-tc260.html");
        assertEquals(
                List.of(
                        "../../standards/sac-tc-260.html",
                        "../../standards/sac-tc-260.html",
                        "../../standards/gb-t-29244.html",
                        "../../standards/gb-t-38558.html"),
                page.select(".prose :is(a.standard, a.name)").eachAttr("href"));
    }

    @Test
    void linksToParagraphsOutliveWhatIsToldLater() throws Exception {
        String path = "issues/2023-10/cryptography-the-measures-are-final.html";
        SiteFixture fixture = fixture();
        Document before = page(site(fixture), path);
        fixture.write("content/issues/2023-12/11-later.md", """
            ---
            title: Later
            section: digital
            status:
              of: Measures for the Administration of the Security Assessment of Commercial Cryptography Application
              is: withdrawn
              since: 2023-12-01
            ---

            They were withdrawn.
            """);
        Document after = page(site(fixture), path);
        assertNotEquals(
                before.select("[data-full]").eachAttr("data-full"),
                after.select("[data-full]").eachAttr("data-full"),
                "what is shown of it");
        assertEquals(
                before.select(".prose [id]").eachAttr("id"),
                after.select(".prose [id]").eachAttr("id"));
    }

    @Test
    void aParagraphOfThousandsOfNamesIsLinkedInATimeThatGrowsWithIt() throws Exception {
        SiteFixture fixture = fixture()
                .write(
                        "content/issues/2023-12/11-many.md",
                        "---\ntitle: Many\nsection: digital\n---\n" + "GB/T 29829 and SCA, ".repeat(4_000) + "\n");
        long begun = System.nanoTime();
        Document page = page(site(fixture), "issues/2023-12/many.html");
        assertEquals(4_000, page.select(".prose a.standard").size());
        assertTrue(System.nanoTime() - begun < 20e9, "seconds and not minutes");
    }

    @Test
    void theSearchIsToldEveryNameThatLeadsToADossier() throws Exception {
        WebSite site = site(fixture());
        String names = site.text("dossiers/names.js");
        for (String name : List.of("tc260", "sac/tc260", "全国信息安全标准化技术委员会", "gb/t29244", "密码法")) {
            assertTrue(names.contains("\"" + name + "\":"), name);
        }
        assertEquals(
                1,
                page(site, "search.html")
                        .select("script[src=dossiers/names.js]")
                        .size());
        assertTrue(site.text("dossiers.csv").contains("committee,SAC/TC 260,National Information Security"));
    }

    @Test
    void aNewsletterWithoutAnyShowsNone() throws Exception {
        SiteFixture fixture =
                SiteFixture.empty(folder).article("01-one", "An old man went to the sea. *Look*, he said.");
        for (String issue : List.of("2023-10", "2023-11")) {
            fixture.write(
                            "content/issues/" + issue + "/issue.md",
                            "---\nperiod: " + issue + "\npublished: " + issue + "-28\n---\nMore of the sea.\n")
                    .write(
                            "content/issues/" + issue + "/01-sea.md",
                            "---\ntitle: The sea of " + issue + "\nsection: news\ntopics: [Fish]\n---\nIt was calm.\n");
        }
        WebSite site = site(fixture);
        assertEquals(
                List.of(),
                site.files().keySet().stream()
                        .filter(path -> path.contains("dossier") && !path.startsWith("assets/"))
                        .toList());
        assertTrue(site.files().size() > 20, "a whole site");
        for (String path : site.files().keySet()) {
            if (path.endsWith(".html")) {
                String page = site.text(path);
                for (String trace : List.of(
                        "dossier", "Previously", "Since then", "What changed", "class=\"name\"", "class=\"name ")) {
                    assertFalse(page.contains(trace), path + " has " + trace);
                }
            }
        }
    }

    @Test
    void aChangeOfOneDossierChangesOnlyThePagesThatShowIt() throws Exception {
        SiteFixture fixture = fixture();
        Map<String, OutputFile> before = site(fixture).files();
        fixture.replace(
                "content/issues/2023-10/02-measures-for-testing-institutions.md",
                "is: in force, since: 2023-11-01",
                "is: in force, since: 2023-11-15");
        Map<String, OutputFile> after = site(fixture).files();
        SortedSet<String> changed = new TreeSet<>();
        after.forEach((path, file) -> {
            if (!Fingerprint.of(file.content(), 8)
                    .equals(Fingerprint.of(before.get(path).content(), 8))) {
                changed.add(path);
            }
        });
        assertEquals(
                new TreeSet<>(List.of(
                        "dossiers.csv",
                        "dossiers/index.html",
                        "dossiers/measures-for-the-administration-of-commercial-cryptography.html",
                        "index.html",
                        "issues/2023-10/measures-for-testing-institutions.html",
                        "issues/2023-12/index.html")),
                changed);
    }
}
