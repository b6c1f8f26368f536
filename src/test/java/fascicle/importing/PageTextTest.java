package fascicle.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Issues as PDF, as its text, and as pages of HTML.
class PageTextTest {
    @TempDir
    private Path folder;

    private Imported take(String name, byte[] content) throws IOException {
        Path document = Files.write(folder.resolve(name), content);
        return new Importer(new ImportRequest(
                        document, folder.resolve("project"), Optional.empty(), Optional.empty(), false))
                .run();
    }

    private void taken(String name, String content) throws IOException {
        assertInstanceOf(Imported.Done.class, take(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve("project").resolve(name));
    }

    private String article(String name) throws IOException {
        String text = text("content/issues/2024-05/" + name + ".md");
        return text.substring(text.indexOf("\n---\n\n") + 6).strip();
    }

    /// A page as `pdftotext -layout` writes it.
    static final String LAYOUT = """
        Bridge Letter                                    6 JUNE 2024
                        May 2024

        Contents
        1    A rope is weighed and found heavy ........ 2
        2    A tower leans more than ever  ............ 2
        3    What the harbour says about it ........... 3
        4    No news from the old tunnel .............. 3
        \fBridge Letter                                                2
        1 A rope is weighed                        2 A tower leans more
          and found heavy                            than ever
        The rope was weighed by all and            The tower leans by so many
        it was found to be heavier than            degrees that everybody who
        any rope that had been weighed             sees it looks twice, and
        before, which nobody liked and             then once more, for there
        nobody had expected of it.                 is much to be seen of it.
        It stays where it is.                      It stands where it is.
        \fBridge Letter                                                3
        3 What the harbour says about it
        The harbour says nothing.
        4 No news from the old tunnel
        There is none.
        \fBridge Letter                                                4
        The end.
        """;

    @Test
    void readsColumnsOneAfterTheOtherAndFindsTitlesInTheirLines() throws IOException {
        taken("issue.txt", LAYOUT);
        assertEquals(
                "The rope was weighed by all and it was found to be heavier than any rope that had been weighed before,"
                        + " which nobody liked and nobody had expected of it. It stays where it is.",
                article("01-a-rope-is-weighed-and-found-heavy"));
        assertTrue(article("02-a-tower-leans-more-than-ever").endsWith("seen of it. It stands where it is."));
        assertEquals("The harbour says nothing.", article("03-what-the-harbour-says-about-it"));
        assertEquals("There is none.\n\nThe end.", article("04-no-news-from-the-old-tunnel"));
    }

    @Test
    void takesADayForThatOfPublicationAndNotForThePeriod() throws IOException {
        taken("issue.txt", LAYOUT);
        assertEquals("---\nperiod: May 2024\npublished: 2024-06-06\n---\n", text("content/issues/2024-05/issue.md"));
    }

    @Test
    void saysWhoseCapitalsItKept() throws IOException {
        taken("issue.md", """
            # Bridge Letter

            May 2024

            # Contents

            1. A Rope is Weighed ... 3
            2. A tower leans ... 4

            # 1. A rope is weighed

            Heavy.

            # 2. A tower leans

            It leans.
            """);
        assertTrue(text("imports/2024-05/log.md").contains("""
            - line 10: the text writes it with other capitals; kept the index's: article 1, "A Rope is Weighed" \
            [title-capitals]
            """), text("imports/2024-05/log.md"));
    }

    @Test
    void readsAPageOfHtml() throws IOException {
        taken("issue.html", """
            <!doctype html><html><head><title>x</title><script>var a = 1;</script></head><body><nav>Menu</nav><main>
            <h1>Bridge Letter</h1><p>May 2024</p><h2>Bridges</h2><h3>A rope is weighed</h3>
            <p>It is <b>heavy</b>.<br>Very.</p><table><tr><th rowspan="2">a</th><th>b</th></tr><tr><th>c</th></tr>
            <tr><td>1</td><td>2</td></tr></table><h3>A tower leans</h3><p>See <a href="https://example.org/">it</a>.</p>
            </main></body></html>
            """);
        assertEquals("""
            It is **heavy**. Very.

            | a | b |
            |---|---|
            | ^ | c |
            |===|===|
            | 1 | 2 |\
            """, article("01-a-rope-is-weighed"));
        assertEquals("See [it](https://example.org/).", article("02-a-tower-leans"));
    }

    @Test
    void readsAnEmailThatTablesLayOut() throws IOException {
        taken("issue.html", """
            <html><body><div style="display: none">Preview words</div><table role="presentation"><tr><td><table><tr><td>
            <h1>Bridge Letter</h1><p>May 2024</p></td></tr></table></td></tr><tr><td><h2>A rope is weighed</h2>Heavy.</td>
            <td><h2>A tower leans</h2>It leans.<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table></td>
            </tr></table></body></html>
            """);
        assertEquals("Heavy.", article("01-a-rope-is-weighed"));
        assertEquals("It leans.\n\n| a | b |\n|---|---|\n| 1 | 2 |", article("02-a-tower-leans"));
    }

    static byte[] pdf() throws IOException {
        Path made = Files.createTempFile("issue", ".pdf");
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= 3; page++) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    line(content, 770, 8, false, "Bridge Letter, page " + page);
                    if (page == 1) {
                        line(content, 700, 24, true, "Bridge Letter");
                        line(content, 660, 10, false, "May 2024");
                    } else {
                        line(content, 700, 16, true, page == 2 ? "A rope is weighed" : "A tower leans");
                        line(content, 682, 16, true, page == 2 ? "and found heavy" : "still");
                        line(content, 650, 10, false, "The first line of a text that goes on in");
                        line(content, 638, 10, false, "the second.");
                        line(content, 610, 10, false, "- an item");
                    }
                }
            }
            document.save(made.toFile());
            return Files.readAllBytes(made);
        } finally {
            Files.delete(made);
        }
    }

    private static void line(PDPageContentStream content, float y, float size, boolean bold, String text)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(bold ? FontName.HELVETICA_BOLD : FontName.HELVETICA), size);
        content.newLineAtOffset(72, y);
        content.showText(text);
        content.endText();
    }

    @Test
    void readsAPdfByTheSizeOfItsType() throws IOException {
        assertInstanceOf(Imported.Done.class, take("issue.pdf", pdf()));
        assertEquals(
                "The first line of a text that goes on in the second.\n\n- an item",
                article("01-a-rope-is-weighed-and-found-heavy"));
        try (Stream<Path> files = Files.list(folder.resolve("project/content/issues/2024-05"))) {
            assertEquals(
                    List.of("01-a-rope-is-weighed-and-found-heavy.md", "02-a-tower-leans-still.md", "issue.md"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertTrue(text("imports/2024-05/log.md").contains("Bridge Letter, page 2"));
        assertFalse(Files.exists(folder.resolve("project/imports/2024-05/remainder.md")));
    }

    @Test
    void refusesWhatIsNoPdf() throws IOException {
        Imported.Refused broken = assertInstanceOf(
                Imported.Refused.class, take("issue.pdf", "%PDF-1.7 and nothing".getBytes(StandardCharsets.UTF_8)));
        assertTrue(broken.reason().contains("is no PDF that can be read"));
    }
}
