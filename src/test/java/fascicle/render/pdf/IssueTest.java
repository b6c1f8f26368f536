package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.model.Abbreviation;
import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.pictures.ClosedXml;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The PDF of this repository's own issue.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssueTest {
    private Sample sample;
    private PDDocument pdf;
    private Structure tree;

    @BeforeAll
    void print() throws IOException, ThemeException {
        sample = Sample.ofThisRepository();
        pdf = Loader.loadPDF(sample.issue());
        tree = Structure.of(pdf);
    }

    @AfterAll
    void close() throws IOException {
        pdf.close();
    }

    @Test
    void hardlyATextEndsWithAWordAloneOnItsLine() throws IOException {
        List<String> alone = Pages.loneWords(pdf);
        assertTrue(alone.size() <= 10, alone::toString);
    }

    private Issue issue() {
        return sample.newsletter().issues().getFirst();
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheStandard(Validator standard) throws IOException {
        assertEquals(List.of(), standard.failures(sample.issue()));
    }

    @Test
    void hasNothingToComplainOf() {
        assertEquals(List.of(), sample.diagnostics());
    }

    @Test
    void takesFewPagesOfA4() {
        int pages = pdf.getNumberOfPages();
        assertTrue(pages >= 20 && pages <= 32, pages + " pages");
        for (PDPage page : pdf.getPages()) {
            assertEquals(
                    "595 x 842",
                    Math.round(page.getMediaBox().getWidth()) + " x "
                            + Math.round(page.getMediaBox().getHeight()));
        }
    }

    @Test
    void leavesNoPageNumberOfItsIndexAloneOnALine() throws IOException {
        assertEquals(
                List.of(),
                Pages.text(pdf, 2)
                        .lines()
                        .filter(line -> line.strip().matches("[.\\s]*\\d+"))
                        .toList());
    }

    /// But for the last one, which ends where the issue does.
    @Test
    void leavesNoPageEmptierThanTwoFifths() throws IOException {
        for (int page = 2; page < pdf.getNumberOfPages(); page++) {
            double filled = Pages.lowest(pdf, page) / 842;
            assertTrue(filled > 0.6, "page " + page + " is filled to " + filled);
        }
    }

    @Test
    void saysOnWhichPageEachArticleBegins() throws IOException {
        assertEquals(issue().articles().size(), sample.pages().size());
        for (Article article : issue().articles()) {
            int page = sample.pages().get(article.key());
            String heading = squeezed(article.number() + article.title());
            for (int other = 5; other <= pdf.getNumberOfPages(); other++) {
                String text = squeezed(Pages.painted(pdf, other));
                assertEquals(other == page, text.contains(heading), article.title() + " on page " + other);
            }
        }
    }

    @Test
    void printsTheSamePagesInItsIndex() {
        List<String> entries = tree.all("TOCI").stream()
                .filter(entry -> entry.all("TOC").isEmpty())
                .map(entry -> squeezed(entry.text()))
                .toList();
        for (Article article : issue().articles()) {
            String entry =
                    squeezed(article.number() + article.title() + sample.pages().get(article.key()));
            assertTrue(entries.contains(entry), entry);
        }
    }

    @Test
    void countsItsPagesAtTheOutside() throws IOException {
        int pages = pdf.getNumberOfPages();
        assertFalse(pageText(1).contains("Page1of"));
        for (int page = 2; page <= pages; page++) {
            assertTrue(pageText(page).endsWith("Page" + page + "of" + pages), "page " + page);
        }
    }

    private String pageText(int page) throws IOException {
        return squeezed(Pages.text(pdf, page));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    @Test
    void givesTheTextOfEachArticleInOrder() throws IOException, ThemeException, SAXException {
        NodeList articles = prepared().getElementsByTagName("article");
        List<Structure> read = tree.all("Art");
        assertEquals(issue().articles().size(), read.size());
        for (int i = 0; i < read.size(); i++) {
            assertEquals(
                    capitals(squeezed(articles.item(i).getTextContent()).replace("↩", "")),
                    capitals(squeezed(read.get(i).textWithoutMarkers())));
        }
    }

    /// Labels are set in capitals.
    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private Document prepared() throws IOException, ThemeException, SAXException {
        Edition edition = Edition.of(sample.newsletter(), issue(), new PrintTheme(Sample.theme()));
        String xhtml = Sample.theme()
                .fill("print/issue.ftlh", Composition.of(edition, Map.of()).sheet());
        Document source = ClosedXml.document(xhtml.getBytes(StandardCharsets.UTF_8));
        new Preparation(source).prepare();
        return source;
    }

    @Test
    void skipsNoLevelOfHeadings() {
        int before = 0;
        for (Structure heading :
                tree.all().filter(node -> node.type().matches("H\\d")).toList()) {
            int level = heading.type().charAt(1) - '0';
            assertTrue(level <= before + 1, heading.text());
            before = level;
        }
    }

    @Test
    void leavesNoHeadingAloneAtTheFootOfAPage() throws IOException {
        List<String> headings = tree.all()
                .filter(node -> node.type().matches("H[2-6]"))
                .map(node -> squeezed(node.text()))
                .toList();
        for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
            String text = pageText(page).replaceFirst("Page\\d+of\\d+$", "");
            assertFalse(headings.stream().anyMatch(text::endsWith), "page " + page);
        }
    }

    @Test
    void givesEveryPictureAnAlternativeText() {
        assertFalse(tree.all("Figure").isEmpty());
        tree.all("Figure").forEach(figure -> assertFalse(figure.attribute("Alt").isBlank()));
    }

    @Test
    void embedsEveryFont() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
            }
        }
        assertTrue(
                names.containsAll(List.of("SourceSerif4-Regular", "SourceSans3-Regular", "NotoSansSC-Regular")),
                names.toString());
    }

    @Test
    void printsEveryChineseNameOfTheTable() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            text.append(pageText(page));
        }
        String glossary = squeezed(tree.all("Table").getLast().text()) + squeezed(tree.text());
        assertTrue(text.indexOf("国家市场监督管理总局") > 0);
        for (Abbreviation abbreviation : sample.newsletter().abbreviations().all()) {
            abbreviation.chinese().ifPresent(name -> assertTrue(glossary.contains(squeezed(name)), name));
        }
    }

    @Test
    void bookmarksItsSectionsAndArticles() {
        List<String> marks = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            item.children().forEach(child -> marks.add(item.getTitle() + ": " + child.getTitle()));
        }
        assertEquals(
                issue().articles().stream()
                        .map(article -> article.section().title() + ": " + article.number() + " " + article.title())
                        .toList(),
                marks);
    }

    @Test
    void saysTheSameOfItselfInBothPlaces() throws IOException {
        var information = pdf.getDocumentInformation();
        String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        assertEquals("SESEC V China Standardisation Newsletter, September – October 2023", information.getTitle());
        for (String fact : List.of(
                information.getTitle(),
                information.getAuthor(),
                information.getSubject(),
                information.getKeywords(),
                information.getCreator(),
                information.getProducer())) {
            assertTrue(xmp.contains(">" + fact + "<"), fact);
        }
        assertEquals(2023, information.getCreationDate().get(Calendar.YEAR));
        assertTrue(xmp.contains("2023-11-06T00:00:00Z"));
        assertEquals("en", pdf.getDocumentCatalog().getLanguage());
    }
}
