package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who wrote an article, and articles that were taken back.
class AuthorsTest {
    private static final String ISSUE = "content/issues/2023-09/";

    @TempDir
    private Path folder;

    private SiteFixture site() throws IOException {
        return SiteFixture.empty(folder)
                .replace(
                        "content/newsletter.yaml",
                        "publisher: Nobody",
                        "publisher: Nobody\nissn: 2049-3630\n" + "base-url: https://example.org/\narticle-pdfs: true")
                .write(ISSUE + "01-lift.md", """
                    ---
                    title: A lift
                    section: news
                    author: [Anna Li, José Müller]
                    reviewed: Betty Xu
                    doi: https://doi.org/10.1234/letter.7.3
                    ---
                    It goes up, and then it goes down again.
                    """)
                .write(ISSUE + "02-stairs.md", """
                    ---
                    title: The stairs
                    section: news
                    withdrawn: {reason: The stairs were never built., on: 2023-10-05}
                    topics: [Wood]
                    event: {starts: 2023-11-21T10:00, where: Here}
                    aliases: [old/stairs.html]
                    ---
                    They creak, and [the lift](01-lift.md) does not.
                    """)
                .write(ISSUE + "03-door.md", """
                    ---
                    title: The door
                    section: news
                    author: Anna Li
                    ---
                    It is open; see [the way up](02-stairs.md).
                    """);
    }

    @Test
    void authorsHaveABylineAPageAndAPlaceInAllThatCites() throws IOException {
        SiteFixture site = site().build();
        String page = site.file("issues/2023-09/lift.html");
        assertTrue(page.contains("<a rel=\"author\" href=\"../../authors/anna-li.html\">Anna Li</a>"), page);
        assertTrue(page.contains("Reviewed by <span>Betty Xu</span>"), page);
        assertTrue(page.contains("<meta name=\"citation_author\" content=\"José Müller\">"), page);
        assertTrue(page.contains("<meta name=\"citation_issn\" content=\"2049-3630\">"), page);
        assertTrue(page.contains("\"@type\":\"Person\",\"name\":\"Anna Li\""), page);
        assertTrue(page.contains("\"sameAs\":\"https://doi.org/10.1234/letter.7.3\""), page);
        String own = site.file("authors/anna-li.html");
        assertTrue(own.contains("A lift") && own.contains("The door"), own);
        assertFalse(site.file("authors/jose-muller.html").contains("The door"));
        assertTrue(site.file("issues/2023-09/lift.bib").contains("author = {{Anna Li} and {José Müller}}"));
        assertTrue(site.file("issues/2023-09/lift.ris").contains("AU  - José Müller\r\n"));
        assertTrue(site.file("issues/2023-09/lift.ris").contains("DO  - 10.1234/letter.7.3\r\n"));
        assertTrue(site.file("feed.xml").contains("<name>José Müller</name>"));
        assertTrue(site.file("feed.json").contains("\"name\" : \"José Müller\"")
                || site.file("feed.json").contains("\"name\": \"José Müller\""));
        assertTrue(site.file("authors/anna-li.xml").contains("The door"));
    }

    @Test
    void printNamesTheAuthorsAndTheNumberOfTheSeries() throws IOException {
        SiteFixture site = site().build();
        try (PDDocument article =
                Loader.loadPDF(site.site().resolve("issues/2023-09/lift.pdf").toFile())) {
            assertEquals(
                    "Anna Li, José Müller", article.getDocumentInformation().getAuthor());
        }
        String issue = print(site.site().resolve("issues/2023-09/nobody-2023-09.pdf"));
        assertTrue(issue.contains("By Anna Li, José Müller ·") && issue.contains("Reviewed by"), issue);
        assertTrue(issue.contains("ISSN 2049-3630"), issue);
    }

    @Test
    void anArticleThatWasTakenBackLeavesOnlyThatItWas() throws IOException {
        SiteFixture site = site();
        assertEquals(
                List.of("content/issues/2023-09/03-door.md:6:17: warning: the link leads to an article that was"
                        + " withdrawn [link-withdrawn]"),
                site.findings().stream()
                        .filter(found -> !found.code().startsWith("takeaway"))
                        .map(Diagnostic::toString)
                        .toList());
        site.build();
        String page = site.file("issues/2023-09/stairs.html");
        assertTrue(page.contains("The stairs were never built.") && page.contains("5 October 2023"), page);
        assertTrue(page.contains("content=\"noindex\"") && !page.contains("They creak"), page);
        for (String path : List.of("issues/2023-09/index.html", "feed.xml", "calendar.ics", "sitemap.xml")) {
            assertFalse(site.file(path).contains("stairs"), path);
        }
        site.hasNoFile("topics/wood.html")
                .hasNoFile("issues/2023-09/stairs.pdf")
                .hasFile("old/stairs.html");
        assertTrue(site.file("issues/2023-09/door.html").contains(">3</span>"));
        assertTrue(
                site.file("issues/2023-09/lift.html").contains("rel=\"next\" href=\"../../issues/2023-09/door.html\""));
        String issue = print(site.site().resolve("issues/2023-09/nobody-2023-09.pdf"));
        assertTrue(issue.contains("2. The stairs. Withdrawn on 5 October 2023: The stairs were never built."), issue);
    }

    @Test
    void numbersThatAreNoneAreErrors() throws IOException {
        SiteFixture site = site().replace("content/newsletter.yaml", "2049-3630", "2049-3631")
                .replace(ISSUE + "01-lift.md", "https://doi.org/10.1234/letter.7.3", "letter 7")
                .replace(ISSUE + "02-stairs.md", "{reason: The stairs were never built., on: 2023-10-05}", "true");
        assertEquals(
                List.of(
                        "expected a DOI such as 10.1234/letter.7.3, found \"letter 7\"",
                        "expected the reason, found \"true\"",
                        "expected an ISSN with the right check digit, such as 2049-3630, found \"2049-3631\""),
                site.diagnostics().stream().map(Diagnostic::message).toList());
    }

    private static String print(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
