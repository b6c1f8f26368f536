package fascicle.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.SiteFixture;
import fascicle.model.Inline;
import fascicle.model.PlainText;
import fascicle.model.Takeaway;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words of a value that YAML folds out of several lines, or that has escapes, know where they stand.
class FoldedValuesTest {
    @TempDir
    private Path folder;

    private Takeaway takeaway(String yaml) throws IOException {
        SiteFixture site = SiteFixture.empty(folder);
        site.write("content/issues/2023-09/01-a.md", "---\ntitle: A\nsection: news\n" + yaml + "---\n");
        assertEquals(List.of(), site.diagnostics());
        return site.onlyArticle().takeaway().orElseThrow();
    }

    private static List<String> places(Takeaway takeaway) {
        return fascicle.model.Walk.inlines(takeaway.text())
                .filter(Inline.Text.class::isInstance)
                .map(Inline.Text.class::cast)
                .map(text -> text.at().line() + ":" + text.at().column() + " " + text.text())
                .toList();
    }

    @Test
    void aFoldedBlock() throws IOException {
        Takeaway takeaway = takeaway("takeaway:\n  text: >-\n    One *two\n    three* four\n    five.\n");
        assertEquals("One two three four five.", PlainText.of(takeaway.text()));
        assertEquals(List.of("6:5 One ", "6:10 two ", "7:5 three", "7:11  four ", "8:5 five."), places(takeaway));
    }

    @Test
    void aQuotedValueWithEscapes() throws IOException {
        Takeaway takeaway = takeaway("takeaway: {text: \"One \\\"two\\\" three\"}\n");
        assertEquals(List.of("4:19 One ", "4:24 \"two", "4:29 \" three"), places(takeaway));
    }

    @Test
    void aValueWithDoubledApostrophes() throws IOException {
        Takeaway takeaway = takeaway("takeaway: {text: 'One''s two'}\n");
        assertEquals(List.of("4:19 One'", "4:24 s two"), places(takeaway));
    }

    @Test
    void aPlainValueOnOneLine() throws IOException {
        assertEquals(List.of("4:18 One two"), places(takeaway("takeaway: {text: One two}\n")));
    }
}
