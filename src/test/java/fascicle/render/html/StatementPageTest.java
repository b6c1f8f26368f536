package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import fascicle.plan.Offers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementPageTest {
    private static final String PAGE = "accessibility.html";

    @TempDir
    Path folder;

    private SiteFixture with(String settings) throws IOException {
        return SiteFixture.empty(folder)
                .article("one", "Words.\n")
                .replace("content/newsletter.yaml", "timezone:", settings + "timezone:");
    }

    private static Document page(SiteFixture fixture) throws Exception {
        return Jsoup.parse(WebSite.of(fixture.newsletter(), Offers.NONE).text(PAGE));
    }

    @Test
    void leavesOpenWhatNobodyHasStated() throws Exception {
        Document page = page(with(""));
        assertEquals(3, page.select(".yet-open").size(), page.select(".prose")::html);
        assertTrue(page.select("#statement, #enforcement").isEmpty());
        assertTrue(page.select(".prose").text().contains("no cookies"));
    }

    @Test
    void saysWhatThePublisherStates() throws Exception {
        Document page = page(with("""
            contact: mailto:write@letter.example
            server-records: Nothing at all.
            accessibility:
              conforms: partly
              prepared: 2026-11-20
              reviewed: 2026-11-28
              method: a self-assessment
              law: the law of Utopia
              faults: [Two maps have no words.]
              burden: [Old films.]
              outside: [A diary of others.]
              enforcement: {title: The Ombudsman, link: "https://ombudsman.example/a?b&c"}
            """));
        String said = page.select(".prose").text();
        for (String part : List.of(
                "Nothing at all.",
                "Nobody is committed to making this site accessible, as the law of Utopia asks.",
                "conforms partly to EN 301 549",
                "Two maps have no words.",
                "Old films.",
                "A diary of others.",
                "prepared on 20 November 2026",
                "reviewed on 28 November 2026",
                "Method: a self-assessment",
                "write@letter.example")) {
            assertTrue(said.contains(part), part + " is not in: " + said);
        }
        assertEquals(
                "https://ombudsman.example/a?b&c",
                page.select("#enforcement + p a").attr("href"));
        assertEquals(List.of(), page.select(".yet-open").eachText());
    }

    @Test
    void isLinkedFromTheFootOfEveryPageOnce() throws Exception {
        SiteFixture fixture = with("");
        assertFoot(fixture, "Privacy and accessibility");
        fixture.write("content/pages/accessibility.md", "---\ntitle: For everybody\n---\nWrite to us.\n");
        assertFoot(fixture, "For everybody");
        assertTrue(page(fixture).select(".prose").text().contains("Write to us."));
    }

    private static void assertFoot(SiteFixture fixture, String name) throws Exception {
        WebSite site = WebSite.of(fixture.newsletter(), Offers.NONE);
        for (String path : site.files().keySet()) {
            if (path.endsWith(".html")) {
                assertEquals(
                        List.of(name),
                        Jsoup.parse(site.text(path))
                                .select(".colophon a[href$=accessibility.html]")
                                .eachText(),
                        path);
            }
        }
    }

    @Test
    void whatContradictsItselfIsToldAtItsPlace() throws IOException {
        Diagnostic found = with("accessibility: {conforms: fully, prepared: 2026-11-20, faults: [A map.]}\n")
                .diagnostics()
                .getFirst();
        assertEquals("accessibility-differs", found.code());
        assertEquals(4, found.at().line());
        assertFalse(found.message().isEmpty());
    }

    @Test
    void whatDoesNotConformSaysWhere() throws IOException {
        List<String> codes = with("accessibility: {conforms: partly, prepared: 2026-11-31}\n").diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
        assertEquals(List.of("value-kind"), codes);
        codes = with("accessibility: {conforms: not, prepared: 2026-11-30}\n").diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
        assertEquals(List.of("accessibility-differs"), codes);
    }
}
