package fascicle.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a newsletter adds to the look without replacing anything.
class OwnStyleTest {
    @TempDir
    private Path folder;

    @Test
    void aStyleOfItsOwnIsAddedToTheOneBelow() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .replace("content/newsletter.yaml", "publisher: Nobody", "publisher: Nobody\ntheme: ours")
                .article("01-lift", "It goes up.");
        Path pdf = site.site().resolve("issues/2023-09/nobody-2023-09.pdf");
        site.write("themes/ours/theme.properties", "extends=gazette\n").build();
        byte[] before = Files.readAllBytes(pdf);
        assertFalse(site.file("index.html").contains("own."));
        site.write("themes/ours/assets/own.css", ":root { --accent: #0b5d3b; }\n")
                .write("themes/ours/print/own.css", "h1 { color: #0b5d3b; }\n");
        assertEquals(
                List.of(),
                site.outcome().diagnostics().stream()
                        .filter(each -> each.isError())
                        .toList());
        String page = site.file("index.html");
        assertTrue(page.indexOf("assets/own.") > page.indexOf("assets/gazette."), page);
        assertFalse(java.util.Arrays.equals(before, Files.readAllBytes(pdf)));
    }

    @Test
    void linksOfItsOwnStandAtTheFootOfEveryPage() throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .replace(
                        "content/newsletter.yaml",
                        "publisher: Nobody",
                        "publisher: Nobody\nfooter: [{title: Privacy, link: \"https://example.org/privacy\"}]")
                .article("01-lift", "It goes up.")
                .build();
        for (String path : List.of("index.html", "issues/2023-09/lift.html", "archive.html")) {
            assertTrue(site.file(path).contains("<a href=\"https://example.org/privacy\">Privacy</a>"), path);
        }
    }
}
