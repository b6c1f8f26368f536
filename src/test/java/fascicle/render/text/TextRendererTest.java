package fascicle.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.TextColumns;
import fascicle.render.Lines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextRendererTest {
    @TempDir
    Path folder;

    @Test
    void writesAnIssueWithItsListsLinksAndNotes() throws IOException {
        SiteFixture site = SiteFixture.empty(folder);
        site.article("one", """
            The *law*[^1] of [Brussels](https://example.org/a).

            a) first
            b) second

            > Somebody's words.

            [^1]: In force since 2023.
            """);
        String text = site.build().hasFile("issues/2023-09/issue.txt").file("issues/2023-09/issue.txt");
        assertTrue(text.contains("The _law_[1] of Brussels <https://example.org/a>.\n"), text);
        assertTrue(text.contains("a) first\n\nb) second\n"), text);
        assertTrue(text.contains("> Somebody's words.\n"), text);
        assertTrue(text.contains("[1] In force since 2023.\n"), text);
        assertTrue(site.file("issues/2023-09/index.html").contains("issue.txt"));
    }

    @Test
    void leavesAddressesWhole() {
        Lines lines = new Lines(Locale.ENGLISH);
        String address = "https://www.example.org/news/issues/2023-09/cross-border-data-and-more.html#a-b";
        lines.paragraph("It says so (see the act <" + address + ">), and at " + address + ". More words-with-hyphens.");
        assertEquals(
                "It says so (see the act\n<" + address + ">),\nand at\n" + address + ".\nMore words-with-hyphens.\n",
                lines.toString());
    }

    @Test
    void countsAChineseCharacterAsTwoColumns() {
        Lines lines = new Lines(Locale.ENGLISH);
        lines.paragraph("- ", "  ", "国家数据局".repeat(20));
        lines.paragraph("word ".repeat(40));
        assertEquals(
                72, lines.toString().lines().mapToInt(TextColumns::of).max().orElseThrow(), lines.toString());
    }
}
