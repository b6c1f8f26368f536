package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.model.Newsletter;
import fascicle.plan.OutputFile;
import fascicle.render.CrossReferences;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebPagesTest {
    @TempDir
    private Path cache;

    @Test
    void everyFileOfTheSiteIsTheSameWhenItAloneIsAskedFor() throws Exception {
        Newsletter newsletter = WebSite.ownNewsletter();
        CrossReferences known = WebSite.allKnown(newsletter);
        SortedMap<String, OutputFile> all = new TreeMap<>();
        new HtmlRenderer(WebSite.GAZETTE).render(newsletter, known, file -> all.put(file.path(), file));
        WebPages pages = new WebPages(newsletter, known, look(newsletter), Optional.empty());
        for (OutputFile file : all.values()) {
            Optional<WebPages.Found> found = pages.find(file.path());
            assertTrue(found.isPresent(), file.path());
            assertArrayEquals(file.content(), found.get().file().content(), file.path());
        }
    }

    @Test
    void takesOverFromAFormerStateWhatIsStillTrue() throws Exception {
        Newsletter newsletter = WebSite.ownNewsletter();
        WebPages former = new WebPages(newsletter, CrossReferences.NONE, look(newsletter), Optional.empty());
        WebPages later = new WebPages(newsletter, CrossReferences.NONE, look(newsletter), Optional.of(former));
        for (String path : new String[] {"standards.html", "issues/2023-09/key-data.html"}) {
            assertArrayEquals(
                    former.find(path).orElseThrow().file().content(),
                    later.find(path).orElseThrow().file().content());
        }
    }

    @Test
    void hasNothingElse() throws Exception {
        Newsletter newsletter = WebSite.ownNewsletter();
        WebPages pages = new WebPages(newsletter, CrossReferences.NONE, look(newsletter), Optional.empty());
        assertEquals(Optional.empty(), pages.find("issues/2023-09/none.html"));
        assertEquals(Optional.empty(), pages.find("../pom.xml"));
        assertEquals(Optional.empty(), pages.find(""));
    }

    private Look look(Newsletter newsletter) throws IOException, ThemeException {
        return new Look(WebSite.GAZETTE, newsletter.settings().language(), cache);
    }
}
