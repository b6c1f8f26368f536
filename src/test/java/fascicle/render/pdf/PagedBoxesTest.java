package fascicle.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

class PagedBoxesTest {
    private static final int LINES = 3000;

    private final ITextRenderer renderer = new ITextRenderer();

    private Box laidOut(String body) {
        String style = "@page { size: A5; margin: 1cm } p { margin: 0 } thead { display: table-header-group }"
                + " table { -fs-table-paginate: paginate }";
        renderer.setDocumentFromString(
                "<html><head><style>" + style + "</style></head><body>" + body + "</body></html>");
        renderer.layout();
        return renderer.getRootBox();
    }

    private List<PageBox> pages() {
        return renderer.getRootBox().getLayer().getPages();
    }

    private static Stream<Box> all(Box box) {
        return Stream.concat(Stream.of(box), box.getChildren().stream().flatMap(PagedBoxesTest::all));
    }

    /// What is looked at for all pages together is what there is, but for what lies on two pages.
    private void isLookedAtOnce(String body) {
        Box root = laidOut(body);
        List<Box> before = all(root).toList();
        assertTrue(pages().size() > 50, "pages: " + pages().size());
        PagedBoxes boxes = PagedBoxes.of(root, pages());
        long looked = 0;
        for (int page = 0; page < pages().size(); page++) {
            boxes.turnTo(page);
            looked += all(root).count();
        }
        assertTrue(looked < 2L * before.size(), looked + " of " + before.size());
        boxes.close();
        assertEquals(before, all(root).toList());
    }

    @Test
    void linesAreLookedAtForTheirPageOnly() {
        isLookedAtOnce("<p>" + "a<br/>".repeat(LINES) + "</p>");
    }

    @Test
    void itemsAreLookedAtForTheirPageOnly() {
        isLookedAtOnce("<ul>" + "<li><p>a</p></li>".repeat(LINES) + "</ul>");
    }

    @Test
    void rowsAreLookedAtForTheirPageOnly() {
        isLookedAtOnce("<table><thead><tr><th>a</th></tr></thead><tbody>" + "<tr><td>b</td></tr>".repeat(LINES)
                + "</tbody></table>");
    }

    @Test
    void eachPageHasAllThatTouchesIt() {
        Box root = laidOut("<div>" + "<p>a</p>".repeat(LINES) + "</div>");
        List<Box> paragraphs = all(root)
                .filter(box -> box.getElement() != null
                        && box.getElement().getTagName().equals("p"))
                .toList();
        PagedBoxes boxes = PagedBoxes.of(root, pages());
        for (int page = 0; page < pages().size(); page++) {
            boxes.turnTo(page);
            PageBox sheet = pages().get(page);
            List<Box> there = all(root).toList();
            List<Box> missing = new ArrayList<>(paragraphs);
            missing.removeIf(
                    box -> box.getAbsY() >= sheet.getBottom() || box.getAbsY() + box.getHeight() <= sheet.getTop());
            missing.removeAll(there);
            assertEquals(List.of(), missing, "page " + page);
        }
    }

    /// A head is painted on each page, each time elsewhere.
    @Test
    void theHeadOfATableIsOnAllPages() {
        Box root = laidOut("<table><thead>" + "<tr><th>a</th></tr>".repeat(150) + "</thead><tbody>"
                + "<tr><td>b</td></tr>".repeat(LINES) + "</tbody></table>");
        PagedBoxes boxes = PagedBoxes.of(root, pages());
        for (int page = 0; page < pages().size(); page++) {
            boxes.turnTo(page);
            long heads = all(root)
                    .filter(box -> box.getElement() != null
                            && box.getElement().getTagName().equals("th"))
                    .count();
            assertEquals(150, heads, "page " + page);
        }
    }
}
