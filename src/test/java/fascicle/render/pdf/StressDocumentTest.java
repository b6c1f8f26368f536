package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.pictures.ClosedXml;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StressDocumentTest {
    private Printed printed;
    private PDDocument pdf;
    private Structure tree;

    @BeforeAll
    void print() throws IOException, ThemeException {
        printed = StressDocument.print();
        pdf = Loader.loadPDF(printed.pdf());
        tree = Structure.of(pdf);
    }

    @AfterAll
    void close() throws IOException {
        pdf.close();
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheStandard(Validator standard) throws IOException {
        assertEquals(List.of(), standard.failures(printed.pdf()));
    }

    @Test
    void findsAGlyphForEveryCharacterThatAFontHas() {
        assertEquals(Set.of(0x13000, 0x13050), printed.faults().missing());
        assertEquals(Set.of(), printed.faults().refused());
        assertEquals(Map.of(), printed.faults().pictures());
        assertEquals(Set.of(), printed.faults().withoutAlternative());
    }

    /// The character itself is heard and copied: see the text of the articles.
    @Test
    void showsTheCodeOfACharacterThatNoFontHas() throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(pdf.getPage(0));
        List<String> drawn = extractor.getMarkedContents().stream()
                .flatMap(piece -> piece.getContents().stream())
                .filter(PDMarkedContent.class::isInstance)
                .map(inner -> ((PDMarkedContent) inner).getActualText() + " " + letters((PDMarkedContent) inner))
                .toList();
        assertEquals(List.of("𓀀 U+13000", "𓁐 U+13050"), drawn);
    }

    private static String letters(PDMarkedContent content) {
        return content.getContents().stream()
                .map(letter -> ((TextPosition) letter).getUnicode())
                .collect(Collectors.joining());
    }

    @Test
    void givesTheTextOfEachArticleInOrder() throws SAXException, IOException {
        Document source = prepared();
        NodeList articles = source.getElementsByTagName("article");
        List<Structure> read = tree.all("Art");
        assertEquals(articles.getLength(), read.size());
        for (int i = 0; i < read.size(); i++) {
            assertEquals(
                    squeezed(articles.item(i).getTextContent()),
                    squeezed(read.get(i).textWithoutMarkers()));
        }
    }

    @Test
    void keepsTheSpaceBetweenTwoLines() throws SAXException, IOException {
        List<String> paragraphs = tree.all("Art").getLast().all("P").stream()
                .map(paragraph -> paragraph.text().strip().replaceAll("\\s+", " "))
                .limit(59)
                .toList();
        NodeList source = ((Element) prepared().getElementsByTagName("article").item(3)).getElementsByTagName("p");
        assertEquals(
                IntStream.range(0, 59)
                        .mapToObj(i -> source.item(i).getTextContent().strip().replaceAll("[\\s\u00a0]+", " "))
                        .toList(),
                paragraphs);
    }

    private static Document prepared() throws SAXException, IOException {
        Document source = ClosedXml.document(StressDocument.xhtml().getBytes(StandardCharsets.UTF_8));
        new Preparation(source).prepare();
        return source;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s|\u00a0", "");
    }

    @Test
    void drawsUpHeadingsThatSkipALevel() {
        assertEquals(List.of("H1", "H2", "H3", "H2", "H2", "H3", "H2"), headings());
    }

    private List<String> headings() {
        return tree.all()
                .map(Structure::type)
                .filter(type -> type.matches("H\\d"))
                .toList();
    }

    @Test
    void labelsListItemsAsTheyAreWritten() {
        Structure list = tree.all("L").getFirst();
        List<String> labels =
                list.all("Lbl").stream().map(label -> label.text().strip()).toList();
        assertEquals(List.of("", "", "", "a)", "b)", "i.", "ii.", "", ""), labels);
        assertTrue(list.children().stream().allMatch(item -> item.type().equals("LI")));
        assertTrue(list.all("LI").stream()
                .allMatch(item ->
                        item.children().stream().map(Structure::type).toList().equals(List.of("Lbl", "LBody"))));
    }

    @Test
    void saysHowListsCount() {
        List<String> numberings = tree.all("L").stream()
                .map(list -> list.detail("ListNumbering"))
                .distinct()
                .toList();
        assertEquals(
                List.of("Disc", "LowerAlpha", "LowerRoman", "Decimal", "UpperAlpha", "UpperRoman", "None"), numberings);
    }

    @Test
    void givesTheCellsOfATableTheirScopesAndSpans() {
        Structure table = tree.all("Table").get(1);
        List<String> cells = table.all()
                .filter(cell -> cell.type().matches("T[HD]"))
                .map(cell -> cell.type() + " " + cell.detail("Scope") + cell.detail("ColSpan") + "/"
                        + cell.detail("RowSpan") + " " + cell.text().strip())
                .limit(9)
                .toList();
        assertEquals(
                List.of(
                        "TH Column/2 Object",
                        "TH Column3/ Degree of harm",
                        "TH Column/ Slight",
                        "TH Column/ Serious",
                        "TH Column/ Very serious",
                        "TH Row/ State",
                        "TD / Key data",
                        "TD 2/ Core data",
                        "TH Row/2 Public"),
                cells);
        assertEquals("Caption", table.children().getFirst().type());
    }

    @Test
    void repeatsTheHeaderOfALongTableOnEachPageAndTagsItOnce() throws IOException {
        Structure table = tree.all("Table").get(2);
        assertEquals(1, table.all("THead").size());
        assertEquals(
                "NameNumberWordsValue", squeezed(table.all("THead").getFirst().text()));
        assertEquals(90, table.all("TR").size());
        for (int page = 2; page <= 5; page++) {
            assertTrue(Pages.text(pdf, page).contains("Number"), "page " + page);
        }
    }

    @Test
    void breaksNoRowBetweenPages() throws IOException {
        for (int page = 2; page <= 5; page++) {
            String text = squeezed(Pages.text(pdf, page));
            assertEquals(occurrences(text, "Somewords"), occurrences(text, "asrowsdo."), "page " + page);
        }
    }

    private static int occurrences(String text, String words) {
        return (text.length() - text.replace(words, "").length()) / words.length();
    }

    @Test
    void tagsNotesWithTheirOwnNames() {
        List<Structure> notes = tree.all("Note");
        assertEquals(
                List.of("note-1", "note-2"),
                notes.stream().map(note -> note.attribute("ID")).toList());
        assertEquals("1.", notes.getFirst().all("Lbl").getFirst().text().strip());
        assertEquals(
                2,
                tree.all("Reference").stream()
                        .filter(mark -> mark.text().matches("[12]"))
                        .count());
    }

    @Test
    void givesEveryPictureButDecorationsItsAlternativeText() {
        assertEquals(
                List.of("A red square beside a blue circle", "a dot"),
                tree.all("Figure").stream()
                        .map(figure -> figure.attribute("Alt"))
                        .toList());
    }

    @Test
    void spellsOutAbbreviationsAndNamesTheLanguageOfChinese() {
        List<Structure> spans = tree.all("Span");
        assertTrue(spans.stream()
                .anyMatch(span -> span.text().equals("SAMR")
                        && span.attribute("E").equals("State Administration for Market Regulation")));
        assertTrue(spans.stream()
                .anyMatch(span -> span.text().contains("国家市场监督管理总局")
                        && span.attribute("Lang").equals("zh-Hans")));
    }

    @Test
    void makesPlacesToClickForLinksThatLeadSomewhere() {
        List<String> links = tree.all("Art").stream()
                .flatMap(article -> article.all("Link").stream())
                .filter(link -> link.links() == 0)
                .map(Structure::text)
                .toList();
        assertEquals(List.of("nowhere"), links);
    }

    @Test
    void makesTermsAndTheirDefinitionsOneItem() {
        Structure list = tree.all("L").stream()
                .filter(each -> each.detail("ListNumbering").equals("None"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(List.of("Lbl", "LBody"), List.of("Lbl", "Lbl", "LBody", "LBody")),
                list.children().stream()
                        .map(item ->
                                item.children().stream().map(Structure::type).toList())
                        .toList());
    }
}
