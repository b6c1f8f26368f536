package fascicle.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.model.LastDay;
import fascicle.plan.SiteFile;
import fascicle.render.email.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeparateEditionTest {
    @TempDir
    private Path folder;

    private SeparateEdition.Outcome email(SiteFixture site) throws IOException {
        return SeparateEdition.email(
                new SeparateEdition.Order(site.project(), false, LastDay.NEVER, Optional.empty()),
                newsletter -> newsletter.issues().getFirst(),
                (_, _) -> new Choice(Optional.empty(), Optional.empty()));
    }

    /// The tool's own theme lies in a file that is closed by then; this one is gone.
    @Test
    void whatTheMemoryHasIsAtHandWhenTheMemoryAndTheThemeAreClosed() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .article("01-a", "Text.")
                .replace("content/newsletter.yaml", "language: en\n", "language: en\ntheme: own\n")
                .write("themes/own/email/email.css", "p { color: #123456 }\n");
        SiteFile once = email(site).files().getFirst();
        SeparateEdition.Outcome again = email(site);
        Files.move(folder.resolve("themes"), folder.resolve("elsewhere"));
        assertTrue(again.isMade());
        assertEquals(once.path(), again.files().getFirst().path());
        assertArrayEquals(once.bytes(), again.files().getFirst().bytes());
    }
}
