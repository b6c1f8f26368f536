package fascicle.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A document without index and headings is one article.
class UntitledTextTest {
    @TempDir
    private Path folder;

    private Imported run(String text) throws IOException {
        Path document = Files.writeString(folder.resolve("letter-to_all.txt"), text);
        return new Importer(new ImportRequest(
                        document,
                        folder.resolve("project"),
                        Optional.of(new fascicle.model.IssueId("2024-05")),
                        Optional.empty(),
                        true,
                        false))
                .run();
    }

    private String article(String name) throws IOException {
        return Files.readString(folder.resolve("project/content/issues/2024-05").resolve(name));
    }

    @Test
    void isCalledAsItsFirstLineIfThatIsNoSentence() throws IOException {
        Imported.Done done = assertInstanceOf(Imported.Done.class, run("Ropes and bridges\n\nThey hold.\n\n- One\n"));
        String article = article("01-ropes-and-bridges.md");
        assertTrue(article.startsWith("---\ntitle: Ropes and bridges\n"), article);
        assertTrue(article.endsWith("---\n\nThey hold.\n\n- One\n"), article);
        assertTrue(Files.readString(done.log()).contains("found neither an index nor a heading"));
    }

    @Test
    void isCalledAsItsFileOtherwise() throws IOException {
        for (String text : new String[] {"They hold.\n\nAll of them.\n", "Only these words\n", "- One\n- Two\n"}) {
            assertInstanceOf(Imported.Done.class, run(text), text);
            String article = article("01-letter-to-all.md");
            assertTrue(article.startsWith("---\ntitle: Letter to all\n"), article);
            assertTrue(article.endsWith("\n\n" + text), article);
        }
    }

    @Test
    void isNothingWithoutWords() throws IOException {
        Imported.Refused refused = assertInstanceOf(Imported.Refused.class, run("\n\n"));
        assertEquals("found no article in the document", refused.reason());
    }
}
