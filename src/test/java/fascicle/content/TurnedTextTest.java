package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fascicle.SiteFixture;
import fascicle.content.source.Problems;
import fascicle.content.source.SourceText;
import fascicle.model.DirectionSigns;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What reviewers see of a text is what is published.
class TurnedTextTest {
    private static List<String> places(String text) {
        Problems problems = new Problems();
        TurnedText.report(SourceText.of("a.md", text), problems);
        return problems.all().stream()
                .map(one -> one.at().line() + ":" + one.at().column())
                .toList();
    }

    @Test
    void isToldWhereverItStands() {
        assertEquals(List.of("1:8"), places("title: \u202Efdp.exe\u202C\n"));
        assertEquals(List.of("3:3"), places("```\nx\na \u2066b */\n```\n"));
        assertEquals(List.of("1:2", "3:1"), places("a\u202Ab\n\n\u2068c"));
        assertEquals(List.of("1:1"), places("\u2067one \u2066two\u2069 three\u2069"));
        assertEquals(List.of("1:2"), places("\u2066\u202Ax\u2069"));
    }

    @Test
    void isLeftAloneWhereTextsNeedIt() {
        assertEquals(
                List.of(), places("See \u2067(2023) عربي\u2069, \u202Bעברית\u202C and \u2066C++\u2069\u202A,\u202C"));
        assertEquals(List.of(), places("The \u2067عربي\nof two \u2066lines\u2069\u2069."));
        assertEquals(List.of(), places("\u2067(1) \u2068عربي\u2069\u2069 \u2069 \u202C \u200F"));
    }

    @Test
    void isToldSoonHoweverOftenItStands() {
        String many = "\u202A".repeat(200_000) + "\u2067" + "\u2069\u202C".repeat(200_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> DirectionSigns.doubtful(many));
    }

    @Test
    void isHarmlessInTitlesAndWords(@TempDir Path folder) throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .write(
                        "content/issues/2023-09/01-a.md",
                        "---\ntitle: \"\u202Ea \u2067b \\u2066c\"\nsection: news\n---\nx\u202Ey `\u202Dz` &#x202E;\n");
        assertEquals(
                List.of("2:9", "5:2"),
                site.diagnostics().stream()
                        .map(one -> one.at().line() + ":" + one.at().column())
                        .toList());
        String said =
                site.onlyArticle().story().title() + site.onlyArticle().story().body();
        assertEquals(-1, said.replaceAll("[\u202A-\u202E\u2066-\u2069]", "\0").indexOf('\0'), said);
    }
}
