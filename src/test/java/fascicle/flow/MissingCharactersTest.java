package fascicle.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A character that no font has is told wherever an author wrote it, and keeps nothing from being published.
class MissingCharactersTest {
    @TempDir
    private Path folder;

    private static List<String> told(List<Diagnostic> findings) {
        return findings.stream()
                .filter(one -> one.code().startsWith("glyph-") || one.isError())
                .map(one -> one.at() + " " + one.severity().word() + " " + one.code())
                .toList();
    }

    private SiteFixture everywhere() throws IOException {
        return SiteFixture.empty(folder)
                .replace("content/newsletter.yaml", "title: Test", "title: Test 𓀀")
                .write("content/abbreviations.yaml", "ABC: {en: A b c, zh: 𓀀}\n")
                .write("content/issues/2023-09/01-a.md", """
                    ---
                    title: The 𓀀
                    section: news
                    topics: [𓀀]
                    takeaway: {text: Words 𓀀}
                    event: {starts: 2023-11-21T10:00, ends: 2023-11-21T11:00, where: 𓀀, zone: Europe/Brussels}
                    consultation: {closes: 2023-11-18, title: 𓀀}
                    standards: [GB/T 𓀀]
                    ---
                    The ABC. A 𓀀, `𓀀`, **𓀀** and [𓀀](https://example.org/), ~~𓀀~~.

                        code
                        as 𓀀

                    | 𓀀 |
                    |---|
                    | a |

                    <div>𓀀</div>

                    Text.[^1]

                    [^1]: 𓀀
                    """);
    }

    @Test
    void areToldAtTheirPlacesAndPublishedInSpite() throws IOException {
        SiteFixture site = everywhere();
        List<String> lines = told(site.findings());
        String article = "content/issues/2023-09/01-a.md:";
        assertEquals(
                List.of(
                        "content/abbreviations.yaml:1:1 warning glyph-missing",
                        article + "2:12 warning glyph-missing",
                        article + "4:10 warning glyph-missing",
                        article + "5:24 warning glyph-missing",
                        article + "6:66 warning glyph-missing",
                        article + "7:43 warning glyph-missing",
                        article + "8:18 warning glyph-missing",
                        article + "10:12 warning glyph-missing",
                        article + "10:16 warning glyph-missing",
                        article + "10:24 warning glyph-missing",
                        article + "10:34 warning glyph-missing",
                        article + "10:63 warning glyph-missing",
                        article + "13:8 warning glyph-missing",
                        article + "15:3 warning glyph-missing",
                        article + "19:1 warning glyph-missing",
                        article + "23:7 warning glyph-missing",
                        "content/newsletter.yaml:1:13 warning glyph-missing"),
                lines);
        Outcome outcome = site.outcome();
        assertEquals(lines, told(outcome.diagnostics()));
        assertTrue(outcome.made().isPresent());
        assertTrue(site.file("issues/2023-09/a.html").contains("A 𓀀, <code>𓀀</code>"));
    }

    @Test
    void ofPeopleAndOfReasonsAreToldToo() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write("content/issues/2023-09/01-a.md", """
                    ---
                    title: One
                    section: news
                    author: Ann 𓀀
                    reviewed: [Bob, 𓀀]
                    ---
                    Words.
                    """)
                .write("content/issues/2023-09/02-b.md", """
                    ---
                    title: The 𓀀
                    section: news
                    withdrawn: He is no 𓀀
                    ---
                    Words.
                    """)
                .write("content/issues/2023-09/03-c.md", """
                    ---
                    title: Three
                    section: news
                    withdrawn: {reason: 𓀀, on: 2023-10-01}
                    ---
                    Words.
                    """);
        String issue = "content/issues/2023-09/";
        List<String> lines = List.of(
                issue + "01-a.md:4:13 warning glyph-missing",
                issue + "01-a.md:5:17 warning glyph-missing",
                issue + "02-b.md:2:12 warning glyph-missing",
                issue + "02-b.md:4:21 warning glyph-missing",
                issue + "03-c.md:4:21 warning glyph-missing");
        assertEquals(lines, told(site.findings()));
        assertEquals(lines, told(site.outcome().diagnostics()));
    }

    @Test
    void matterAsMuchAsTheNewsletterSays() throws IOException {
        String settings = "content/newsletter.yaml";
        SiteFixture site = SiteFixture.empty(folder)
                .article("01-a", "A 𓀀.")
                .replace(settings, "title: Test", "title: Test\nchecks: {glyph-missing: error}");
        List<String> asError = List.of("content/issues/2023-09/01-a.md:5:3 error glyph-missing");
        Outcome refused = site.outcome();
        assertEquals(asError, told(refused.diagnostics()));
        assertTrue(refused.made().isEmpty());
        site.replace(settings, "missing: error", "missing: off");
        assertEquals(List.of(), told(site.outcome().diagnostics()));
        site.replace(settings, "checks: {glyph-missing: off}\n", "")
                .article("01-a", "<!-- check:off glyph-missing it is his name -->\nMr 𓀀 spoke.");
        assertEquals(List.of(), told(site.findings()));
    }
}
