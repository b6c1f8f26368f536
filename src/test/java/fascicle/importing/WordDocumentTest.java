package fascicle.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a word processor knows of a document, and what becomes of it.
class WordDocumentTest {
    private static final String MASTHEAD = styled("Title", "Bridge Letter") + p("May 2024");
    private static final String HEAD = styled("Heading1", "Bridges") + styled("Heading2", "A rope is weighed");

    @TempDir
    private Path folder;

    private static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + r(text) + "</w:p>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + r(text) + "</w:p>";
    }

    private static String cell(String looks, String text) {
        return "<w:tc><w:tcPr>" + looks + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    private void take(String body, boolean showChanges) throws IOException {
        takeWhole(HEAD + body, showChanges);
    }

    private void takeWhole(String body, boolean showChanges) throws IOException {
        Path document = WordDocument.write(folder.resolve("document.docx"), MASTHEAD + body);
        ImportRequest request = new ImportRequest(
                document, folder.resolve("project"), Optional.empty(), Optional.empty(), false, showChanges);
        assertInstanceOf(Imported.Done.class, new Importer(request).run());
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve("project").resolve(name));
    }

    private String article(String name) throws IOException {
        String text = text("content/issues/2024-05/" + name + ".md");
        return text.substring(text.indexOf("\n---\n\n") + 6).strip();
    }

    private String log() throws IOException {
        return text("imports/2024-05/log.md");
    }

    private List<String> articles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("project/content/issues/2024-05"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("issue.md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void keepsCellsThatAreJoinedAndHeadsOfTwoRows() throws IOException {
        String head = "<w:trPr><w:tblHeader/></w:trPr>";
        String down = "<w:vMerge w:val='restart'/>";
        String wide = "<w:gridSpan w:val='2'/>";
        take(
                "<w:tbl><w:tr>" + head + cell(down, "Rope") + cell(wide, "Load") + "</w:tr><w:tr>" + head
                        + cell("<w:vMerge/>", "") + cell("", "dry") + cell("", "wet") + "</w:tr><w:tr>"
                        + cell(down, "Hemp")
                        + cell("", "1") + cell("", "2") + "</w:tr><w:tr>" + cell("<w:vMerge/>", "") + cell(wide, "=")
                        + "</w:tr></w:tbl>" + styled("Caption", "Loads of ropes"),
                false);
        assertEquals("""
            | Rope | Load | < |
            |---|---|---|
            | ^ | dry | wet |
            |===|===|===|
            | Hemp | 1 | 2 |
            | ^ | \\= | < |

            Table: Loads of ropes\
            """, article("01-a-rope-is-weighed"));
    }

    @Test
    void readsTheFrameOfATableWithOneCell() throws IOException {
        take("<w:tbl><w:tr>" + cell("", "Framed words.") + "</w:tr></w:tbl>" + p("Behind."), false);
        assertEquals("Framed words.\n\nBehind.", article("01-a-rope-is-weighed"));
    }

    @Test
    void givesFootnotesToTheArticlesThatNameThem() throws IOException {
        String note = "<w:r><w:footnoteReference w:id='%d'/></w:r>";
        take(
                "<w:p>" + r("Heavy.") + note.formatted(1) + "</w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val='Heading2'/></w:pPr>" + r("A tower leans") + note.formatted(2)
                        + "</w:p>"
                        + p("It leans."),
                false);
        assertEquals("Heavy.[^1]\n\n[^1]: The first note.", article("01-a-rope-is-weighed"));
        assertEquals("It leans.[^2]\n\n[^2]: The second note. It goes on.", article("02-a-tower-leans"));
    }

    @Test
    void countsAsTheDocumentDoes() throws IOException {
        take(
                item(1, 0, "first")
                        + item(1, 1, "inner")
                        + item(1, 1, "more")
                        + item(1, 0, "second")
                        + p("Steps:")
                        + item(2, 0, "third step")
                        + p("Between.")
                        + item(2, 0, "fourth step"),
                false);
        assertEquals("""
            a) first
               i) inner
               ii) more
            b) second

            Steps:

            3. third step

            Between.

            4. fourth step\
            """, article("01-a-rope-is-weighed"));
    }

    @Test
    void readsTextBoxesFieldsAndQuotations() throws IOException {
        take(
                "<w:p>" + r("Words.")
                        + "<w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox><w:txbxContent>"
                        + p("Boxed words.") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p><w:p>"
                        + "<w:fldSimple w:instr='DATE'>" + r("In a field.") + "</w:fldSimple></w:p>"
                        + styled("Quote", "Quoted words."),
                false);
        assertEquals("Words.\n\nBoxed words.\n\nIn a field.\n\n> Quoted words.", article("01-a-rope-is-weighed"));
    }

    private static final String CHANGED = "<w:p>" + r("It fell")
            + "<w:commentRangeStart w:id='7'/>" + r(" down") + "<w:commentRangeEnd w:id='7'/>"
            + "<w:r><w:commentReference w:id='7'/></w:r><w:ins w:id='1' w:author='Bob'>" + r(" fast")
            + "</w:ins><w:del w:id='2' w:author='Bob'><w:r><w:delText xml:space='preserve'>"
            + " slowly</w:delText></w:r></w:del>"
            + r(".") + "</w:p>";

    @Test
    void tellsOfTrackedChangesAndComments() throws IOException {
        take(CHANGED, false);
        assertEquals("It fell down fast.", article("01-a-rope-is-weighed"));
        assertTrue(log().contains("""
            - line 9: Ann comments on "down": Is this right? [comment]
            - line 9: Bob added "fast": it is in the text [tracked-change]
            - line 9: Bob struck out "slowly": it is left out; --show-changes keeps it [tracked-change]
            """), log());
    }

    @Test
    void showsBothTextsWhenAskedTo() throws IOException {
        take(CHANGED, true);
        assertEquals("It fell down fast ~~slowly~~.", article("01-a-rope-is-weighed"));
    }

    @Test
    void takesHigherHeadingsForSectionsThatTheIndexDoesNotName() throws IOException {
        takeWhole(
                styled("Toc1", "A rope is weighed 3")
                        + styled("Toc1", "A tower leans 5")
                        + styled("Toc1", "Third 6")
                        + styled("Toc1", "Fourth 7")
                        + styled("Heading2", "Forgotten")
                        + p("The index forgot it.")
                        + styled("Heading1", "Bridges")
                        + styled("Heading2", "A rope is weighed")
                        + p("Heavy.")
                        + styled("Heading1", "Towers")
                        + styled("Heading2", "A tower leans")
                        + p("It leans.")
                        + styled("Heading2", "Third")
                        + p("Three.")
                        + styled("Heading2", "Fourth")
                        + p("Four."),
                false);
        assertEquals(
                List.of(
                        "01-forgotten.md",
                        "02-a-rope-is-weighed.md",
                        "03-a-tower-leans.md",
                        "04-third.md",
                        "05-fourth.md"),
                articles());
        assertTrue(text("content/issues/2024-05/03-a-tower-leans.md").contains("section: towers"));
        assertFalse(log().contains("found no section"), log());
        assertTrue(log().contains("the index names no such article"), log());
    }

    @Test
    void makesArticlesOfTextBelowSectionsAndBeforeTheIndex() throws IOException {
        String words =
                "Words that stand below the heading of a section and are as many as a text of its own has, so that"
                        + " nobody takes them for a mere line.";
        takeWhole(
                styled("Heading2", "A rope is weighed")
                        + p("Ends here.")
                        + styled("Heading1", "Contents")
                        + styled("Toc1", "Towers 5")
                        + styled("Toc2", "A tower leans 5")
                        + styled("Toc2", "Third 6")
                        + styled("Heading1", "Towers")
                        + p(words)
                        + styled("Heading2", "A tower leans")
                        + p("It leans.")
                        + styled("Heading2", "Third")
                        + p("Three."),
                false);
        assertEquals(
                List.of("01-a-rope-is-weighed.md", "02-towers.md", "03-a-tower-leans.md", "04-third.md"), articles());
        assertEquals(words, article("02-towers"));
        assertFalse(Files.exists(folder.resolve("project/imports/2024-05/remainder.md")));
    }
}
