package fascicle.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.plan.OutputFile;
import fascicle.plan.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LossTest {
    @TempDir(factory = FastFolder.class)
    Path folder;

    @Test
    void isGraveWhenMoreThanHalfOfManyPagesWouldGo() throws IOException {
        assertTrue(loss(20, 9).isGrave());
        assertFalse(loss(20, 10).isGrave());
        assertFalse(loss(19, 0).isGrave());
        assertEquals(new Loss(20, 9), loss(20, 11));
    }

    /// Of a site of so many pages and a style, by one that has only the first few.
    private Loss loss(int before, int after) throws IOException {
        Path site = folder.resolve(before + "-" + after);
        SortedMap<String, String> files = new TreeMap<>();
        for (int i = 0; i < before; i++) {
            files.put(i + ".html", "page");
        }
        files.put("style.css", "");
        Publish.publish(site, files);
        try (Staging staging = OutputFolder.at(site).stage(Stamps.NONE)) {
            for (int i = 0; i < after; i++) {
                staging.put(SiteFile.of(OutputFile.text(i + ".html", "page")));
            }
            return staging.loss();
        }
    }
}
