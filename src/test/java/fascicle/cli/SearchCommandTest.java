package fascicle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        SiteFixture.empty(folder).article("01-robots", "Robots walk in 国家数据局.").article("02-laws", "Laws walk slowly.");
    }

    private int run(String... arguments) {
        return Main.run(List.of(arguments), Terminal.plain(new PrintWriter(out), new PrintWriter(err)));
    }

    @Test
    void printsTheArticlesThatFitWithWhatFits() {
        assertEquals(0, run("search", "-C", folder.toString(), "robot"), err::toString);
        assertTrue(out.toString().startsWith("1 article\n"), out.toString());
        assertTrue(out.toString().contains("*Robots* walk in 国家数据局."), out.toString());
        assertTrue(out.toString().contains("content/issues/2023-09/01-robots.md"), out.toString());
    }

    @Test
    void printsTheSameAsJson() {
        assertEquals(0, run("search", "-C", folder.toString(), "--json", "数据局"), err::toString);
        assertTrue(out.toString().contains("\"total\" : 1"), out.toString());
        assertTrue(out.toString().contains("\"article\" : \"2023-09/robots\""), out.toString());
    }

    @Test
    void explainsAScore() {
        assertEquals(0, run("search", "-C", folder.toString(), "--explain", "walk"), err::toString);
        assertTrue(out.toString().contains("idf, computed as log(1 + (N - n + 0.5) / (n + 0.5))"), out.toString());
    }

    @Test
    void refusesAnIssueThatThereIsNot() {
        assertEquals(2, run("search", "-C", folder.toString(), "--issue", "2023-90", "walk"));
        assertTrue(err.toString().contains("there is no issue \"2023-90\"; did you mean \"2023-09\"?"), err.toString());
    }

    @Test
    void refusesAYearThatThereIsNot() {
        assertEquals(2, run("search", "-C", folder.toString(), "--year", "20x23", "walk"));
        assertTrue(err.toString().contains("there is no year \"20x23\"; did you mean \"2023\"?"), err.toString());
        assertEquals(0, run("search", "-C", folder.toString(), "--year", "2023", "walk"), err::toString);
        assertTrue(out.toString().startsWith("2 articles\n"), out.toString());
    }

    @Test
    void leavesOutWhatStandsBehindAMinusSign() {
        assertEquals(0, run("search", "-C", folder.toString(), "--", "walk", "-robots"), err::toString);
        assertFalse(out.toString().contains("01-robots"), out.toString());
        assertTrue(out.toString().contains("02-laws"), out.toString());
    }

    @Test
    void saysNothingThatATerminalWouldObey() throws IOException {
        Files.writeString(
                folder.resolve("content/abbreviations.yaml"),
                "SAMR: {en: \"State \\e]0;pwned\\a Administration\", zh: 国家市场监督管理总局}\n");
        Files.writeString(
                folder.resolve("content/issues/2023-09/03-samr.md"), "---\ntitle: SAMR\nsection: news\n---\nSAMR.\n");
        assertEquals(0, run("search", "-C", folder.toString(), "--explain", "SAMR"), err::toString);
        assertTrue(out.toString().contains("Also found: SAMR"), out.toString());
        assertFalse(out.toString().contains("\u001b"), out.toString());
    }

    @Test
    void exportsTheIndexForOpenSearch() throws IOException {
        Path target = folder.resolve("export");
        assertEquals(0, run("export", "-C", folder.toString(), "--opensearch", target.toString()), err::toString);
        assertEquals(
                4, Files.readAllLines(target.resolve("opensearch-bulk.ndjson")).size());
        assertTrue(Files.readString(target.resolve("opensearch-index.json")).contains("\"type\" : \"BM25\""));
    }

    @Test
    void printsTheRequestThatAsksOpenSearch() {
        assertEquals(0, run("search", "-C", folder.toString(), "--opensearch", "robot 数据局"), err::toString);
        assertTrue(out.toString().contains("\"query\" : \"数据 据局 局\""), out.toString());
    }
}
