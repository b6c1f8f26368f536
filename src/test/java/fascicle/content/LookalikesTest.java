package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.Diagnostic;
import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookalikesTest {
    @TempDir
    private Path folder;

    private SiteFixture site;

    @BeforeEach
    void begin() throws IOException {
        site = SiteFixture.empty(folder);
    }

    @Test
    void anIssuesFileOfAnotherNameIsToBeRenamed() throws IOException {
        rename("content/issues/2023-09/issue.md", "Issue.MD");
        assertEquals(List.of("rename Issue.MD to issue.md"), hints());
    }

    @Test
    void soIsTheNewsletters() throws IOException {
        rename("content/newsletter.yaml", "newsletter.yml");
        assertEquals(List.of("rename newsletter.yml to newsletter.yaml"), hints());
    }

    @Test
    void anAbbreviationsFileOfAnotherNameIsTold() throws IOException {
        site.write("content/abbreviations.yaml.txt", "A: {en: B}\n");
        assertEquals(
                List.of("content/abbreviations.yaml.txt:1:1: warning: this file is not read under this name"
                        + " [file-unread]"),
                site.diagnostics().stream().map(Diagnostic::toString).toList());
        assertEquals(List.of("rename abbreviations.yaml.txt to abbreviations.yaml"), hints());
    }

    @Test
    void nothingElseIsTakenForThem() throws IOException {
        site.write("content/abbreviations-old.yaml", "A: {en: B}\n").write("content/notes.yml", "A: B\n");
        assertEquals(List.of(), hints());
        Files.delete(folder.resolve("content/issues/2023-09/issue.md"));
        site.write("content/issues/2023-09/issue-notes.md", "Text.");
        assertEquals(List.of("create it with period and published, or run: fascicle new issue 2023-09"), hints());
    }

    private void rename(String path, String name) throws IOException {
        Path file = folder.resolve(path);
        Files.move(file, file.resolveSibling(name));
    }

    private List<String> hints() throws IOException {
        return site.diagnostics().stream().flatMap(one -> one.hint().stream()).toList();
    }
}
