package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.plan.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every link leads somewhere: from disk, and below any other folder.
class LinksTest {
    @TempDir
    Path folder;

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        WebSite.own().into(folder);
        assertEquals(List.of(), new Links(folder).broken());
    }

    @Test
    void everyLinkLeadsSomewhereBelowAnotherFolder() throws Exception {
        Path deeper = folder.resolve("some/sub path");
        WebSite.own().into(deeper);
        assertEquals(List.of(), new Links(deeper).broken());
    }

    @Test
    void aPlantedLinkToNowhereIsFound() throws IOException {
        Files.write(folder.resolve("a.html"), page("<a href='b.html#gone'></a><img src='none.png'>"));
        Files.write(folder.resolve("b.html"), page("<p id='here'></p><a href='../outside.html'></a>"));
        assertEquals(
                List.of("a.html -> b.html#gone", "a.html -> none.png", "b.html -> ../outside.html"),
                new Links(folder).broken().stream().sorted().toList());
    }

    private static byte[] page(String body) {
        return OutputFile.text("page.html", "<!doctype html><title>t</title>" + body)
                .content();
    }
}
