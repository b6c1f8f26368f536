package fascicle.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.model.Article;
import fascicle.model.IssueId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an import does to a newsletter that exists, and when it refuses.
class ImportIntoNewsletterTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String DOCUMENT = """
        # Bridge News

        May 2024

        # News

        ## A First Thing

        It happened.

        # Bridges

        ## A Second Thing

        It happened too.

        # Abbreviations

        | ARO | Alpine Rail Office |
        |---|---|
        | UIC | Union of Railways |
        | ZZZ | Zone of Zeal and Zest |
        """;

    @TempDir
    private Path folder;

    private SiteFixture fixture;

    @BeforeEach
    void writeANewsletter() throws IOException {
        fixture = SiteFixture.empty(folder.resolve("project"))
                .write("content/newsletter.yaml", """
                    title: Test # ours
                    publisher: Nobody
                    language: en
                    timezone: Europe/Brussels
                    sections: # in order
                      - id: news
                        title: News

                    # the end
                    contact: mailto:a@example.org
                    """)
                .write("content/abbreviations.yaml", """
                    # ours
                    ABC: {en: First letters}
                    UIC: {en: International Union of Railways}
                    """)
                .article("01-old", "Old.\n");
    }

    private Imported imported(String text, Optional<String> issue, boolean replace) throws IOException {
        Path document = Files.writeString(folder.resolve("document.md"), text);
        return imported(document, issue, replace);
    }

    private Imported imported(Path document, Optional<String> issue, boolean replace) throws IOException {
        ImportRequest request = new ImportRequest(
                document, fixture.project(), issue.map(IssueId::new), Optional.of(LocalDate.of(2024, 6, 1)), replace);
        return new Importer(request).run();
    }

    private String read(String path) throws IOException {
        return Files.readString(fixture.project().resolve(path));
    }

    @Test
    void addsSectionsAndAbbreviationsAndLeavesTheRestAsItIs() throws IOException {
        imported(DOCUMENT, Optional.empty(), false);
        assertEquals("""
            title: Test # ours
            publisher: Nobody
            language: en
            timezone: Europe/Brussels
            sections:
              - id: news
                title: News
              - id: bridges
                title: Bridges

            # the end
            contact: mailto:a@example.org
            """, read("content/newsletter.yaml"));
        assertEquals("""
            # ours
            ABC: {en: First letters}
            ARO: {en: Alpine Rail Office}
            UIC: {en: International Union of Railways}
            ZZZ: {en: Zone of Zeal and Zest}
            """, read("content/abbreviations.yaml"));
        assertTrue(read("imports/2024-05/log.md").contains("kept UIC as content/abbreviations.yaml has it"));
        assertEquals(
                List.of("A First Thing", "A Second Thing", "01-old"),
                fixture.newsletter().articles().map(Article::title).toList());
        fixture.build();
    }

    @Test
    void refusesAnIssueThatExistsAndChangesNothing() throws IOException {
        imported(DOCUMENT, Optional.empty(), false);
        List<String> before = everything();
        Imported second = imported(DOCUMENT, Optional.empty(), false);
        assertEquals("there is an issue 2024-05 already", ((Imported.Refused) second).reason());
        assertEquals(before, everything());
    }

    private List<String> everything() throws IOException {
        try (var files = Files.walk(fixture.project())) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> {
                        try {
                            return file + "\n" + Files.readString(file) + Files.getLastModifiedTime(file);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    @Test
    void setsTheFormerIssueAsideWhenForced() throws IOException {
        String old = read("content/issues/2023-09/01-old.md");
        Imported.Done done = assertInstanceOf(Imported.Done.class, imported(DOCUMENT, Optional.of("2023-09"), true));
        assertEquals(old, Files.readString(done.replaced().orElseThrow().resolve("01-old.md")));
        imported(DOCUMENT, Optional.of("2023-09"), true);
        assertTrue(read("imports/2023-09/former-2/01-a-first-thing.md").contains("It happened."));
        assertEquals(2, fixture.newsletter().articles().count());
    }

    @Test
    void refusesAListOfSectionsThatItCannotAddTo() throws IOException {
        fixture.write("content/newsletter.yaml", """
            title: Test
            publisher: Nobody
            language: en
            timezone: Europe/Brussels
            sections: [{id: news, title: News}]
            """);
        Imported.Refused refused =
                assertInstanceOf(Imported.Refused.class, imported(DOCUMENT, Optional.empty(), false));
        assertTrue(refused.hint().contains("- id: bridges"), refused.hint());
        assertTrue(Files.notExists(fixture.project().resolve("content/issues/2024-05")));
    }

    @Test
    void refusesADocumentWithoutAPeriodUnlessTheIssueIsSaid() throws IOException {
        String undated = DOCUMENT.replace("May 2024", "Undated");
        assertInstanceOf(Imported.Refused.class, imported(undated, Optional.empty(), false));
        imported(undated, Optional.of("2024-07"), false);
        assertTrue(read("content/issues/2024-07/issue.md").contains("period: July 2024"));
    }

    @Test
    void refusesWhatItCannotRead() throws IOException {
        Path latin = Files.write(folder.resolve("latin.md"), new byte[] {'#', ' ', (byte) 0xE9});
        Path pdf = Files.writeString(folder.resolve("issue.pdf"), "%PDF-1.7");
        Path torn = Files.writeString(folder.resolve("torn.docx"), "PK");
        for (Path file : List.of(latin, pdf, torn)) {
            assertInstanceOf(Imported.Refused.class, imported(file, Optional.of("2024-08"), false), file.toString());
        }
        assertInstanceOf(Imported.Refused.class, imported("", Optional.of("2024-08"), false));
    }

    @Test
    void readsAWordDocument() throws IOException {
        Path document = docx("""
            <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Bridge News</w:t></w:r></w:p>
            <w:p><w:r><w:t>May 2024</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>News</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:r><w:t>A Bridge of [Steel]</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">It is </w:t></w:r><w:r><w:rPr><w:b/></w:rPr>\
            <w:t xml:space="preserve">long </w:t></w:r><w:r><w:t>&amp; 2 * 3 &lt; 7.</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Span</w:t></w:r></w:p></w:tc>\
            <w:tc><w:p><w:r><w:t>Load</w:t></w:r></w:p></w:tc></w:tr>\
            <w:tr><w:tc><w:p><w:r><w:t>40|m</w:t></w:r></w:p></w:tc>\
            <w:tc><w:p><w:r><w:t>9 t</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """);
        assertInstanceOf(Imported.Done.class, imported(document, Optional.empty(), false));
        assertEquals("""
            ---
            title: "A Bridge of [Steel]"
            section: news
            ---

            It is **long** & 2 \\* 3 \\< 7.

            | Span | Load |
            |---|---|
            | 40\\|m | 9 t |
            """, read("content/issues/2024-05/01-a-bridge-of-steel.md"));
        assertTrue(read("imports/2024-05/source.md").contains("### A Bridge of"));
        fixture.build();
    }

    @Test
    void leavesTheFormerIssueWhenAFileCannotBeWritten() throws IOException {
        imported(DOCUMENT, Optional.empty(), false);
        Path log = fixture.project().resolve("imports/2024-05/log.md");
        Files.delete(log);
        Files.createDirectories(log.resolve("in the way"));
        String settings = read("content/newsletter.yaml");
        String second = DOCUMENT.replace("A Second", "Another").replace("Bridges", "Roads");
        assertThrows(IOException.class, () -> imported(second, Optional.empty(), true));
        assertTrue(Files.exists(fixture.project().resolve("content/issues/2024-05/02-a-second-thing.md")));
        assertEquals(settings, read("content/newsletter.yaml"));
        assertEquals(List.of(), leftOver());
    }

    @Test
    void makesNoIssueWhenAFileCannotBeWritten() throws IOException {
        Files.createDirectories(fixture.project().resolve("imports/2024-05/log.md/in the way"));
        assertThrows(IOException.class, () -> imported(DOCUMENT, Optional.empty(), false));
        assertFalse(Files.exists(fixture.project().resolve("content/issues/2024-05")));
        assertEquals(List.of(), leftOver());
    }

    private List<Path> leftOver() throws IOException {
        try (Stream<Path> files = Files.walk(fixture.project())) {
            return files.filter(file -> file.getFileName().toString().startsWith(".importing-"))
                    .toList();
        }
    }

    @Test
    void refusesAWordDocumentWhoseTypeStandsInAnotherEncoding() throws IOException {
        Path document = docx("<w:p/>");
        try (FileSystem zip = FileSystems.newFileSystem(document)) {
            Path part = zip.getPath("word/document.xml");
            String text = "\uFEFF<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + Files.readString(part);
            Files.write(part, text.getBytes(StandardCharsets.UTF_16BE));
        }
        refusedWithoutATrace(document);
    }

    @Test
    void refusesAWordDocumentThatIsBrokenInAPartOfAnyName() throws IOException {
        Path document = docx("<w:p/>");
        try (FileSystem zip = FileSystems.newFileSystem(document)) {
            Files.move(zip.getPath("word/document.xml"), zip.getPath("word/document.part"));
            Files.writeString(zip.getPath("word/document.part"), "<!DOCTYPE x><x/>");
            Path links = zip.getPath("_rels/.rels");
            Files.writeString(links, Files.readString(links).replace("document.xml", "document.part"));
        }
        refusedWithoutATrace(document);
    }

    @Test
    void refusesAWordDocumentThatIsNotWellFormed() throws IOException {
        refusedWithoutATrace(docx("<w:p>"));
    }

    @Test
    void refusesAWordDocumentThatTheConverterDoesNotUnderstand() throws IOException {
        Path document = docx("<w:p/>");
        try (FileSystem zip = FileSystems.newFileSystem(document)) {
            Files.writeString(zip.getPath("word/document.xml"), "<x/>");
        }
        refusedWithoutATrace(document);
    }

    private void refusedWithoutATrace(Path document) throws IOException {
        Set<Path> before = ofImports();
        PrintStream console = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
            assertInstanceOf(Imported.Refused.class, imported(document, Optional.of("2024-08"), false));
        } finally {
            System.setErr(console);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
        Set<Path> left = ofImports();
        left.removeAll(before);
        assertTimeoutPreemptively(PATIENCE, () -> awaitGone(left), () -> "left behind: " + left);
    }

    /// Other processes that test may import at the same moment; what they have in hand goes when they are done.
    private static void awaitGone(Set<Path> left) throws InterruptedException {
        while (left.stream().anyMatch(Files::exists)) {
            Thread.sleep(20);
        }
    }

    private static Set<Path> ofImports() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("fascicle-import"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void refusesAWordDocumentThatNamesOtherFiles() throws IOException {
        Path document = docx("<w:p/>", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>");
        assertInstanceOf(Imported.Refused.class, imported(document, Optional.of("2024-08"), false));
    }

    private Path docx(String body, String... prologue) throws IOException {
        return WordDocument.write(folder.resolve("document.docx"), body, prologue);
    }
}
