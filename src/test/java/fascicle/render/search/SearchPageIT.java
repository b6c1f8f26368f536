package fascicle.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Chromium;
import fascicle.Parallel;
import fascicle.memory.Memory;
import fascicle.model.Newsletter;
import fascicle.plan.MadePlan;
import fascicle.plan.Offers;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import fascicle.render.html.HtmlRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/// The search as readers have it: real pages, opened from disk in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPageIT {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final String MORE = "document.querySelector('.search-more').click();";
    private static final String ENTER = "document.querySelector('.search-page form').requestSubmit();";

    private SortedMap<String, byte[]> sample;
    private Chromium browser;
    private ChromeDriver driver;
    private Path site;

    @BeforeAll
    void open(@TempDir Path profile) throws Exception {
        sample = made(Newsletters.sample());
        use(Chromium.open(profile));
    }

    private void use(Chromium chromium) {
        browser = chromium;
        driver = browser.driver();
    }

    @BeforeEach
    void begin(@TempDir Path folder) {
        site = folder.resolve("site");
        browser.openTab();
        driver.manage().window().setSize(new Dimension(1200, 1600));
        complaints();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void findsWordsAcronymsAndChineseWithoutAConsoleError() throws Exception {
        write(sample);
        for (String words : List.of("bureau", "MIIT", "国家数据局", "GB/Z 43194")) {
            openPage("search.html?q=" + encoded(words));
            await(() -> !titles().isEmpty());
            assertTrue(count() > 0, words);
        }
        assertEquals(List.of(), complaints());
    }

    @Test
    void opensAnArticleFromTheBoxByKeyboard() throws Exception {
        write(sample);
        openPage("about.html");
        WebElement field = driver.findElement(By.cssSelector(".search-box input"));
        field.sendKeys("national data bur");
        await(() -> !options().isEmpty());
        assertEquals("combobox", field.getDomAttribute("role"));
        assertEquals("true", field.getDomAttribute("aria-expanded"));
        assertTrue(status(".search-box").matches("\\d+ articles?"), status(".search-box"));
        field.sendKeys(Keys.ARROW_DOWN);
        WebElement first = options().getFirst();
        assertEquals(first.getDomAttribute("id"), field.getDomAttribute("aria-activedescendant"));
        assertEquals("true", first.getDomAttribute("aria-selected"));
        field.sendKeys(Keys.ARROW_UP);
        assertEquals(null, field.getDomAttribute("aria-activedescendant"));
        field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        await(() -> driver.getCurrentUrl().contains("/issues/2023-09/"));
    }

    @Test
    void fetchesTheScriptWhenTheBoxIsReachedForAndGoesOnWithWhatWasTyped() throws Exception {
        write(sample);
        openPage("index.html");
        String scripts = "return Array.from(document.scripts, (one) => one.src).filter((src) =>"
                + " src.endsWith('/search.js')).length";
        assertEquals(0L, driver.executeScript(scripts));
        driver.executeScript("""
            const field = document.querySelector('.search-box input');
            field.value = 'robot';
            field.focus();
            """);
        await(() -> !options().isEmpty());
        assertEquals(1L, driver.executeScript(scripts));
        assertEquals(List.of(), complaints());
    }

    @Test
    void closesTheListByEscapeAndWhenTheFieldIsLeft() throws Exception {
        write(sample);
        openPage("index.html");
        WebElement field = driver.findElement(By.cssSelector(".search-box input"));
        field.sendKeys("robot");
        await(() -> !options().isEmpty());
        field.sendKeys(Keys.ESCAPE);
        assertFalse(driver.findElement(By.cssSelector(".search-panel")).isDisplayed());
        assertEquals("false", field.getDomAttribute("aria-expanded"));
        field.sendKeys(Keys.ARROW_DOWN);
        await(() -> !options().isEmpty());
        field.sendKeys(Keys.TAB);
        await(() -> !driver.findElement(By.cssSelector(".search-panel")).isDisplayed());
    }

    @Test
    void takesWhatStandsInTheBoxToThePage() throws Exception {
        write(sample);
        openPage("topics/index.html");
        driver.findElement(By.cssSelector(".search-box input")).sendKeys("carbon", Keys.ENTER);
        await(() -> driver.getCurrentUrl().endsWith("/search.html?q=carbon"));
        await(() -> !titles().isEmpty());
    }

    @Test
    void leadsFromTheListToAsManyResultsAsItPromised() throws Exception {
        write(sample);
        for (String begun : List.of("da", "stand", "to ma")) {
            openPage("about.html");
            driver.findElement(By.cssSelector(".search-box input")).sendKeys(begun);
            await(() -> !driver.findElements(By.cssSelector(".search-all")).isEmpty());
            String promised = driver.findElement(By.cssSelector(".search-all")).getText();
            driver.findElement(By.cssSelector(".search-all")).click();
            await(() -> driver.getCurrentUrl().contains("search.html") && !titles().isEmpty());
            assertEquals(promised, "All " + count() + " results", begun);
            int before = count();
            driver.navigate().refresh();
            await(() -> !titles().isEmpty());
            assertEquals(before, count(), begun);
        }
    }

    @Test
    void waitsForTheEndOfComposedInput() throws Exception {
        write(sample);
        openPage("search.html");
        String compose = """
            const field = document.querySelector('%s input');
            field.focus();
            field.dispatchEvent(new CompositionEvent('compositionstart'));
            field.value = "shu'ju";
            field.dispatchEvent(new InputEvent('input', {isComposing: true, bubbles: true}));
            """;
        String finish = """
            const field = document.querySelector('%s input');
            field.value = '数据';
            field.dispatchEvent(new InputEvent('input', {isComposing: true, bubbles: true}));
            field.dispatchEvent(new CompositionEvent('compositionend', {data: '数据'}));
            """;
        driver.executeScript(compose.formatted(".search-page"));
        driver.executeAsyncScript("setTimeout(arguments[0], 400)");
        assertEquals("", status(".search-page"));
        assertFalse(driver.getCurrentUrl().contains("?"), driver.getCurrentUrl());
        driver.executeScript(finish.formatted(".search-page"));
        await(() -> !titles().isEmpty());
        openPage("about.html");
        driver.findElement(By.cssSelector(".search-box input")).sendKeys("robot");
        await(() -> !options().isEmpty());
        List<String> before = texts(".search-title");
        driver.executeScript(compose.formatted(".search-box"));
        driver.executeAsyncScript("setTimeout(arguments[0], 400)");
        assertEquals(before, texts(".search-title"));
        driver.executeScript(finish.formatted(".search-box"));
        await(() -> !options().isEmpty() && !before.equals(texts(".search-title")));
    }

    @Test
    void showsTheWayOutOfFiltersThatLeaveNothing() throws Exception {
        write(sample);
        openPage("search.html?q=data&year=1999&sort=date");
        await(() -> !driver.findElements(By.cssSelector(".search-notes button")).isEmpty());
        assertEquals(List.of(), titles());
        driver.findElement(By.cssSelector(".search-notes button")).click();
        await(() -> !titles().isEmpty());
        assertTrue(driver.getCurrentUrl().endsWith("search.html?q=data&sort=date"), driver.getCurrentUrl());
        driver.navigate().back();
        await(() -> titles().isEmpty());
    }

    @Test
    void keepsTheResultsWhenOnlyTheFiltersAreMissing() throws Exception {
        write(sample);
        try (Stream<Path> files = Files.walk(site.resolve("search"))) {
            Files.delete(
                    files.filter(file -> file.endsWith("facets.js")).findFirst().orElseThrow());
        }
        openPage("search.html?q=data");
        await(() -> !titles().isEmpty());
        driver.executeAsyncScript("setTimeout(arguments[0], 400)");
        assertFalse(titles().isEmpty());
        assertFalse(driver.findElement(By.cssSelector(".search-filters")).isDisplayed());
    }

    @Test
    void returnsToTypedWordsFromAFilter() throws Exception {
        write(sample);
        openPage("search.html?q=bureau");
        await(() -> !titles().isEmpty());
        WebElement field = driver.findElement(By.cssSelector(".search-page input"));
        field.clear();
        field.sendKeys("standard");
        await(() ->
                driver.getCurrentUrl().contains("q=standard") && select("topic").isEnabled() && isAnswered());
        int unfiltered = count();
        new Select(select("topic")).selectByIndex(1);
        await(() -> driver.getCurrentUrl().contains("topic=") && isAnswered() && count() < unfiltered);
        driver.navigate().back();
        await(() -> !driver.getCurrentUrl().contains("topic=") && isAnswered() && count() == unfiltered);
        assertTrue(driver.getCurrentUrl().contains("q=standard"), driver.getCurrentUrl());
    }

    @Test
    void narrowsDownByAFilterToAsManyAsItsCountSays() throws Exception {
        write(sample);
        openPage("search.html?q=china");
        await(() -> !titles().isEmpty());
        int all = count();
        await(() -> new Select(select("section")).getOptions().size() > 1);
        String choice = new Select(select("section")).getOptions().get(1).getText();
        new Select(select("section")).selectByIndex(1);
        await(() -> driver.getCurrentUrl().contains("section="));
        await(() -> count() != all);
        assertEquals(choice.replaceAll(".*\\((\\d+)\\)$", "$1"), Integer.toString(count()), choice);
        new Select(select("sort")).selectByValue("date");
        await(() -> driver.getCurrentUrl().contains("sort=date"));
        assertEquals(sortedNumbers(), numbers());
    }

    @Test
    void addsTenMoreHoweverOftenOneAsksForThem() throws Exception {
        write(made(robots(45)));
        openPage("search.html?q=robots");
        await(() -> titles().size() == 10);
        withTheNextTen(MORE + MORE);
        assertEquals(titlesOfRobots(20), titles());
        withTheNextTen(MORE);
        assertEquals(titlesOfRobots(30), titles());
    }

    @Test
    void addsNothingToTheAnswerOfAnotherQuestion() throws Exception {
        write(made(robots(45)));
        openPage("search.html?q=robots");
        await(() -> titles().size() == 10);
        withTheNextTen("document.querySelector('.search-page input').value = 'first';" + ENTER + MORE);
        await(() -> driver.getCurrentUrl().endsWith("?q=first"));
        assertEquals(titlesOfRobots(1), titles());
    }

    @Test
    void keepsTopicAndOrderWhileTheChoicesAreNotLoaded() throws Exception {
        write(sample);
        browser.holdBack("/facets.js");
        openPage("search.html?q=data&topic=data-security&sort=date");
        driver.findElement(By.cssSelector(".search-page input")).sendKeys(" china", Keys.ENTER);
        await(() -> driver.getCurrentUrl().contains("china"));
        assertTrue(
                driver.getCurrentUrl().endsWith("?q=data+china&topic=data-security&sort=date"), driver.getCurrentUrl());
        browser.letGo();
        await(() -> select("topic").isEnabled());
        assertEquals("data-security", select("topic").getDomProperty("value"));
        assertEquals("date", select("sort").getDomProperty("value"));
        assertTrue(count() > 0);
    }

    @Test
    void forgetsAChoiceThatOneWentBackFrom() throws Exception {
        write(sample);
        browser.holdBack("/t/");
        openPage("search.html?year=2023");
        await(() -> select("section").isEnabled());
        WebElement field = driver.findElement(By.cssSelector(".search-page input"));
        field.sendKeys("robot", Keys.ENTER);
        await(() -> driver.getCurrentUrl().endsWith("?q=robot&year=2023"));
        new Select(select("section")).selectByIndex(1);
        await(() -> driver.getCurrentUrl().contains("section="));
        driver.navigate().back();
        await(() -> driver.getCurrentUrl().endsWith("?q=robot&year=2023"));
        field.sendKeys("s", Keys.ENTER);
        await(() -> driver.getCurrentUrl().contains("?q=robots"));
        assertTrue(driver.getCurrentUrl().endsWith("?q=robots&year=2023"), driver.getCurrentUrl());
    }

    @Test
    void forgetsWordsThatWereBegunBeforeOneWentBack() throws Exception {
        write(sample);
        openPage("search.html?q=robot");
        await(() -> !titles().isEmpty());
        WebElement field = driver.findElement(By.cssSelector(".search-page input"));
        field.sendKeys(" law", Keys.ENTER);
        await(() -> driver.getCurrentUrl().endsWith("?q=robot+law"));
        driver.executeAsyncScript("""
            const field = document.querySelector('.search-page input');
            field.value = 'robot law of';
            field.dispatchEvent(new Event('input'));
            history.back();
            setTimeout(arguments[0], 400);
            """);
        assertEquals("robot", field.getDomProperty("value"));
        field.sendKeys("s", Keys.ENTER);
        await(() -> driver.getCurrentUrl().endsWith("?q=robots"));
        driver.navigate().back();
        await(() -> driver.getCurrentUrl().endsWith("?q=robot"));
    }

    @Test
    void goesBackAndForwardThroughWhatWasAsked() throws Exception {
        write(sample);
        openPage("search.html?q=robot");
        await(() -> !titles().isEmpty());
        List<String> robots = titles();
        WebElement field = driver.findElement(By.cssSelector(".search-page input"));
        field.clear();
        field.sendKeys("carbon", Keys.ENTER);
        await(() -> !titles().isEmpty() && !titles().equals(robots));
        List<String> carbon = titles();
        driver.navigate().back();
        await(() -> titles().equals(robots));
        assertEquals("robot", field.getDomProperty("value"));
        driver.navigate().forward();
        await(() -> titles().equals(carbon));
        assertEquals("carbon", field.getDomProperty("value"));
    }

    @Test
    void saysWhichFormsOfANameWereFoundAndLeavesThemOutOnDemand() throws Exception {
        write(sample);
        openPage("search.html?q=CNIS");
        await(() -> !titles().isEmpty());
        String notes = driver.findElement(By.cssSelector(".search-notes")).getText();
        assertTrue(notes.contains("China National Institute of Standardization") && notes.contains("中国标准化研究院"), notes);
        driver.findElement(By.cssSelector(".search-notes button")).click();
        await(() -> driver.getCurrentUrl().contains("names=written"));
        await(() ->
                !driver.findElement(By.cssSelector(".search-notes")).getText().equals(notes));
    }

    @Test
    void saysThatAWordWasCorrectedAndThatNothingFits() throws Exception {
        write(sample);
        openPage("search.html?q=standradisation");
        await(() -> !titles().isEmpty());
        assertTrue(driver.findElement(By.cssSelector(".search-notes")).getText().contains("standardisation"));
        openPage("search.html?q=xqzzyvk");
        await(() -> status(".search-page").contains("xqzzyvk"));
        assertEquals(List.of(), titles());
    }

    @Test
    void leadsWithTheMeaningOfAShortFormAndStandingPages() throws Exception {
        write(sample);
        openPage("search.html?q=MIIT");
        await(() -> !titles().isEmpty());
        String lead = texts(".search-lead").getFirst();
        assertEquals(
                "MIIT: Ministry of Industry and Information Technology of the People’s Republic of China,"
                        + " 中国工业和信息化部; " + count() + " articles",
                lead);
        openPage("about.html");
        WebElement field = driver.findElement(By.cssSelector(".search-box input"));
        for (String[] begun : new String[][] {
            {"MII", "MIIT"}, {"introduction of the pro", "Introduction of the SESEC project"}, {"Deadl", "Deadlines"}
        }) {
            field.clear();
            field.sendKeys(begun[0]);
            await(() -> texts(".search-panel .search-lead .search-title").contains(begun[1]));
        }
        field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        await(() -> driver.getCurrentUrl().endsWith("/dates.html"));
    }

    @Test
    void leadsWithADossierInAnyOfItsNames() throws Exception {
        write(sample);
        for (String name : List.of("TC260", "sac/tc 260", "全国信息安全标准化技术委员会")) {
            openPage("search.html?q=" + encoded(name));
            await(() -> texts(".search-dossier a").equals(List.of("SAC/TC 260")));
        }
        openPage("search.html?q=" + encoded("product quality LAW"));
        await(() -> texts(".search-dossier a").equals(List.of("Product Quality Law")));
        driver.findElement(By.cssSelector(".search-dossier a")).click();
        await(() -> driver.getCurrentUrl().endsWith("/dossiers/product-quality-law.html"));
        openPage("search.html?q=quality");
        await(() -> !titles().isEmpty());
        assertFalse(driver.findElement(By.cssSelector(".search-dossier")).isDisplayed());
    }

    @Test
    void saysWhereTheArticlesBeginThatHaveSomeOfTheWords() throws Exception {
        write(made(Newsletters.of(
                Newsletters.Draft.of("Only robots", "Robots stand."),
                Newsletters.Draft.of("Both", "Robots walk."),
                Newsletters.Draft.of("Only walks", "People walk."))));
        openPage("search.html?q=robots+walk");
        await(() -> titles().size() == 3);
        assertEquals(1, count());
        assertEquals("Both", titles().getFirst());
        assertEquals("With some of the words: 2", texts(".search-results li").get(1));
        openPage("search.html?q=robots+-people+stand+walk");
        await(() -> titles().size() == 2);
        assertEquals(List.of(), texts(".search-some"));
        openPage("index.html");
        driver.findElement(By.cssSelector(".search-box input")).sendKeys("robots walk");
        await(() -> options().size() == 3);
        assertEquals(
                List.of("With some of the words: 2"), texts(".search-panel [role=option]:nth-child(2) .search-some"));
        assertEquals(1, texts(".search-panel .search-some").size());
    }

    @Test
    void opensAnArticleAtThePassage() throws Exception {
        String before = "Nothing of the kind is said here. ".repeat(12) + "\n\n";
        write(made(Newsletters.of(Newsletters.Draft.of(
                "Long", before.repeat(30) + "At last, zebras, and quaggas.\n\n" + before.repeat(9)))));
        for (boolean hasFragments : List.of(true, false)) {
            openPage("search.html?q=zebras+quaggas");
            if (!hasFragments) {
                driver.executeScript("Object.defineProperty(document, 'fragmentDirective', {value: undefined})");
                driver.executeScript(ENTER);
            }
            await(() -> !titles().isEmpty());
            String link =
                    driver.findElement(By.cssSelector(".search-results h2 a")).getDomAttribute("href");
            assertEquals(hasFragments, link.contains(":~:text=At%20last%2C-,zebras"), link);
            driver.findElement(By.cssSelector(".search-results h2 a")).click();
            await(() -> driver.getCurrentUrl().contains("/issues/"));
            await(() -> (Boolean) driver.executeScript("""
                const place = [...document.querySelectorAll('.prose p')].find((p) => p.textContent.includes('zebras'));
                const {top, bottom} = place.getBoundingClientRect();
                return scrollY > 500 && top >= 0 && bottom <= innerHeight;
                """));
        }
    }

    @Test
    void showsThreeSuggestionsAboveTheKeyboardOfAPhone() throws Exception {
        write(sample);
        Map<String, Object> phone = Map.of("width", 360, "height", 300, "deviceScaleFactor", 1, "mobile", true);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", phone);
        try {
            openPage("index.html");
            driver.findElement(By.cssSelector(".handle.find")).click();
            driver.findElement(By.cssSelector(".search-box input")).sendKeys("data");
            await(() -> options().size() > 3);
            Object bottom = driver.executeScript("""
                return document.querySelectorAll('.search-panel [role=option]')[2].getBoundingClientRect().bottom;
                """);
            assertTrue(((Number) bottom).doubleValue() <= 300, "the third ends at " + bottom);
        } finally {
            driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    @Test
    void beginsWithTheFieldWhereNothingIsAsked() throws Exception {
        write(sample);
        openPage("search.html");
        await(() -> "q".equals(driver.executeScript("return document.activeElement.name")));
        openPage("search.html?q=data");
        await(() -> !titles().isEmpty());
        assertEquals("BODY", driver.executeScript("return document.activeElement.tagName"));
    }

    @Test
    void offersListsWithoutJavaScript() throws Exception {
        write(sample);
        browser.disableScripts();
        openPage("search.html");
        assertFalse(driver.findElement(By.cssSelector(".search-page")).isDisplayed());
        assertTrue(driver.findElement(By.tagName("main")).getText().contains("JavaScript"));
        for (String list : List.of("topics/index.html", "abbreviations.html")) {
            WebElement link = driver.findElement(By.cssSelector("main a[href='" + list + "']"));
            assertTrue(link.isDisplayed());
            assertTrue(Files.exists(site.resolve(list)));
        }
    }

    @Test
    void saysThatAFileIsMissingAndDoesNotHang() throws Exception {
        write(sample);
        deleteIndex("t");
        openPage("search.html?q=robot");
        await(() -> status(".search-page").contains("missing"));
        assertEquals(List.of(), titles());
        openPage("about.html");
        driver.findElement(By.cssSelector(".search-box input")).sendKeys("robot");
        await(() ->
                driver.findElement(By.cssSelector(".search-message")).getText().contains("missing"));
    }

    @Test
    void goesOnWithTheNewIndexWhenTheOldOneIsGone() throws Exception {
        write(made(Newsletters.of(Newsletters.Draft.of("Old news of robots", "Robots walk."))));
        openPage("search.html?q=walk");
        await(() -> !titles().isEmpty());
        deleteIndex("");
        write(made(Newsletters.of(Newsletters.Draft.of("New news of robots", "Robots dance."))));
        WebElement field = driver.findElement(By.cssSelector(".search-page input"));
        field.clear();
        field.sendKeys("dance", Keys.ENTER);
        await(() -> titles().equals(List.of("New news of robots")));
    }

    @Test
    void showsHostileTextsAsText() throws Exception {
        String title = "<img src=x onerror=\"document.title='broken'\"> robots";
        write(made(Newsletters.of(Newsletters.Draft.of(
                title, "</script><script>document.title='broken'</script> robots \"'&amp; ]]> \u2028 end."))));
        openPage("search.html?q=robots");
        await(() -> !titles().isEmpty());
        assertEquals(List.of(title), titles());
        assertEquals(List.of(), driver.findElements(By.cssSelector(".search-results img, .search-results script")));
        openPage("index.html");
        driver.findElement(By.cssSelector(".search-box input")).sendKeys("robots");
        await(() -> !options().isEmpty());
        assertTrue(options().getFirst().getText().contains(title));
        assertNotEquals("broken", driver.getTitle());
    }

    @Test
    void survivesHostileQueries() throws Exception {
        write(sample);
        List<String> queries = List.of(
                "<img src=x onerror=document.title='broken'>",
                "\"\"\"\"\"",
                "-",
                "((((((((((a*)*)*)*)*",
                "\\u0000 \\ / ' ` ${x} {{x}}",
                "__proto__ constructor hasOwnProperty",
                "=SAMR =",
                "\ud83d\ude00 \ud800 data",
                "data ".repeat(500),
                "标".repeat(500),
                "-data ".repeat(60),
                "\"" + "the ".repeat(80) + "\"");
        for (String query : queries) {
            openPage("search.html?q=" + encoded(query));
            await(this::isAnswered);
            assertFalse(status(".search-page").contains("missing"), query);
            assertNotEquals("broken", driver.getTitle());
        }
        assertEquals(List.of(), complaints());
    }

    @Test
    void fitsAPhone() throws Exception {
        write(sample);
        driver.manage().window().setSize(new Dimension(500, 800));
        for (String page : List.of("search.html?q=data", "index.html")) {
            openPage(page);
            if (page.startsWith("index")) {
                driver.findElement(By.cssSelector(".handle.find")).click();
                driver.findElement(By.cssSelector(".search-box input")).sendKeys("data");
                await(() -> !options().isEmpty());
            } else {
                await(() -> !titles().isEmpty());
            }
            Object overflow = driver.executeScript(
                    "return document.scrollingElement.scrollWidth - document.documentElement.clientWidth");
            assertEquals(0L, overflow, page);
        }
    }

    private static SortedMap<String, byte[]> made(Newsletter newsletter) throws IOException, ThemeException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Parallel parallel = Parallel.of(2)) {
            MadePlan search =
                    MadePlan.of(new SearchRenderer(parallel, Memory.none()), newsletter, Offers.NONE, parallel);
            Theme theme = new Theme(List.of(Path.of("themes/gazette")));
            HtmlRenderer pages = new HtmlRenderer(theme, newsletter.settings().language(), Memory.none(), parallel);
            files.putAll(search.files());
            files.putAll(MadePlan.of(pages, newsletter, Offers.of(search.offers()), parallel)
                    .files());
        }
        return files;
    }

    private void write(SortedMap<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = site.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    /// Deletes the files of one kind, or the whole index.
    private void deleteIndex(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(site.resolve("search"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path parent = file.getParent().getFileName();
                boolean isClient = file.endsWith("search.js");
                if (kind.isEmpty() ? !isClient : parent.toString().equals(kind)) {
                    Files.delete(file);
                }
            }
        }
    }

    private void openPage(String address) {
        driver.get(site.toUri() + address);
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<String> titles() {
        return texts(".search-results h2");
    }

    private List<String> numbers() {
        return texts(".search-results .number");
    }

    private List<String> sortedNumbers() {
        return numbers().stream()
                .sorted(java.util.Comparator.comparingInt(Integer::parseInt))
                .toList();
    }

    /// Read in one step, for the list may be made anew while one looks.
    private List<String> texts(String selector) {
        Object found = driver.executeScript(
                "return Array.from(document.querySelectorAll(arguments[0]), (one) => one.textContent)", selector);
        return ((List<?>) found).stream().map(Object::toString).toList();
    }

    private List<WebElement> options() {
        return driver.findElements(By.cssSelector(".search-panel [role=option]"));
    }

    private static Newsletter robots(int count) {
        return Newsletters.of(titlesOfRobots(count).stream()
                .map(title -> Newsletters.Draft.of(title, "Robots walk."))
                .toArray(Newsletters.Draft[]::new));
    }

    private static List<String> titlesOfRobots(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i == 0 ? "First robots" : "More robots " + i)
                .toList();
    }

    /// Does something in the page, and waits for whatever waits for the second ten articles of an answer or the
    /// third.
    private void withTheNextTen(String script) {
        driver.executeAsyncScript(script + """
            const from = document.querySelectorAll('.search-results li').length;
            FascicleSearch.ask({words: 'robots'})
              .then((answer) => FascicleSearch.show(answer, from, 10))
              .then(arguments[0]);
            """);
    }

    /// Whether the page says more than that one has to wait.
    private boolean isAnswered() {
        Object wait = driver.executeScript("return document.querySelector('.search-page').dataset.wait");
        return !status(".search-page").isEmpty() && !status(".search-page").equals(wait);
    }

    private WebElement select(String name) {
        return driver.findElement(By.cssSelector(".search-page select[name=" + name + "]"));
    }

    private int count() {
        return Integer.parseInt("0" + status(".search-page").replaceAll("\\D", ""));
    }

    private String status(String holder) {
        return texts(holder + " [role=status]").getFirst();
    }

    private List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    private void await(Supplier<Boolean> condition) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50)).until(_ -> condition.get());
    }
}
