package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fascicle.Chromium;
import fascicle.plan.OutputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/// The search in each of its states, on every screen: what scripts make of a page is held to the rules of the page.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchStatesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @TempDir
    static Path folder;

    private Chromium chromium;
    private Axe axe;

    @BeforeAll
    void openTheSite() throws Exception {
        WebSite site = WebSite.ownWithSearch();
        site.into(folder.resolve("site"));
        SortedMap<String, OutputFile> broken = new TreeMap<>(site.files());
        broken.keySet().removeIf(path -> path.matches("search/.*/t/.*"));
        new WebSite(broken).into(folder.resolve("broken"));
        site.into(folder.resolve("slow"));
        axe = new Axe();
        chromium = Chromium.open(Files.createDirectory(folder.resolve("profile")));
        chromium.holdBack("/slow/search/.*/t/");
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /// A field of the combobox pattern controls its list and does not own it. WAI-ARIA 1.2 allows that, the checker
    /// not yet.
    private static final String ALLOWED = "“aria-activedescendant” value should either refer to a descendant";

    /// @param address within a site, one of which lacks the index, while that of another does not come
    /// @param typed into the box, if anything is
    /// @param sign is there when the state is reached
    private enum State {
        UNASKED("site/search.html", "", ".search-page:not([hidden])"),
        RESULTS("site/search.html?q=data", "", "select[name=topic]:enabled"),
        RELAXED("site/search.html?q=robot+cryptography+olympiad", "", ".search-notes p"),
        CORRECTED("site/search.html?q=standradisation", "", ".search-notes p"),
        NAMES("site/search.html?q=CNIS+国家数据局", "", ".search-notes button"),
        WRITTEN("site/search.html?q=CNIS&names=written", "", ".search-notes button"),
        FILTERED(
                "site/search.html?q=china&section=digital&sort=date",
                "",
                "select[name=section] option:checked:not([value=''])"),
        NOTHING("site/search.html?q=xqzzyvk", "", ".search-notes p"),
        WAITING("slow/search.html?q=data", "", ".search-page .search-skeleton"),
        BROKEN("broken/search.html?q=robot", "", ".search-page:not(:has(.search-skeleton)) .search-count:not(:empty)"),
        LIST("site/about.html", "data", ".search-panel [role=option][aria-selected=true]"),
        LIST_OF_NOTHING("site/about.html", "xqzzyvk", ".search-message:not(:empty)"),
        LIST_WAITING("slow/about.html", "data", ".search-message .search-waiting"),
        LIST_BROKEN("broken/issues/2023-09/key-data.html", "robot", ".search-message:not(:empty)");

        private final String address;
        private final String typed;
        private final String sign;

        State(String address, String typed, String sign) {
            this.address = address;
            this.typed = typed;
            this.sign = sign;
        }
    }

    private void show(State state, int width, String scheme) {
        chromium.size(width, 900);
        chromium.prefer("prefers-color-scheme", scheme);
        chromium.open(folder.toUri() + state.address);
        if (!state.typed.isEmpty()) {
            type(state);
        }
        await(state.sign);
    }

    private void type(State state) {
        WebElement field = chromium.driver().findElement(By.cssSelector(".search-box input"));
        if (!field.isDisplayed()) {
            chromium.driver().findElement(By.cssSelector(".handle.find")).click();
        }
        field.sendKeys(state.typed);
        if (state != State.LIST_WAITING) {
            await(".search-panel:not([hidden]) :is([role=option],"
                    + " .search-message:not(:empty):not(:has(.search-waiting)))");
            field.sendKeys(Keys.ARROW_DOWN);
        }
    }

    private void await(String sign) {
        new WebDriverWait(chromium.driver(), PATIENCE, Duration.ofMillis(30))
                .until(driver -> !driver.findElements(By.cssSelector(sign)).isEmpty());
    }

    @Test
    void noStateBreaksARuleOfAccessibilityOnAnyScreen() {
        List<String> violations = new ArrayList<>();
        for (int width : List.of(360, 768, 1440)) {
            for (State state : State.values()) {
                show(state, width, "light");
                axe.violations(chromium).forEach(what -> violations.add(state + " " + width + ": " + what));
                chromium.prefer("prefers-color-scheme", "dark");
                axe.violationsOfColours(chromium)
                        .forEach(what -> violations.add(state + " " + width + " dark: " + what));
            }
        }
        assertEquals(List.of(), violations);
    }

    @Test
    void anOptionWithoutARoleIsFound() {
        show(State.LIST, 768, "light");
        chromium.run("document.querySelector('[role=option]').removeAttribute('role')");
        assertNotEquals(List.of(), axe.violations(chromium));
    }

    @Test
    void noStateScrollsSidewaysOnTheNarrowestScreen() {
        for (State state : State.values()) {
            show(state, 320, "light");
            assertEquals(320L, chromium.run("return document.documentElement.scrollWidth"), state.toString());
        }
    }

    @Test
    void theListStaysOnTheScreen() {
        String inside = """
            const {left, right, bottom} = document.querySelector(".search-panel").getBoundingClientRect();
            return left >= 0 && right <= document.documentElement.clientWidth && bottom <= innerHeight;
            """;
        for (int width : List.of(320, 500, 660, 768, 1024, 1440)) {
            show(State.LIST, width, "light");
            assertEquals(true, chromium.run(inside), width + " pixels");
        }
    }

    @Test
    void onAPhoneResultsComeBeforeFiltersUnlessTheseAreUsed() {
        String isOpen = "return document.querySelector('.search-filters').open";
        show(State.RESULTS, 360, "light");
        assertEquals(false, chromium.run(isOpen));
        show(State.FILTERED, 360, "light");
        assertEquals(true, chromium.run(isOpen));
        show(State.RESULTS, 768, "light");
        assertEquals(true, chromium.run(isOpen));
    }

    @Test
    void whatScriptsMakeOfAPageIsValid() throws Exception {
        NuChecker checker = new NuChecker();
        List<String> complaints = new ArrayList<>();
        for (State state : State.values()) {
            show(state, 1440, "light");
            String made = "<!doctype html>" + chromium.run("return document.documentElement.outerHTML");
            checker.complaints(OutputFile.text(state + ".html", made)).stream()
                    .filter(complaint -> !complaint.contains(ALLOWED))
                    .forEach(complaints::add);
        }
        assertEquals(List.of(), complaints);
    }
}
