package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import fascicle.SiteFixture;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.json.Json;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// Everything that is meant for programs, read by other programs than ours.
class DataFilesTest {
    private static final String ADDRESS = "https://news.example/china/";
    private static final String EVENT = "issues/2023-09/upcoming-webinars-event-1.ics";

    @Test
    void theCalendarIsReadWithItsTimeZones() throws Exception {
        Calendar calendar = calendar(WebSite.own().text("calendar.ics"));
        assertFalse(calendar.validate().hasErrors(), () -> calendar.validate().toString());
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertEquals(6, events.size());
        VEvent webinar = events.stream()
                .filter(event -> event.getSummary().getValue().contains("Webinar 11"))
                .findFirst()
                .orElseThrow();
        assertEquals(Instant.parse("2023-11-21T09:00:00Z"), Instant.from(start(webinar)));
        VEvent law = events.stream()
                .filter(event -> event.getSummary().getValue().contains("Product Quality Law"))
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2023, 11, 18), start(law));
    }

    private static Temporal start(VEvent event) {
        return event.getDateTimeStart().getDate();
    }

    private static Calendar calendar(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    @Test
    void everyItemHasACalendarOfItsOwnThatSaysWhatItsTimeZoneIs() throws Exception {
        WebSite site = WebSite.own();
        Calendar calendar = calendar(site.text(EVENT));
        assertEquals(1, calendar.getComponents(Component.VEVENT).size());
        assertEquals(1, calendar.getComponents(Component.VTIMEZONE).size());
        assertTrue(site.text(EVENT).contains("DTSTART;TZID=Europe/Brussels:20231121T100000"));
        assertTrue(site.files().containsKey("issues/2023-09/product-quality-law-closes-1.ics"));
        assertTrue(site.files().containsKey("issues/2023-09/calendar.ics"));
    }

    @Test
    void theAtomFeedIsReadWithAllArticles() throws Exception {
        SyndFeed feed = new SyndFeedInput()
                .build(new StringReader(WebSite.ownAt(ADDRESS).text("feed.xml")));
        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals(23, feed.getEntries().size());
        assertEquals(
                ADDRESS + "issues/2023-09/standardisation-events.html",
                feed.getEntries().getFirst().getLink());
    }

    @Test
    void aFeedSaysWhatItIsToWhoeverOpensItInABrowser() throws Exception {
        WebSite site = WebSite.own();
        org.jsoup.nodes.Document feed =
                org.jsoup.Jsoup.parse(site.text("topics/data-security.xml"), "", org.jsoup.parser.Parser.xmlParser());
        String style =
                site.text("topics/data-security.xml").replaceAll("(?s).*xml-stylesheet.*?href=\"([^\"]*)\".*", "$1");
        assertTrue(style.startsWith("../") && site.files().containsKey(style.substring(3)), style);
        assertTrue(feed.select("feed > h|div").text().startsWith("This is a feed"));
        assertEquals(
                List.of("data-security.html", "../subscribe.html"),
                feed.select("feed > h|div h|a").eachAttr("href").stream()
                        .map(address -> address.replace("../topics/", ""))
                        .toList());
        assertEquals(
                feed.select("entry > title").eachText(),
                feed.select("entry > h|p > h|a").eachText());
    }

    @Test
    void aTopicHasAFeedOfItsOwn() throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(WebSite.own().text("topics/data-security.xml")));
        assertEquals(3, feed.getEntries().size());
        assertEquals(
                "../issues/2023-09/key-data.html",
                feed.getEntries().getFirst().getLinks().getFirst().getHref());
    }

    @Test
    void theJsonFeedHasAllArticles() throws Exception {
        Map<String, Object> feed = json(WebSite.ownAt(ADDRESS).text("feed.json"));
        assertEquals("https://jsonfeed.org/version/1.1", feed.get("version"));
        assertEquals(ADDRESS + "feed.json", feed.get("feed_url"));
        assertEquals(23, ((List<?>) feed.get("items")).size());
    }

    private static Map<String, Object> json(String text) {
        return new Json().toType(text, Json.MAP_TYPE);
    }

    @Test
    void theSitemapNamesPagesThatAreThere() throws Exception {
        WebSite site = WebSite.ownAt(ADDRESS);
        Document sitemap = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(site.text("sitemap.xml"))));
        NodeList places = sitemap.getElementsByTagName("loc");
        List<String> missing = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (int i = 0; i < places.getLength(); i++) {
            String path = places.item(i).getTextContent().substring(ADDRESS.length());
            named.add(path);
            if (!site.files().containsKey(path.isEmpty() ? "index.html" : path)) {
                missing.add(path);
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(named.containsAll(List.of("", "topics/index.html", "sections/index.html")), named::toString);
        assertTrue(site.text("robots.txt").contains("Sitemap: " + ADDRESS + "sitemap.xml"));
    }

    @Test
    void theSitemapLeavesNoPageOutThatSearchEnginesMayKeep(@TempDir Path folder) throws Exception {
        SiteFixture fixture = SiteFixture.from("dossiers", folder)
                .replace("content/newsletter.yaml", "publisher:", "base-url: " + ADDRESS + "\npublisher:")
                .write("content/pages/about.md", "---\ntitle: About\n---\nWords.\n");
        WebSite site = WebSite.of(fixture.newsletter(), Offers.of(List.of(Offer.ofAll(Offer.SEARCH, "search/x"))));
        String sitemap = site.text("sitemap.xml");
        List<String> missing = site.files().keySet().stream()
                .filter(path -> path.endsWith(".html") && !site.text(path).contains("content=\"noindex\""))
                .filter(path -> !sitemap.contains("<loc>" + ADDRESS + path.replaceFirst("^index.html$", "") + "<"))
                .toList();
        assertEquals(List.of("404.html", "search.html"), missing);
    }

    @Test
    void anArticleSaysWhatItIsInTheWordsOfSchemaOrg() throws Exception {
        String page = WebSite.ownAt(ADDRESS).text("issues/2023-09/upcoming-webinars.html");
        Map<String, Object> data = json(
                Jsoup.parse(page).select("script[type=application/ld+json]").html());
        List<?> things = (List<?>) data.get("@graph");
        assertEquals(
                List.of("NewsArticle", "BreadcrumbList", "Event", "Event"),
                things.stream().map(thing -> ((Map<?, ?>) thing).get("@type")).toList());
        assertEquals("2023-11-21T10:00+01:00", ((Map<?, ?>) things.get(2)).get("startDate"));
    }

    @Test
    void aPageSaysWhereItStandsOnlyWhenThatIsKnown() throws Exception {
        String law = "issues/2023-09/product-quality-law.html";
        assertEquals(
                ADDRESS + law,
                Jsoup.parse(WebSite.ownAt(ADDRESS).text(law))
                        .select("link[rel=canonical]")
                        .attr("href"));
        assertEquals(
                0,
                Jsoup.parse(WebSite.own().text(law))
                        .select("link[rel=canonical]")
                        .size());
    }

    @Test
    void anArticleCanBeCited() throws Exception {
        WebSite site = WebSite.ownAt(ADDRESS);
        assertEquals(
                "SESEC, “China’s New National Data Bureau Inaugurated”, SESEC V China Standardisation Newsletter,"
                        + " September – October 2023, p. 13, " + ADDRESS + "issues/2023-09/national-data-bureau.html",
                Jsoup.parse(site.text("issues/2023-09/national-data-bureau.html"))
                        .select(".reference")
                        .text());
        assertTrue(site.text("issues/2023-09/standardisation-qa-for-fies.bib").contains("Publishes Q\\&A for FIEs"));
        assertTrue(site.text("issues/2023-09/national-data-bureau.ris").contains("SP  - 13\r\n"));
        assertTrue(site.text("issues/2023-09/national-data-bureau.csl.json").contains("\"page\" : \"13\""));
    }

    @Test
    void anAbbreviationMayHaveItsOwnNameAndAnEnglishOne(@TempDir Path folder) throws Exception {
        SiteFixture site = SiteFixture.empty(folder)
                .replace("content/newsletter.yaml", "language: en", "language: de")
                .write(
                        "content/abbreviations.yaml",
                        "BSI: {name: Bundesamt für Sicherheit, en: Federal Office for Security}\nAB: {name: Ab Be}\n")
                .article("01-a", "Das BSI und AB.")
                .build();
        assertTrue(site.file("abbreviations.html")
                .contains("<span class=\"han\" lang=\"en\">Federal Office for Security</span>"));
        assertTrue(site.file("abbreviations.csv").contains("short,name,en,zh,note,link\r\n"));
        assertTrue(
                site.file("abbreviations.csv").contains("BSI,Bundesamt für Sicherheit,Federal Office for Security,,,"));
        assertTrue(site.file("abbreviations.tbx").contains("Federal Office for Security"));
    }

    @Test
    void theAbbreviationsCanBeTakenAway() throws Exception {
        WebSite site = WebSite.own();
        assertTrue(site.text("abbreviations.csv")
                .contains("\r\nSAC,Standardization Administration of China,国家标准化管理委员会,,\r\n"));
        assertTrue(site.text("abbreviations.csv").contains("\r\nESG,\"environmental, social and governance\","));
        Document terms = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(site.text("abbreviations.tbx"))));
        assertEquals(
                WebSite.ownNewsletter().abbreviations().all().size(),
                terms.getElementsByTagName("conceptEntry").getLength());
    }

    @Test
    void translatorsCanTakeTheNamesOfDossiersAway(@TempDir Path folder) throws Exception {
        SiteFixture fixture = SiteFixture.from("dossiers", folder).write("content/dossiers/tc260.md", """
            ---
            title: National Information Security Standardization Technical Committee
            short: [TC260]
            former: [Committee for Secure Devices, 旧委员会]
            link: https://example.org/tc260
            ---
            It makes standards of security.
            """);
        WebSite site = WebSite.of(fixture.newsletter(), Offers.NONE);
        Document terms = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(site.text("dossiers.tbx"))));
        assertEquals(
                fixture.newsletter().names().all().size(),
                terms.getElementsByTagName("conceptEntry").getLength());
        assertEquals(
                List.of(
                        "descrip subjectField: Committee",
                        "descrip definition: It makes standards of security.",
                        "xref externalCrossReference: SAC/TC 260",
                        "langSec en",
                        "termSec: National Information Security Standardization Technical Committee, fullForm",
                        "termSec: SAC/TC 260, shortForm",
                        "termSec: TC260, acronym",
                        "termSec: Committee for Secure Devices, variant, deprecatedTerm-admn-sts",
                        "langSec zh",
                        "termSec: 全国信息安全标准化技术委员会, fullForm",
                        "termSec: 旧委员会, variant, deprecatedTerm-admn-sts"),
                told(terms, "dossier-sac-tc-260"));
        assertTrue(site.text("dossiers/index.html").contains("href=\"../dossiers.tbx\""));
    }

    /// The parts of a concept, a line each.
    private static List<String> told(Document terms, String id) {
        List<String> lines = new ArrayList<>();
        NodeList all = terms.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element part = (Element) all.item(i);
            Node above = part.getParentNode();
            boolean within =
                    above instanceof Element entry && entry.getAttribute("id").equals(id)
                            || above.getParentNode() instanceof Element concept
                                    && concept.getAttribute("id").equals(id);
            if (within) {
                lines.add(line(part));
            }
        }
        return lines;
    }

    private static String line(Element part) {
        if (part.getTagName().equals("langSec")) {
            return "langSec " + part.getAttribute("xml:lang");
        }
        List<String> words = new ArrayList<>();
        NodeList below = part.getElementsByTagName("*");
        for (int i = 0; i < below.getLength(); i++) {
            words.add(below.item(i).getTextContent());
        }
        String type = part.getAttribute("type");
        return part.getTagName() + (type.isEmpty() ? "" : " " + type) + ": "
                + (words.isEmpty() ? part.getTextContent() : String.join(", ", words));
    }

    /// @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
    @Test
    void noCellOfTheTableIsAFormula() {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", " =1", "＝1", "\n=1")) {
            assertTrue(GlossaryFiles.row(formula).replace("\"", "").startsWith("'"), formula);
        }
        assertEquals("a=1,'=1,\"'=a\"\"b\"\r\n", GlossaryFiles.row("a=1", "=1", "=a\"b"));
    }
}
