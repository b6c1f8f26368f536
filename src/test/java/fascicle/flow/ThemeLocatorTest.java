package fascicle.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.content.Chosen;
import fascicle.content.ContentReader;
import fascicle.memory.Memory;
import fascicle.model.Newsletter;
import fascicle.plan.MadePlan;
import fascicle.plan.Offers;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import fascicle.render.html.HtmlRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeLocatorTest {
    @TempDir
    Path project;

    private SortedMap<String, byte[]> site(String theme) throws IOException, ThemeException {
        return made(theme).files();
    }

    private MadePlan made(String theme) throws IOException, ThemeException {
        Newsletter newsletter =
                ContentReader.once(Path.of("."), Chosen.FINISHED).newsletter().orElseThrow();
        try (ThemeLocator themes = ThemeLocator.open();
                Parallel parallel = Parallel.of(1)) {
            Theme found = themes.find(theme, project);
            HtmlRenderer pages = new HtmlRenderer(found, newsletter.settings().language(), Memory.none(), parallel);
            return MadePlan.of(pages, newsletter, Offers.NONE, parallel);
        }
    }

    @Test
    void theToolsOwnThemeIsThatOfTheTool() throws IOException, ThemeException {
        write("gazette/messages/en.properties", "search=Find");
        try (ThemeLocator themes = ThemeLocator.open()) {
            assertFalse(new String(themes.base().bytes("messages/en.properties"), StandardCharsets.UTF_8)
                    .contains("search=Find"));
            assertTrue(themes.base().find("web/article.ftlh").isPresent());
            assertEquals(
                    "search=Find",
                    new String(
                            themes.find("gazette", project).bytes("messages/en.properties"), StandardCharsets.UTF_8));
        }
    }

    @Test
    void publishesNothingThatRunsInADrawingOfATheme() throws IOException, ThemeException {
        write(
                "own/assets/drawn.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'><script>x()</script></svg>");
        write("own/assets/page.html", "<script>x()</script>");
        SortedMap<String, byte[]> site = site("own");
        String drawn = site.keySet().stream()
                .filter(path -> path.startsWith("assets/drawn."))
                .findFirst()
                .orElseThrow();
        assertFalse(new String(site.get(drawn), StandardCharsets.UTF_8).contains("x()"));
        assertTrue(site.keySet().stream().noneMatch(path -> path.startsWith("assets/page.")));
        write("own/assets/drawn.svg", "<svg");
        assertThrows(ThemeException.class, () -> site("own"));
    }

    private static String front(SortedMap<String, byte[]> site) {
        return new String(site.get("index.html"), StandardCharsets.UTF_8);
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve("themes").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void twoThemesDressTheSamePages() throws IOException, ThemeException {
        assertEquals(pages(site("gazette")), pages(site("plain")));
        assertTrue(front(site("plain")).contains(">Contents</h2>"));
        assertTrue(front(site("gazette")).contains(">Index</h2>"));
    }

    private static java.util.List<String> pages(SortedMap<String, byte[]> site) {
        return site.keySet().stream().filter(path -> path.endsWith(".html")).toList();
    }

    @Test
    void oneTemplateIsReplacedByOneFile() throws IOException, ThemeException {
        write("ours/web/issue.ftlh", "<!doctype html><title>Ours</title><p>${content.cover.period}");
        String page = front(site("ours"));
        String policy = page.substring("<!doctype html>".length(), page.indexOf("<title>"));
        assertTrue(
                policy.startsWith("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"),
                policy);
        assertEquals("<!doctype html><title>Ours</title><p>September – October 2023", page.replace(policy, ""));
    }

    @Test
    void aThemeExtendsTheOneItNames() throws IOException, ThemeException {
        write("ours/theme.properties", "extends=plain\n");
        write("ours/messages/en.properties", "issue.takeaways=At a glance\n");
        String front = front(site("ours"));
        assertTrue(front.contains(">At a glance</h2>") && front.contains(">Contents</h2>"));
    }

    @Test
    void saysWhichThemesExtendEachOther() throws IOException {
        write("one/theme.properties", "extends=two\n");
        write("two/theme.properties", "extends=one\n");
        ThemeException circle = assertThrows(ThemeException.class, () -> site("one"));
        assertEquals("theme-circle", circle.diagnostic().code());
        assertEquals("themes/two/theme.properties", circle.diagnostic().at().path());
    }

    @Test
    void saysWhereAMissingThemeWasAskedFor() throws IOException {
        write("ours/theme.properties", "extends=plian\n");
        ThemeException unknown = assertThrows(ThemeException.class, () -> site("ours"));
        assertEquals("themes/ours/theme.properties", unknown.diagnostic().at().path());
        assertEquals("did you mean \"plain\"?", unknown.diagnostic().hint().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../outside", "../outside", "/etc", "Plain", "."})
    void noThemeExtendsAFolderElsewhere(String name) throws IOException {
        Files.createDirectories(project.resolve("outside/assets"));
        write("ours/theme.properties", "extends=" + name + "\n");
        ThemeException unknown = assertThrows(ThemeException.class, () -> site("ours"));
        assertEquals("theme-unknown", unknown.diagnostic().code());
    }

    @Test
    void aThemeThatIsALinkOutOfTheProjectIsRefused(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("theme.properties"), "extends=plain\n");
        Files.createDirectories(project.resolve("themes"));
        Files.createSymbolicLink(project.resolve("themes/ours"), elsewhere);
        ThemeException outside = assertThrows(ThemeException.class, () -> site("ours"));
        assertEquals("theme-outside", outside.diagnostic().code());
    }

    @Test
    void saysWhereThePropertiesOfAThemeAreBroken() throws IOException {
        write("ours/theme.properties", "# Ours\nextends=\\u12zz\n");
        ThemeException broken = assertThrows(ThemeException.class, () -> site("ours"));
        assertEquals(
                "themes/ours/theme.properties:2:1", broken.diagnostic().at().toString());
    }

    @Test
    void aSlipInATemplateIsADiagnosticAtItsPlace() throws IOException, ThemeException {
        write("ours/web/issue.ftlh", "<!doctype html>\n<title>${content.perod}</title>\n");
        List<Diagnostic> slips = made("ours").findings();
        assertEquals(
                Set.of("theme-template"), slips.stream().map(Diagnostic::code).collect(Collectors.toSet()));
        assertEquals(2, slips.getFirst().at().line());
        String hint = slips.getFirst().hint().orElseThrow();
        assertTrue(hint.contains("content (cover, newest, editorial, takeaways, index"), hint);
    }
}
