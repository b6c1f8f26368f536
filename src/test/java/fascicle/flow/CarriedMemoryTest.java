package fascicle.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.history.Carried;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A memory that comes with a repository was made by whoever sent it: it may hold pages that nobody wrote.
class CarriedMemoryTest {
    private static final String PAGE = "issues/2023-09/a.html";

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    private void build() throws IOException {
        Progress progress = new Progress() {
            @Override
            public void begin(String step) {
                // of no interest here
            }

            @Override
            public void forget(String why) {
                told.add(why);
            }
        };
        new Build(BuildOptions.of(folder), progress).run();
    }

    private void add(String pattern) throws GitAPIException {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(pattern).call();
        }
    }

    @Test
    void isNotBelieved() throws IOException, GitAPIException {
        SiteFixture site = SiteFixture.empty(folder).article("01-a", "Words that were written.");
        build();
        assertTrue(Files.exists(folder.resolve(".fascicle/memory/index")));
        add(".fascicle");
        byte[] before = Files.readAllBytes(folder.resolve(".fascicle/memory/index"));
        site.article("01-a", "Words that were written later.");
        build();
        assertTrue(site.file(PAGE).contains("written later"));
        assertEquals(1, told.size());
        assertTrue(told.getFirst().contains("git rm"), told::toString);
        assertEquals(before.length, Files.readAllBytes(folder.resolve(".fascicle/memory/index")).length);
    }

    @Test
    void isSeenWhateverItsCapitalsAre() throws IOException, GitAPIException {
        SiteFixture.empty(folder);
        add("content");
        assertFalse(Carried.has(folder, ".fascicle"));
        Files.createDirectories(folder.resolve(".Fascicle/memory"));
        Files.writeString(folder.resolve(".Fascicle/memory/index"), "");
        add(".Fascicle");
        assertTrue(Carried.has(folder, ".fascicle"));
        assertFalse(Carried.has(folder.resolve("content"), ".fascicle"));
    }
}
