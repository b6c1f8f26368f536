package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.plan.Offers;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranslationPagesTest {
    private static final String ADDRESS = "https://example.org/news/";
    private static final String FOLDER = "issues/2023-09/";

    private WebSite site;

    @BeforeAll
    void print(@TempDir Path folder) throws IOException, ThemeException {
        SiteFixture fixture = SiteFixture.empty(folder)
                .write("content/abbreviations.yaml", "SAMR: {en: State Administration, zh: 国家总局}\n")
                .write("content/issues/2023-09/01-one.md", """
                    ---
                    title: One
                    section: news
                    topics: [Data]
                    takeaway: {text: In short.}
                    consultation: {title: A draft, closes: 2023-11-18}
                    ---
                    SAMR and SAMR again.

                    > [!WARNING]
                    > Beware.
                    """)
                .write("content/issues/2023-09/01-one.zh.md", """
                    ---
                    title: 第一篇
                    takeaway: {text: 简而言之。}
                    consultation: {title: 草案}
                    ---
                    SAMR，以及SAMR。

                    > [!WARNING]
                    > 当心。
                    """)
                .write("content/issues/2023-09/01-one.nl.md", """
                    ---
                    title: Het eerste
                    takeaway: {text: In het kort.}
                    consultation: {title: Een ontwerp}
                    ---
                    Woorden.

                    > [!WARNING]
                    > Pas op.
                    """)
                .article("02-two", "Words.\n");
        fixture.write("content/pages/us.md", "---\ntitle: About us\n---\nWords.\n");
        fixture.write("content/pages/them.md", "---\ntitle: About them\n---\nWords.\n");
        fixture.replace("content/newsletter.yaml", "language: en", "language: en\nbase-url: " + ADDRESS);
        fixture.replace("content/newsletter.yaml", "sections:", "names:\n  zh: {Test: 试刊, About us: 关于我们}\nsections:");
        site = WebSite.of(fixture.newsletter(), Offers.NONE);
    }

    private Document page(String path) {
        return Jsoup.parse(site.text(path), "");
    }

    private static List<String> each(Document page, String selector, String attribute) {
        return page.select(selector).stream()
                .map(element -> element.attr(attribute))
                .toList();
    }

    @Test
    void everyVersionNamesAllOthersToPrograms() {
        for (String name : List.of("one", "one.zh", "one.nl")) {
            Document page = page(FOLDER + name + ".html");
            assertEquals(
                    List.of("en", "nl", "zh", "x-default"), each(page, "link[rel=alternate][hreflang]", "hreflang"));
            assertEquals(
                    List.of("one", "one.nl", "one.zh", "one").stream()
                            .map(stem -> ADDRESS + FOLDER + stem + ".html")
                            .toList(),
                    each(page, "link[rel=alternate][hreflang]", "href"));
            assertEquals(
                    ADDRESS + FOLDER + name + ".html",
                    page.select("link[rel=canonical]").attr("href"));
        }
        assertEquals(List.of(), each(page(FOLDER + "two.html"), "[hreflang]", "hreflang"));
    }

    @Test
    void aSwitchNamesEachLanguageInItself() {
        Element list = page(FOLDER + "one.zh.html").selectFirst(".versions");
        assertEquals(
                List.of("English", "Nederlands", "中文"),
                list.select("li > :first-child").eachText());
        assertEquals("中文", list.select("[aria-current]").text());
        assertEquals("zh", list.select("[aria-current]").attr("lang"));
        Element english = list.selectFirst("a");
        assertEquals("en", english.attr("lang"));
        assertEquals("en", english.attr("hreflang"));
        assertEquals("../../issues/2023-09/one.html", english.attr("href"));
    }

    @Test
    void aPageSpeaksTheLanguageOfItsArticle() {
        Document page = page(FOLDER + "one.zh.html");
        assertEquals("zh", page.selectFirst("html").attr("lang"));
        assertEquals("", page.body().attr("lang"));
        assertEquals("跳到正文", page.selectFirst(".skip").text());
        assertEquals(
                "2023年 11月 18日", page.selectFirst(".consultation .big-date").text());
        assertEquals("en", page.selectFirst(".topics a").attr("lang"));
        assertEquals("第一篇", page.selectFirst("h1").html());
    }

    @Test
    void whatIsTheNewslettersOwnHasItsNameInTheLanguageOfThePage() {
        Document page = page(FOLDER + "one.zh.html");
        assertEquals("第一篇 · 试刊", page.title());
        assertEquals(
                "../../feed.zh.xml", page.select(".colophon a:contains(订阅)").attr("href"));
        assertEquals("试刊", page.selectFirst(".nameplate a:not([lang])").text());
        assertEquals("2023年9月", page.selectFirst(".of-issue:not([lang])").text());
        assertEquals(
                "关于我们",
                page.selectFirst(".colophon a[href$=us.html]:not([lang])").text());
        assertEquals(
                "About them",
                page.selectFirst(".colophon a[href$=them.html][lang=en]").text());
        assertEquals(
                "Nobody：《第一篇》，试刊，2023年9月，" + ADDRESS + FOLDER + "one.zh.html",
                page.selectFirst(".reference").text());
        Document english = page(FOLDER + "one.html");
        assertEquals("Test", english.selectFirst(".nameplate a:not([lang])").text());
        assertEquals(
                "September 2023", english.selectFirst(".of-issue:not([lang])").text());
        Document dutch = page(FOLDER + "one.nl.html");
        assertEquals("Test", dutch.selectFirst(".nameplate a").text());
        assertEquals("September 2023", dutch.selectFirst(".of-issue").text());
    }

    @Test
    void aTranslationStandsBesideItsOriginalWhereBothHaveTheSameBlocks() {
        Document page = page(FOLDER + "one.zh.parallel.html");
        assertEquals("zh", page.selectFirst("html").attr("lang"));
        assertEquals(2, page.select(".pair").size());
        assertEquals(
                List.of("en"),
                page.select(".pair > .prose[lang]").eachAttr("lang").stream()
                        .distinct()
                        .toList());
        assertTrue(page.select(".pair").first().text().contains("and SAMR again"), page.select(".pair")::text);
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals(
                List.of("../../feed.xml", "../../feed.zh.xml"), each(page, "link[type=application/atom+xml]", "href"));
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.stream().distinct().toList(), ids);
        assertEquals(
                "../../" + FOLDER + "one.zh.parallel.html",
                page(FOLDER + "one.html")
                        .select("a.beside")
                        .first()
                        .attr("href")
                        .replace("nl", "zh"));
        assertEquals(1, page(FOLDER + "one.zh.html").select("a.beside").size());
        assertFalse(site.text("sitemap.xml").contains("parallel"));
    }

    @Test
    void nothingStandsBesideWhatHasOtherBlocks(@TempDir Path folder) throws IOException, ThemeException {
        WebSite other = WebSite.of(
                SiteFixture.empty(folder)
                        .article("01-one", "Words.\n\n- Words.\n")
                        .write("content/issues/2023-09/01-one.zh.md", "---\ntitle: 一\n---\n文字。\n\n文字。\n")
                        .newsletter(),
                Offers.NONE);
        assertFalse(other.files().containsKey(FOLDER + "one.zh.parallel.html"));
        assertFalse(other.text(FOLDER + "one.zh.html").contains("parallel"));
    }

    @Test
    void whereTheThemeDoesNotSpeakALanguageItsWordsSaySo() {
        Document page = page(FOLDER + "one.nl.html");
        assertEquals("nl", page.selectFirst("html").attr("lang"));
        assertEquals("en", page.body().attr("lang"));
        assertEquals("Skip to the text", page.selectFirst(".skip").text());
        assertEquals("nl", page.selectFirst("h1 span").attr("lang"));
        assertEquals("nl", page.selectFirst(".prose").attr("lang"));
        assertEquals("", page.selectFirst(".nameplate a").attr("lang"));
    }

    @Test
    void aShortFormIsExplainedInTheLanguageOfTheText() {
        Element chinese = page(FOLDER + "one.zh.html").selectFirst(".short .full");
        assertEquals("国家总局 State Administration", chinese.text());
        assertEquals("en", chinese.selectFirst("span span").attr("lang"));
        assertEquals(
                "State Administration 国家总局",
                page(FOLDER + "one.html").selectFirst(".short .full").text());
    }

    @Test
    void listsLinkToTheOtherLanguages() {
        Document index = page(FOLDER + "index.html");
        assertEquals(List.of("nl", "zh"), each(index, ".index .version", "hreflang"));
        assertEquals(List.of("One", "02-two"), index.select(".index .title").eachText());
        assertFalse(index.text().contains("第一篇"));
    }

    @Test
    void neighboursAreInTheLanguageOfThePageWhereTheyCanBe() {
        assertEquals(
                "../../issues/2023-09/one.html",
                page(FOLDER + "two.html").select(".previous").attr("href"));
        Element next = page(FOLDER + "one.zh.html").selectFirst(".next .title span");
        assertEquals("en", next.attr("lang"));
    }

    @Test
    void machinesLearnWhatIsATranslationOfWhat() {
        String original = site.text(FOLDER + "one.html");
        assertTrue(original.contains("\"inLanguage\":\"en\",\"workTranslation\":[{"), original);
        String chinese = site.text(FOLDER + "one.zh.html");
        assertTrue(chinese.contains("\"inLanguage\":\"zh\",\"translationOfWork\":{"), chinese);
        assertEquals(
                "zh",
                page(FOLDER + "one.zh.html")
                        .select("meta[name=citation_language]")
                        .attr("content"));
        assertTrue(site.text(FOLDER + "one.zh.ris").contains("LA  - zh\r\n"));
        assertTrue(site.files().containsKey("cards/2023-09/one.zh.png"));
    }

    @Test
    void theFeedHasEachArticleOnceAndNamesItsTranslations() {
        Document feed = Jsoup.parse(site.text("feed.xml"), "", org.jsoup.parser.Parser.xmlParser());
        assertEquals(List.of("One", "02-two"), feed.select("entry > title").eachText());
        assertEquals(
                List.of("en", "nl", "zh"),
                feed.select("entry").first().select("link[hreflang]").eachAttr("hreflang"));
        assertTrue(site.text("feed.json").contains("\"_translations\""));
    }

    @Test
    void eachLanguageHasAFeedOfItsOwn() {
        Document feed = Jsoup.parse(site.text("feed.zh.xml"), "", org.jsoup.parser.Parser.xmlParser());
        assertEquals("zh", feed.selectFirst("feed").attr("xml:lang"));
        assertEquals(List.of("第一篇"), feed.select("entry > title").eachText());
        assertEquals(
                List.of("../../feed.xml", "../../feed.zh.xml"),
                each(page(FOLDER + "one.zh.html"), "link[type=application/atom+xml]", "href"));
    }

    private static WebSite siteInPortuguese(Path folder) throws IOException, ThemeException {
        SiteFixture fixture = SiteFixture.empty(folder)
                .write("content/issues/2023-09/02-two.md", """
                    ---
                    title: 'Sets {a, b & C:\\temp ~x^2_3'
                    section: news
                    language: pt-BR
                    takeaway: {text: In short.}
                    ---
                    Words.
                    """)
                .write("content/issues/2023-09/02-two.zh-Hans-CN.md", """
                    ---
                    title: 第二篇
                    takeaway: {text: 简而言之。}
                    ---
                    文字。
                    """);
        fixture.replace("content/newsletter.yaml", "language: en", "language: en\nbase-url: " + ADDRESS);
        return WebSite.of(fixture.newsletter(), Offers.NONE);
    }

    @Test
    void aCardNamesItsLanguageOnlyWithACountry(@TempDir Path folder) throws IOException, ThemeException {
        Document two = Jsoup.parse(siteInPortuguese(folder).text(FOLDER + "two.html"));
        assertEquals(List.of("pt_BR"), locales(two, "og:locale"));
        assertEquals(List.of("zh_CN"), locales(two, "og:locale:alternate"));
        assertEquals(List.of(), locales(page(FOLDER + "one.html"), "og:locale"));
        assertEquals(List.of(), locales(page(FOLDER + "one.html"), "og:locale:alternate"));
    }

    private static List<String> locales(Document page, String property) {
        return page.select("meta[property=" + property + "]").eachAttr("content");
    }

    @Test
    void aTitleOfAnyCharactersIsOneFieldInBibtex(@TempDir Path folder) throws IOException, ThemeException {
        String entry = siteInPortuguese(folder).text(FOLDER + "two.bib");
        assertTrue(
                entry.contains("title = {{Sets \\textbraceleft{}a, b \\& C:\\textbackslash{}temp"
                        + " \\textasciitilde{}x\\textasciicircum{}2\\_3}}"),
                entry);
    }

    @Test
    void theSitemapNamesAllLanguagesOfAPage() {
        Document sitemap = Jsoup.parse(site.text("sitemap.xml"), "", org.jsoup.parser.Parser.xmlParser());
        for (String name : List.of("one", "one.zh", "one.nl")) {
            Element url = sitemap.select("url").stream()
                    .filter(each -> each.selectFirst("loc").text().equals(ADDRESS + FOLDER + name + ".html"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    List.of("en", "nl", "zh", "x-default"),
                    url.children().stream()
                            .map(child -> child.attr("hreflang"))
                            .filter(language -> !language.isEmpty())
                            .toList());
        }
    }

    @Test
    void aTranslationSharesTheCalendarOfItsOriginal() {
        assertEquals(
                "../../issues/2023-09/one-closes-1.ics",
                page(FOLDER + "one.zh.html").select(".consultation .lesser").attr("href"));
        assertFalse(site.files().containsKey(FOLDER + "one.zh-closes-1.ics"));
    }

    @Test
    void anAlertBeginsWithItsWordInTheLanguageOfItsText() {
        assertEquals("Warning", page(FOLDER + "one.html").select(".alert-title").html());
        assertEquals("警告", page(FOLDER + "one.zh.html").select(".alert-title").html());
    }

    @Test
    void theWordOfAnAlertIsMarkedWhereTheThemeDoesNotSpeakTheLanguageOfTheText() {
        assertEquals(
                "<span lang=\"en\">Warning</span>",
                page(FOLDER + "one.nl.html").select(".alert-title").html());
    }
}
