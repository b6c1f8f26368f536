package fascicle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A link may come with a newsletter. No command writes through it to what lies elsewhere.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links as POSIX has them")
class LinksOutTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2024-01-02T03:04:05Z"), ZoneOffset.UTC);
    private static final Path DOCUMENT = Path.of("src/test/resources/importing/no-index/document.md");

    @TempDir
    private Path folder;

    private Path project = Path.of("");
    private Path elsewhere = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        project = folder.resolve("project");
        elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("mine"), "mine");
        SiteFixture.empty(project).article("01-a", "Words.");
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("-C", project.toString()));
        PrintWriter nobody = new PrintWriter(new StringWriter());
        return Main.run(all, Terminal.plain(nobody, nobody), NOW, Map.of());
    }

    private void link(String place, String target) throws IOException {
        Path link = project.resolve(place);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, elsewhere.resolve(target));
    }

    private void nothingIsWritten() throws IOException {
        try (Stream<Path> files = Files.walk(elsewhere)) {
            assertEquals(
                    List.of(elsewhere, elsewhere.resolve("mine")),
                    files.sorted().toList());
        }
        assertEquals("mine", Files.readString(elsewhere.resolve("mine")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "imports > .",
                "imports/2022-10 > .",
                "imports/2022-10/log.md > mine",
                "content/issues/2022-10 > none",
                "content/pages > .",
                "content/pages/about-this-letter.md > none",
                "content/.importing-newsletter.yaml > mine",
                "content/issues/.importing-2022-10 > ."
            })
    void anImportDoesNotWriteThroughThem(String link) throws IOException {
        link(link.replaceFirst(" > .*", ""), link.replaceFirst(".* > ", ""));
        run("import", DOCUMENT.toAbsolutePath().toString());
        nothingIsWritten();
    }

    @Test
    void theIssuesMayNotLieElsewhere() throws IOException {
        Files.delete(project.resolve("content/issues/2023-09/issue.md"));
        Files.delete(project.resolve("content/issues/2023-09/01-a.md"));
        Files.delete(project.resolve("content/issues/2023-09"));
        Files.delete(project.resolve("content/issues"));
        link("content/issues", ".");
        assertEquals(3, run("import", DOCUMENT.toAbsolutePath().toString()));
        assertEquals(3, run("new", "issue", "2023-10"));
        nothingIsWritten();
    }

    @Test
    void whatIsFoundIsAcceptedInAFileOfTheNewsletterOnly() throws IOException {
        link("accepted.txt", "mine");
        Path baseline = project.resolve("accepted.txt");
        assertEquals(3, run("check", "--baseline", baseline.toString(), "--write-baseline"));
        nothingIsWritten();
    }

    @Test
    void schemasAndExportsReplaceOrRefuseThem() throws IOException {
        link("schemas", ".");
        assertEquals(3, run("schema"));
        link("export/opensearch-index.json", "mine");
        link("export/opensearch-bulk.ndjson", "none");
        assertEquals(0, run("export", "--opensearch", project.resolve("export").toString()));
        assertTrue(Files.isRegularFile(
                project.resolve("export/opensearch-bulk.ndjson"), java.nio.file.LinkOption.NOFOLLOW_LINKS));
        nothingIsWritten();
    }
}
