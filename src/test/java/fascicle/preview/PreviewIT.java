package fascicle.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Chromium;
import fascicle.SiteFixture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// Whoever writes, before a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewIT {
    private static final String PAGE = "/issues/2023-09/first.html";
    private static final String AXE = """
        const done = arguments[arguments.length - 1];
        axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
          .then(result => done(result.violations.flatMap(violation =>
            violation.nodes.map(node => violation.id + ": " + node.html + " " + node.failureSummary))))
          .catch(problem => done(["axe failed: " + problem]));
        """;

    @TempDir
    static Path temporary;

    private Chromium chromium;

    @BeforeAll
    void openTheBrowser() throws IOException {
        chromium = Chromium.open(Files.createDirectory(temporary.resolve("profile")));
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /// Forgets what another test has left on the console.
    @BeforeEach
    void begin() {
        chromium.open("about:blank");
        chromium.complaints();
    }

    private SiteFixture fixture(String name) throws IOException {
        return SiteFixture.empty(temporary.resolve(name)).article("01-first", text("As it was."));
    }

    /// Longer than any window.
    private static String text(String first) {
        return first + "\n\n"
                + IntStream.range(0, 60)
                        .mapToObj(i -> "Paragraph " + i + " says something of its own, at some length.\n\n")
                        .collect(Collectors.joining());
    }

    private void awaitText(String text) {
        await("return document.querySelector('main').textContent.includes(arguments[0])", text);
    }

    /// Once the search has been made, pages lead to it, and so are shown anew.
    private void awaitSearch() {
        await("return document.querySelector('a[href$=\"search.html\"]') !== null");
        await("return document.readyState === 'complete'");
    }

    private void await(String script, Object... arguments) {
        new WebDriverWait(chromium.driver(), Duration.ofSeconds(90))
                .until(_ -> Boolean.TRUE.equals(chromium.run(script, arguments)));
    }

    @Test
    void showsWhatIsSavedAndKeepsThePlaceOfTheReader() throws Exception {
        SiteFixture fixture = fixture("place");
        try (Following preview = Following.of(fixture.project())) {
            chromium.open(preview.address(PAGE).toString());
            awaitText("As it was.");
            chromium.run("[...document.querySelectorAll('main p')].find(p => p.textContent.startsWith('Paragraph 40'))"
                    + ".scrollIntoView()");
            double before = top("Paragraph 40");
            fixture.article("01-first", text("As it is.\n\nWith more above.\n\nAnd more."));
            awaitText("With more above.");
            await("return document.readyState === 'complete'");
            await("return scrollY > 500");
            assertEquals(before, top("Paragraph 40"), 3);
            assertEquals(List.of(), chromium.complaints());
        }
    }

    private double top(String words) {
        return ((Number) chromium.run(
                        "return [...document.querySelectorAll('main p')].find(p => p.textContent.startsWith("
                                + "arguments[0])).getBoundingClientRect().top",
                        words))
                .doubleValue();
    }

    @Test
    void showsAMistakeOverTheLastGoodPageUntilItIsMended() throws Exception {
        SiteFixture fixture = fixture("mistake");
        String file = "content/issues/2023-09/01-first.md";
        String good = Files.readString(fixture.project().resolve(file));
        try (Following preview = Following.of(fixture.project())) {
            chromium.open(preview.address(PAGE).toString());
            awaitText("As it was.");
            awaitSearch();
            chromium.run("window.notReloaded = true");
            fixture.write(file, good.replace("section: news", "section: nwes"));
            await("return document.querySelector('#_preview .mistakes[open] .finding pre mark') !== null");
            assertEquals("did you mean \"news\"?", hint());
            assertTrue((Boolean) chromium.run("return window.notReloaded === true"), "the page stays as it was");
            await("return document.querySelector('#_preview .spoken').textContent.includes('unknown section')");
            press(Keys.ESCAPE);
            await("return document.querySelector('#_preview .mistakes[open]') === null");
            fixture.write(file, good.replace("As it was.", "As it should be."));
            awaitText("As it should be.");
            await("return document.querySelector('#_preview .mistakes') === null");
            assertEquals(List.of(), chromium.complaints());
        }
    }

    private Object hint() {
        return chromium.run("return document.querySelector('#_preview .hint').lastChild.textContent.trim()");
    }

    private void press(Keys key) {
        new Actions(chromium.driver()).sendKeys(key).perform();
    }

    @Test
    void comesToThePageThatIsThereAgain() throws Exception {
        SiteFixture fixture = fixture("gone");
        Path folder = fixture.project().resolve("content/issues/2023-09");
        try (Following preview = Following.of(fixture.project())) {
            chromium.open(preview.address(PAGE).toString());
            awaitText("As it was.");
            Files.move(folder, temporary.resolve("elsewhere"));
            awaitText("There is no such page");
            Files.move(temporary.resolve("elsewhere"), folder);
            awaitText("As it was.");
        }
    }

    @Test
    void findsWhatIsWritten() throws Exception {
        SiteFixture fixture = fixture("search")
                .write("content/issues/2023-11/issue.md", "---\nperiod: November 2023\npublished: 2023-11-15\n---\n")
                .write("content/issues/2023-11/01-later.md", "---\ntitle: Later\nsection: news\n---\nWord of lifts.\n");
        try (Following preview = Following.of(fixture.project())) {
            chromium.open(preview.address(PAGE).toString());
            awaitSearch();
            chromium.open(preview.address("/search.html?q=lifts").toString());
            awaitText("Later");
            String before = manifest(preview);
            fixture.article("01-first", text("Now it speaks of somewhat else."));
            preview.awaitText(PAGE, "somewhat else");
            preview.get("/search.html");
            preview.await("/search/manifest.js", answer -> !answer.body().equals(before));
            chromium.open(preview.address("/search.html?q=somewhat").toString());
            awaitText("speaks of somewhat");
            assertEquals(List.of(), preview.failures());
        }
    }

    private static String manifest(Following preview) throws IOException, InterruptedException {
        return preview.get("/search/manifest.js").body();
    }

    @Test
    void showsWhatIsSavedInEveryWindow() throws Exception {
        SiteFixture fixture = fixture("windows").article("02-second", "The second.");
        try (Following preview = Following.of(fixture.project())) {
            chromium.open(preview.address(PAGE).toString());
            String first = chromium.driver().getWindowHandle();
            chromium.driver().switchTo().newWindow(WindowType.WINDOW);
            try {
                chromium.open(preview.address("/issues/2023-09/second.html").toString());
                awaitText("The second.");
                fixture.article("01-first", text("For the first window."));
                fixture.article("02-second", "For the second window.");
                awaitText("For the second window.");
                chromium.driver().close();
            } finally {
                chromium.driver().switchTo().window(first);
            }
            awaitText("For the first window.");
            fixture.article("01-first", text("Only the first is left."));
            awaitText("Only the first is left.");
            assertEquals(List.of(), preview.failures());
        }
    }

    @Test
    void showsAMistakeInATemplateOverTheLastGoodPage() throws Exception {
        SiteFixture fixture = fixture("template");
        String template = "themes/gazette/web/article.ftlh";
        try (Following preview = Following.of(fixture.project())) {
            chromium.open(preview.address(PAGE).toString());
            awaitText("As it was.");
            fixture.write(template, "<#if page>");
            await(
                    "return document.querySelector('#_preview .mistakes[open]')?.textContent.includes(arguments[0])",
                    template);
            awaitText("As it was.");
            Files.delete(fixture.project().resolve(template));
            await("return document.querySelector('#_preview .mistakes') === null");
            assertEquals(List.of(), preview.failures());
        }
    }

    @Test
    void everyStateCanBeUsedByEverybody() throws Exception {
        SiteFixture fixture = fixture("access")
                .write("content/issues/2023-09/02-draft.md", "---\ntitle: D\nsection: news\ndraft: true\n---\n")
                .write("content/issues/2023-09/03-wrong.md", "---\ntitle: E\nsection: nwes\n---\n");
        try (Following preview = Following.of(fixture.project())) {
            for (String scheme : List.of("light", "dark")) {
                for (int width : List.of(360, 1440)) {
                    chromium.prefer("prefers-color-scheme", scheme);
                    chromium.size(width, 900);
                    for (String page : List.of(PAGE, "/index.html", "/_desk", "/none.html")) {
                        chromium.open(preview.address(page).toString());
                        assertEquals(List.of(), violations(), page + " " + scheme + " " + width);
                    }
                }
            }
        }
    }

    private Object violations() throws IOException {
        try (InputStream script = PreviewIT.class.getResourceAsStream("/axe.min.js")) {
            chromium.run(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        return chromium.driver().executeAsyncScript(AXE);
    }

    @Test
    void showsWhatIsSavedInAnArchiveOfAThousandArticles() throws Exception {
        Path maker = Path.of("../shared/bench/make-archive.py");
        Assumptions.assumeTrue(Files.exists(maker), "left out: there is no " + maker);
        Path project = temporary.resolve("archive");
        Process made = new ProcessBuilder(
                        "python3", maker.toString(), project.resolve("content").toString(), "1000")
                .inheritIO()
                .start();
        assertEquals(0, made.waitFor());
        Path article = anArticle(project);
        try (Following preview = Following.of(project)) {
            String address = project.resolve("content").relativize(article).toString();
            String page = address.replaceFirst("/\\d+-([^/]*)\\.md$", "/$1.html");
            chromium.open(preview.address("/" + page).toString());
            Files.writeString(article, Files.readString(article) + "\n\nA word that was not there.\n");
            awaitText("A word that was not there.");
        }
    }

    private static Path anArticle(Path project) throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("content/issues/1903-05"))) {
            return files.filter(file -> !file.endsWith("issue.md"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }
}
