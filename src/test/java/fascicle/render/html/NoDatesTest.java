package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The front page of a newsletter that has no dates to keep.
class NoDatesTest {
    @TempDir
    private Path folder;

    @Test
    void noEmptyListStandsThere() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write("content/issues/2023-11/issue.md", "---\nperiod: November 2023\npublished: 2023-11-15\n---\n")
                .write("content/issues/2023-11/01-b.md", "---\ntitle: B\nsection: news\n---\nText.\n");
        Document front = Jsoup.parse(Files.readString(site.build().site().resolve("index.html")));
        assertEquals(1, front.select(".coming .next-issue").size());
        assertEquals(0, front.select(".coming:not([hidden]), .coming ol").size());
    }
}
