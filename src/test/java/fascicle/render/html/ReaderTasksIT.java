package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Chromium;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// What readers come for, done in a real browser on the site of this repository's own newsletter, opened from disk
/// without a connection. What counts is how often one has to click.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderTasksIT {
    private static final String ISSUE = "issues/2023-09/";
    private static final String LAW = ISSUE + "product-quality-law.html";
    private static final String WEBINARS = ISSUE + "upcoming-webinars.html";
    private static final String COPIED = """
        window.copied = "";
        Object.defineProperty(navigator, "clipboard", {
          value: { writeText: async text => { window.copied = text; } }
        });
        """;

    @TempDir
    static Path folder;

    private Chromium chromium;
    private int clicks;

    @BeforeAll
    void openTheSite() throws Exception {
        WebSite.ownWithSearch().into(folder.resolve("site"));
        chromium = Chromium.open(Files.createDirectory(folder.resolve("profile")));
        chromium.driver().executeCdpCommand("Network.enable", Map.of());
        chromium.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));
        chromium.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", COPIED));
        chromium.size(1280, 900);
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void begin() {
        open("index.html");
        chromium.complaints();
    }

    private void open(String page) {
        chromium.open(folder.resolve("site").resolve(page).toUri().toString());
        clicks = 0;
    }

    private void click(String selector) {
        chromium.driver().findElement(By.cssSelector(selector)).click();
        clicks++;
    }

    private void type(CharSequence... words) {
        chromium.driver().findElement(By.cssSelector(".search-box input")).sendKeys(words);
    }

    private void until(String condition) {
        new WebDriverWait(chromium.driver(), Duration.ofSeconds(10), Duration.ofMillis(20))
                .until(_ -> Boolean.TRUE.equals(chromium.run("return !!(" + condition + ")")));
    }

    /// What can be seen without another click.
    private String seen(String selector) {
        return chromium.driver().findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .reduce("", (all, text) -> all + text + "\n");
    }

    private String address() {
        return (String) chromium.run("return decodeURIComponent(location.href)");
    }

    @Test
    void theDeadlineOfALawIsOnTheFrontPage() {
        assertTrue(seen(".entries li").contains("Closed 18 November 2023"), seen(".entries li"));
        assertEquals(0, clicks);
    }

    @Test
    void allNewsOnACommitteeIsTypedForAndEntered() {
        type("TC260");
        until("document.querySelector('.search-panel [role=option]')");
        type(Keys.ENTER);
        until("document.querySelectorAll('.search-results li').length >= 4");
        assertEquals(0, clicks);
    }

    @Test
    void anArticleIsCitedByTwoClicks() {
        open(LAW);
        click(".tools a[href='#_reference']");
        click(".citation .copy");
        until("window.copied");
        assertTrue(((String) chromium.run("return window.copied")).contains("September – October 2023"));
        assertEquals(2, clicks);
    }

    @Test
    void theLinkOfAParagraphIsCopiedByOneClick() {
        open(LAW);
        WebElement paragraph = chromium.driver().findElement(By.cssSelector(".prose p"));
        new Actions(chromium.driver()).moveToElement(paragraph).perform();
        paragraph.findElement(By.cssSelector(".here")).click();
        until("window.copied");
        assertEquals(
                folder.resolve("site").resolve(LAW).toUri() + "#" + paragraph.getDomAttribute("id"),
                chromium.run("return window.copied"));
    }

    @Test
    void aWebinarIsPutIntoTheCalendarByOneClickAlsoWhenItIsPast() {
        open(WEBINARS);
        for (WebElement add : chromium.driver().findElements(By.cssSelector(".event .lesser"))) {
            assertTrue(add.isDisplayed() && add.getDomAttribute("href").endsWith(".ics"), add.getText());
        }
        open("dates.html");
        click(".dates[aria-labelledby='_events'] .past summary");
        assertTrue(seen(".dates .event .lesser").contains("Add to calendar"));
        assertEquals(1, clicks);
    }

    @Test
    void theChineseNameOfABodyIsSeenWhileOneTypes() {
        type("SAMR");
        until("document.querySelector('.search-panel').innerText.includes('国家市场监督管理总局')");
        assertEquals(0, clicks);
    }

    @Test
    void aChineseNameIsFoundWhileOneTypes() {
        type("国家数据局");
        until("document.querySelector('.search-panel [role=option]')");
        assertTrue(seen(".search-panel").contains("National Data Bureau"), seen(".search-panel"));
        assertEquals(0, clicks);
    }

    @Test
    void allOfItIsReadFromDiskWithoutAConnection() {
        click(".entries a[href*='national-data-bureau']");
        click(".neighbours .next");
        click(".topics a");
        assertEquals(List.of(), chromium.complaints());
        assertTrue(address().startsWith("file:"), address());
        assertTrue(seen("h1").length() > 1);
    }

    @Test
    void thePdfOpensAtAnArticleByOneClick() {
        WebElement folio = chromium.driver()
                .findElements(By.cssSelector(".index .entries.counted li, .index .entries li"))
                .get(16)
                .findElement(By.cssSelector("a.folio"));
        assertTrue(folio.isDisplayed());
        assertTrue(folio.getDomAttribute("href").endsWith(".pdf#page=20"), folio.getDomAttribute("href"));
    }

    @Test
    void theFeedOfATopicIsTwoClicksAwayAndCanBeRead() {
        click(".index .about a[href*='data-security']");
        click(".opening .lesser");
        assertEquals(2, clicks);
        assertTrue(address().endsWith("topics/data-security.xml"), address());
        assertTrue(((String) chromium.run(
                        "return document.documentElement.innerText ?? document.documentElement.textContent"))
                .contains("This is a feed"));
        String shown = "return [...document.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'a')]"
                + ".filter(a => a.getBoundingClientRect().height > 0).length";
        assertEquals(5L, chromium.run(shown));
        assertEquals("none", chromium.run("return getComputedStyle(document.getElementsByTagName('id')[0]).display"));
    }

    @Test
    void backFromAnArticleTheSearchIsAsItWasLeft() {
        type("TC260");
        until("document.querySelector('.search-panel [role=option]')");
        type(Keys.ENTER);
        until("document.querySelectorAll('.search-results li').length >= 4");
        String results = seen(".search-results");
        click(".search-results a");
        until("document.querySelector('.story')");
        chromium.driver().navigate().back();
        until("document.querySelectorAll('.search-results li').length >= 4");
        assertEquals(results, seen(".search-results"));
        assertEquals("TC260", chromium.run("return document.querySelector('.search-page input').value"));
        assertEquals(1, clicks);
    }

    @Test
    void anotherLanguageAndBothTogetherAreOneClickAway() {
        open(ISSUE + "data-risk-assessment.html");
        click(".versions .version");
        assertTrue(address().endsWith("data-risk-assessment.zh.html"), address());
        click(".versions .beside");
        String beside = "const [one, other] = document.querySelectorAll('.pair:first-of-type > .prose');"
                + " return one.getBoundingClientRect().right <= other.getBoundingClientRect().left";
        assertEquals(true, chromium.run(beside));
        assertEquals(2, clicks);
    }
}
