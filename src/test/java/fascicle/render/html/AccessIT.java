package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Chromium;
import fascicle.SiteFixture;
import fascicle.model.Newsletter;
import fascicle.plan.Offers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// Whoever reads, on whatever screen, by whatever means: opened from disk in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessIT {
    private static final String ARTICLE = "issues/2023-09/product-quality-law.html";
    private static final String EVENTS = "issues/2023-09/upcoming-webinars.html";
    private static final String CHINESE = "issues/2023-09/data-risk-assessment.zh.html";
    private static final String EVERYTHING = "other/issues/2023-09/everything.html";
    private static final List<String> KINDS = List.of(
            "index.html",
            ARTICLE,
            EVENTS,
            "issues/2023-09/key-data.html",
            CHINESE,
            "issues/2023-09/data-risk-assessment.zh.parallel.html",
            "archive.html",
            "topics/index.html",
            "topics/data-security.html",
            "sections/index.html",
            "sections/digital.html",
            "abbreviations.html",
            "standards.html",
            "standards/gb-z-43194.html",
            "standards/sac-tc-260.html",
            "dossiers/index.html",
            "dossiers/product-quality-law.html",
            "dates.html",
            "about.html",
            "subscribe.html",
            "accessibility.html",
            "404.html",
            "six/archive.html",
            "six/years/2023.html",
            "six/dossiers/office-devices.html",
            "zh/dossiers/office-devices.html",
            EVERYTHING);
    /// Those with most links.
    private static final List<String> LONG_WAYS = List.of(
            "issues/2023-09/standardisation-qa-for-fies.html",
            "issues/2023-09/standardisation-events.html",
            "issues/2023-09/office-devices.html",
            EVENTS);

    private static final By NAME = By.cssSelector(".prose a.name[data-full]");
    private static final String THE_NAME = "document.querySelector('.prose a.name[data-full]')";
    private static final String NAME_FOCUSED = "return document.activeElement === " + THE_NAME;

    private static final String SPACED = """
        const spacing = new CSSStyleSheet();
        spacing.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
          + " word-spacing: 0.16em !important } p { margin-bottom: 2em !important }");
        document.adoptedStyleSheets = [spacing];
        """;
    private static final String UNREADABLE = """
        const dim = new CSSStyleSheet();
        dim.replaceSync("@media (prefers-color-scheme: dark) { main p { color: #333 !important } }");
        document.adoptedStyleSheets = [dim];
        """;
    private static final String CLIPPED = """
        return [...document.querySelectorAll("main *, header *, footer *")]
          .filter(part => part.checkVisibility() && !part.closest(".full"))
          .filter(part => part.nextElementSibling?.ariaExpanded !== "false") // what a button opens is not lost
          .filter(part => getComputedStyle(part).overflowY === "hidden" && part.scrollHeight > part.clientHeight + 1)
          .map(part => part.outerHTML.slice(0, 80));
        """;
    private static final String FOCUSED = """
        const part = document.activeElement;
        const box = part.getBoundingClientRect();
        const style = getComputedStyle(part);
        if (part === document.body) return "";
        const visible = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
          && box.right > 0 && box.left < innerWidth && style.outlineStyle !== "none";
        return (visible ? "" : "unseen: ") + part.outerHTML.slice(0, 120);
        """;

    /// What can be reached by keyboard and has no ring that stands out from what is around it, by 3 to 1.
    private static final String RINGS = """
        const lightness = (colour) => {
          const parts = colour.match(/[\\d.]+/g).slice(0, 3).map(part => part / 255)
            .map(part => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
          return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
        };
        const ground = (part) => {
          for (let around = part.parentElement; around; around = around.parentElement) {
            const colour = getComputedStyle(around).backgroundColor;
            if (!/^rgba.*, 0\\)$/.test(colour)) return colour;
          }
          return "rgb(255, 255, 255)";
        };
        const contrast = (one, other) => {
          const [low, high] = [lightness(one), lightness(other)].sort((a, b) => a - b);
          return (high + 0.05) / (low + 0.05);
        };
        const reached = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex]")]
          .filter(part => part.tabIndex >= 0 && part.checkVisibility({ visibilityProperty: true }));
        const faint = reached.filter(part => {
          part.focus({ focusVisible: true, preventScroll: true });
          const style = getComputedStyle(part);
          const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
            && contrast(style.outlineColor, ground(part)) >= 3;
          return document.activeElement === part && !seen;
        });
        return [reached.length, ...faint.map(part => part.outerHTML.slice(0, 120))];
        """;

    private static final String RULES = """
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(arguments[0]);
        return [...sheet.cssRules].map(rule => rule.cssText).join("\\n");
        """;

    private static final String MOVING = """
        return [...document.querySelectorAll("*")].filter(part => {
          const style = getComputedStyle(part);
          return style.transitionDuration !== "0s" || style.animationName !== "none" || style.scrollBehavior !== "auto";
        }).map(part => part.outerHTML.slice(0, 80));
        """;

    @TempDir
    static Path folder;

    private Chromium chromium;
    private Axe axe;

    @BeforeAll
    void openTheSite() throws Exception {
        WebSite.own().into(folder.resolve("site"));
        SiteFixture other = SiteFixture.empty(folder.resolve("other")).article("01-everything", text("everything.md"));
        WebSite.of(other.newsletter(), Offers.NONE).into(folder.resolve("site/other"));
        Newsletter six = SiteFixture.from("dossiers", folder.resolve("six")).newsletter();
        WebSite.of(six, WebSite.allKnown(six)).into(folder.resolve("site/six"));
        SiteFixture chinese = SiteFixture.from("dossiers", folder.resolve("zh"))
                .replace("content/newsletter.yaml", "language: en", "language: zh");
        WebSite.of(chinese.newsletter(), Offers.NONE).into(folder.resolve("site/zh"));
        SiteFixture names = SiteFixture.empty(folder.resolve("names"))
                .article("01-both", "The Bureau of Kelp (BKP, 国家海带局) met.\n")
                .article("02-english", "It said that the Bureau of Kelp met.\n")
                .article("03-chinese", "It said that 国家海带局 met.\n");
        WebSite.of(names.newsletter(), Offers.NONE).into(folder.resolve("site/names"));
        axe = new Axe();
        chromium = Chromium.open(Files.createDirectory(folder.resolve("profile")));
    }

    private static String text(String resource) throws IOException {
        try (InputStream file = AccessIT.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private void open(String page) {
        chromium.open(folder.resolve("site").resolve(page).toUri().toString());
    }

    @Test
    void noPageBreaksARuleOfAccessibilityOnAnyScreen() throws IOException {
        List<String> violations = new ArrayList<>();
        for (int width : List.of(360, 768, 1440)) {
            for (String page : KINDS) {
                show(page, width, "light");
                axe.violations(chromium).forEach(what -> violations.add(page + " " + width + ": " + what));
                chromium.prefer("prefers-color-scheme", "dark");
                axe.violationsOfColours(chromium)
                        .forEach(what -> violations.add(page + " " + width + " dark: " + what));
            }
        }
        assertEquals(List.of(), violations);
    }

    private void show(String page, int width, String scheme) {
        chromium.size(width, 900);
        chromium.prefer("prefers-color-scheme", scheme);
        open(page);
    }

    @Test
    void aPictureWithoutWordsIsFound() {
        show("index.html", 768, "light");
        chromium.run("document.querySelector('main img').removeAttribute('alt')");
        assertNotEquals(List.of(), axe.violations(chromium));
    }

    @Test
    void aColourThatCannotBeReadInTheDarkIsFound() {
        show("about.html", 768, "light");
        assertEquals(List.of(), axe.violations(chromium));
        chromium.run(UNREADABLE);
        chromium.prefer("prefers-color-scheme", "dark");
        assertNotEquals(List.of(), axe.violationsOfColours(chromium));
    }

    @Test
    void noPageScrollsSidewaysOnTheNarrowestScreen() {
        chromium.size(320, 700);
        for (String page : KINDS) {
            open(page);
            assertEquals(320L, chromium.run("return document.documentElement.scrollWidth"), page);
        }
    }

    @Test
    void nothingIsLostWhenTextIsSpacedOut() {
        chromium.size(320, 700);
        for (String page : KINDS) {
            open(page);
            chromium.run(SPACED);
            assertEquals(320L, chromium.run("return document.documentElement.scrollWidth"), page);
            assertEquals(List.of(), chromium.run(CLIPPED), page);
        }
    }

    @Test
    void everythingThatHasTheFocusCanBeSeen() {
        chromium.size(1440, 900);
        for (String page : KINDS) {
            open(page);
            List<String> reached = new ArrayList<>();
            for (int step = 0; step < 40; step++) {
                chromium.pressTab();
                reached.add((String) chromium.run(FOCUSED));
            }
            assertEquals(
                    List.of(),
                    reached.stream().filter(part -> part.startsWith("unseen")).toList(),
                    page);
            assertTrue(reached.getFirst().contains("class=\"skip\""), page);
        }
    }

    @Test
    void theRingAroundWhatHasTheFocusStandsOutInAllColours() {
        chromium.size(1440, 900);
        List<String> faint = new ArrayList<>();
        for (String page : KINDS) {
            open(page);
            for (Map<String, String> colours : List.of(
                    Map.of("prefers-color-scheme", "light"),
                    Map.of("prefers-color-scheme", "dark"),
                    Map.of("forced-colors", "active", "prefers-color-scheme", "light"),
                    Map.of("forced-colors", "active", "prefers-color-scheme", "dark"))) {
                chromium.prefer(colours);
                List<?> found = (List<?>) chromium.run(RINGS);
                found.stream().skip(1).forEach(part -> faint.add(page + " " + colours + ": " + part));
            }
        }
        chromium.prefer(Map.of());
        assertEquals(List.of(), faint);
    }

    @Test
    void noArticleIsALongWayByKeyboard() {
        chromium.size(1440, 900);
        List<String> far = new ArrayList<>();
        for (String page : LONG_WAYS) {
            open(page);
            long stops = (Long) ((List<?>) chromium.run(RINGS)).getFirst();
            if (stops > 60) {
                far.add(page + ": " + stops);
            }
        }
        assertEquals(List.of(), far);
    }

    @Test
    void noPageMakesTheConsoleComplain() {
        chromium.complaints();
        for (String page : KINDS) {
            open(page);
            assertEquals(List.of(), chromium.complaints(), page);
        }
    }

    @Test
    void nothingMovesForThoseWhoWantNoMotion() {
        chromium.prefer("prefers-reduced-motion", "reduce");
        for (String page : KINDS) {
            open(page);
            assertEquals(List.of(), chromium.run(MOVING), page);
        }
    }

    @Test
    void aSheetInFewBytesSaysTheSame() throws IOException {
        open("index.html");
        for (String sheet :
                List.of("gazette/assets/gazette.css", "gazette/assets/search.css", "plain/assets/gazette.css")) {
            String written = Files.readString(Path.of("themes").resolve(sheet));
            assertEquals(chromium.run(RULES, written), chromium.run(RULES, MinifiedStyle.of(written)), sheet);
        }
    }

    @Test
    void whatIsStressedIsSeenInLettersWithoutItalicsToo() {
        open("issues/2023-09/data-risk-assessment.zh.html");
        Object stressed = chromium.run("""
            document.querySelector(".prose p").append(Object.assign(document.createElement("em"), { textContent: "数据" }));
            const style = getComputedStyle(document.querySelector(".prose p em"));
            return style.fontStyle + " " + style.textEmphasisStyle;
            """);
        assertEquals("normal dot", stressed);
    }

    @Test
    void theSwitchBetweenLightAndDarkIsRemembered() {
        chromium.prefer("prefers-color-scheme", "light");
        open("index.html");
        String light = paper();
        chromium.run("document.querySelector('.switch').click()");
        assertNotEquals(light, paper());
        open(ARTICLE);
        assertNotEquals(light, paper());
        chromium.run("document.querySelector('.switch').click(); localStorage.clear()");
        assertEquals(light, paper());
    }

    private String paper() {
        return (String) chromium.run("return getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void aConsultationSaysHowItStandsToday() {
        assertEquals("Opens in 2 days", stateAt("2023-10-16T12:00:00Z"));
        assertEquals("Closes in 29 days", stateAt("2023-10-20T12:00:00Z"));
        assertEquals("Closes in 8 days", stateAt("2023-11-10T12:00:00Z"));
        assertEquals("Closes today", stateAt("2023-11-18T22:59:59Z"));
        assertEquals("Closed", stateAt("2023-11-18T23:00:00Z"));
        assertEquals("Closed", chromium.run("return document.querySelector('.keep .when .label').textContent"));
    }

    private Object stateAt(String now) {
        openAt(ARTICLE, now);
        return chromium.run("return document.querySelector('.state').textContent");
    }

    private void openAt(String page, String now) {
        String clock = "const now = Date.parse('" + now + "'); Date.now = () => now;";
        Map<String, Object> added =
                chromium.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", clock));
        chromium.driver().executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", "Europe/Brussels"));
        open(page);
        chromium.driver().executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", added);
    }

    @Test
    void theFrontPageTellsTheNextThreeDatesAndFoldsWhatIsPast() {
        String shown = "return [...document.querySelectorAll('.coming > ol .deadline')].map(d => d.innerText.trim())";
        openAt("index.html", "2023-11-07T12:00:00Z");
        assertEquals(
                List.of(
                        "Closes 18 November 2023 in 11 days",
                        "Event 21 November 2023 in 14 days",
                        "Event 5 December 2023 in 28 days"),
                chromium.run(shown));
        assertEquals(3L, chromium.run("return document.querySelectorAll('.coming .past .deadline.over').length"));
        String due = "return [...document.querySelectorAll('.next-issue:not([hidden])')].map(p => p.textContent)";
        assertEquals(List.of(), chromium.run(due));
        openAt("index.html", "2024-01-10T12:00:00Z");
        assertEquals(List.of(), chromium.run(shown));
        assertEquals(List.of("Next issue: January 2024"), chromium.run(due));
        openAt("index.html", "2024-02-10T12:00:00Z");
        assertEquals(List.of(), chromium.run(due));
    }

    @Test
    void whatWasWrittenBeforeADatePassedSaysWhenItWas() {
        String line = "return document.querySelector('.written:not([hidden])')?.innerText ?? ''";
        openAt(ARTICLE, "2023-11-18T12:00:00Z");
        assertEquals("", chromium.run(line));
        openAt(ARTICLE, "2023-11-19T12:00:00Z");
        assertEquals("Written on 6 November 2023; some dates are past.", chromium.run(line));
    }

    @Test
    void theTextBeginsOnTheFirstScreenOfAPhone() {
        chromium.size(360, 800);
        List<String> late = new ArrayList<>();
        for (String page :
                KINDS.stream().filter(kind -> kind.startsWith("issues/")).toList()) {
            openAt(page, "2024-01-10T12:00:00Z");
            long top = (Long) chromium.run(
                    "return Math.round(document.querySelector('.prose').getBoundingClientRect().top + scrollY)");
            if (top > 420) {
                late.add(page + ": " + top);
            }
        }
        assertEquals(List.of(), late);
        open("index.html");
        long height = (Long) chromium.run("return document.documentElement.scrollHeight");
        assertTrue(height <= 6500, "the front page is " + height + " pixels high");
    }

    @Test
    void theMenuOfAPhoneUnfoldsWithAndWithoutAScript() {
        chromium.size(360, 800);
        open(ARTICLE);
        String shown = "return document.querySelector('#_menu').checkVisibility()";
        assertEquals(false, chromium.run(shown));
        chromium.run("document.querySelector('.handle.unfold').click()");
        assertEquals(true, chromium.run(shown));
        chromium.run("document.querySelector('.handle.unfold').click()");
        assertEquals(false, chromium.run(shown));
        chromium.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        chromium.open(folder.resolve("site").resolve(ARTICLE).toUri() + "#_menu");
        chromium.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        assertEquals(true, chromium.run(shown));
    }

    @Test
    void linksToParagraphsAreOneStopOfTheKeyboardAndEachSaysWhereItLeads() {
        chromium.size(1440, 900);
        open(EVENTS);
        assertEquals(1L, chromium.run("return document.querySelectorAll('.here[tabindex=\"0\"]').length"));
        String names = "return new Set([...document.querySelectorAll('.here')].map(a => a.ariaLabel)).size"
                + " === document.querySelectorAll('.here').length";
        assertEquals(true, chromium.run(names));
        chromium.run("document.querySelector('.here').focus()");
        new Actions(chromium.driver()).sendKeys(Keys.ARROW_DOWN).perform();
        assertEquals(true, chromium.run("return document.activeElement === document.querySelectorAll('.here')[1]"));
    }

    @Test
    void keysLeadOnAndCanBeSwitchedOff() {
        chromium.size(1440, 900);
        open(ARTICLE);
        press("?");
        until("document.querySelector('.keys')?.open");
        chromium.run("document.querySelector('.keys input').click()");
        press(Keys.ESCAPE);
        press("?j");
        assertEquals(false, chromium.run("return document.querySelector('.keys').open"));
        assertTrue(((String) chromium.run("return location.pathname")).endsWith(ARTICLE));
        chromium.run("localStorage.clear()");
        open(ARTICLE);
        press("j");
        until("location.pathname.endsWith('standardisation-qa-for-fies.html')");
    }

    private void press(CharSequence keys) {
        new Actions(chromium.driver()).sendKeys(keys).perform();
    }

    private void until(String holds) {
        new WebDriverWait(chromium.driver(), Duration.ofSeconds(5))
                .until(_ -> chromium.run("return !!(" + holds + ")"));
    }

    @Test
    void aReaderElsewhereSeesTheHoursOfAnEventInBothZones() {
        chromium.driver().executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", "Asia/Shanghai"));
        open(EVENTS);
        String hours = "return document.querySelector('.hours').textContent";
        String yours = "return document.querySelector('.yours:not([hidden])')?.textContent ?? 'none'";
        assertEquals("10:00–11:00 CET (Brussels)", chromium.run(hours));
        assertTrue(chromium.run(yours).toString().contains("17:00"));
        chromium.driver().executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", "Europe/Brussels"));
        open(EVENTS);
        assertEquals("none", chromium.run(yours));
    }

    @Test
    void anAbbreviationIsExplainedToThosePointingAtItAndToKeyboards() {
        chromium.size(360, 800);
        open(ARTICLE);
        String shown = "return document.querySelector('.prose .short .full').getBoundingClientRect().width > 100";
        assertEquals(false, chromium.run(shown));
        chromium.run("document.querySelector('.prose .short').focus({ focusVisible: true })");
        assertEquals(true, chromium.run(shown));
        new Actions(chromium.driver()).sendKeys(Keys.ESCAPE).perform();
        assertEquals(false, chromium.run(shown));
        assertEquals(360L, chromium.run("return document.documentElement.scrollWidth"));
    }

    @Test
    void aShortFormCanBeReachedByKeyboardInEverySection() {
        chromium.size(360, 800);
        open(EVENTS);
        String shown = "return getComputedStyle(document.querySelector('.prose .again abbr'), '::after').display";
        assertEquals("none", chromium.run(shown));
        chromium.run("document.querySelector('.prose .again').focus({ focusVisible: true })");
        assertEquals("block", chromium.run(shown));
        assertEquals(360L, chromium.run("return document.documentElement.scrollWidth"));
        new Actions(chromium.driver()).sendKeys(Keys.ESCAPE).perform();
        assertEquals("none", chromium.run(shown));
    }

    @Test
    void theNameOfAShortFormHidesNoLineThatIsYetToBeRead() {
        for (int width : List.of(360, 1200)) {
            chromium.size(width, 800);
            for (String[] kind : new String[][] {{ARTICLE, ".prose .short:not(.again)"}, {EVENTS, ".prose .again"}}) {
                open(kind[0]);
                Object below = chromium.run("""
                    const short = document.querySelector(arguments[0]);
                    short.focus({ focusVisible: true });
                    const line = short.getClientRects()[0];
                    const full = short.querySelector(".full");
                    const middle = line.top + line.height / 2;
                    const covers = (y) => [...Array(20).keys()].some((i) => {
                      const there = document.elementFromPoint(innerWidth * i / 20, y);
                      return there && (there.closest(".full") || getComputedStyle(there, "::after").display === "block" && there.matches("abbr"));
                    });
                    return [covers(line.bottom + 8), full ? full.getBoundingClientRect().bottom <= middle : true];
                    """.replace("arguments[0]", '"' + kind[1] + '"'));
                assertEquals(List.of(false, true), below, kind[1] + " at " + width);
            }
        }
    }

    @Test
    void marksOfParagraphsTakeNoRoomOnAPhone() {
        for (String page : List.of(ARTICLE, CHINESE)) {
            for (int width : List.of(360, 500)) {
                chromium.size(width, 800);
                open(page);
                Object moved = chromium.run("""
                    const parts = [...document.querySelectorAll(".prose :is(p, li, tr, h2)")];
                    const heights = () => parts.map((part) => part.getBoundingClientRect().height);
                    const before = heights();
                    const marks = document.querySelectorAll(".here");
                    marks.forEach((mark) => mark.remove());
                    return [marks.length > 0, heights().filter((height, i) => Math.abs(height - before[i]) > 0.1).length];
                    """);
                assertEquals(List.of(true, 0L), moved, page + " at " + width);
            }
        }
    }

    @Test
    void aShortFormIsReadAloudWithItsNameOnce() {
        open(EVENTS);
        assertEquals(0L, chromium.run("return document.querySelectorAll('.prose abbr[title]').length"));
        Object names = chromium.run("""
            const again = document.querySelector(".prose .again");
            again.focus({ focusVisible: true });
            return [again.textContent, getComputedStyle(again.firstChild, "::after").content.endsWith('/ ""')];
            """);
        assertEquals(
                List.of(chromium.run("return document.querySelector('.prose .again abbr').textContent"), true), names);
    }

    @Test
    void theTableOfAbbreviationsShrinksAsOneTypes() {
        open("abbreviations.html");
        chromium.run("const field = document.querySelector('.filter input'); field.value = '国家标准化';"
                + " field.dispatchEvent(new Event('input'))");
        String left = "return [...document.querySelectorAll('.terms > div:not([hidden]) dt')].map(t => t.textContent)";
        assertEquals(List.of("SAC"), chromium.run(left));
    }

    @Test
    void aNameShowsItsOtherNamesToMouseFingerAndKey() {
        for (String page : List.of("english", "chinese")) {
            open("names/issues/2023-09/" + page + ".html");
            chromium.size(1200, 900);
            assertEquals("none", card(), page);
            Actions mouse = new Actions(chromium.driver());
            mouse.moveToElement(chromium.driver().findElement(NAME)).perform();
            assertTrue(card().contains(page.equals("english") ? "国家海带局" : "Bureau of Kelp"), card());
            new Actions(chromium.driver()).sendKeys(Keys.ESCAPE).perform();
            assertEquals("none", card(), page + " after Escape");
            mouse.moveToLocation(1, 1).perform();
            for (int i = 0; i < 100 && !(boolean) chromium.run(NAME_FOCUSED); i++) {
                chromium.pressTab();
            }
            assertTrue(card().contains("BKP"), page + " by key: " + card());
            new Actions(chromium.driver()).sendKeys(Keys.ESCAPE).perform();
            assertEquals("none", card(), page + " after Escape");
            open("names/issues/2023-09/" + page + ".html");
            chromium.tap(NAME);
            assertTrue(card().contains("BKP"), page + " by finger: " + card());
            chromium.tap(NAME);
            new WebDriverWait(chromium.driver(), Duration.ofSeconds(10))
                    .until(driver -> driver.getCurrentUrl().endsWith("names/dossiers/bkp.html"));
        }
    }

    /// What stands above a name, or `none`.
    private String card() {
        return (String) chromium.run("const shown = getComputedStyle(" + THE_NAME + ", '::after');"
                + " return shown.display === 'none' ? 'none' : shown.content");
    }
}
