package fascicle.render.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/// Texts that are set in columns have to stand on one page: the layout would lead a reader from the foot of the
/// first column to the next page, and back again. Those that do not, that would leave too much of a page empty,
/// whose columns are low or not even, or that have a table, are set in one, and get the class `long`.
final class ColumnBlocks {
    private static final String ONE = "column-count: 1";

    /// The part of a page that a text in columns takes at the most: so much may be empty at the foot of the page
    /// before.
    private static final double MOST = 0.38;

    /// In the layout's dots: columns of three lines and less break off as soon as they have begun.
    private static final int LOW = (int) (50 * ITextRenderer.DEFAULT_DOTS_PER_POINT);

    /// How high the last column is at the least, as a part of the first one.
    private static final double EVEN = 0.6;

    private final List<PageBox> pages;
    private final Set<Element> found = new LinkedHashSet<>();

    private ColumnBlocks(List<PageBox> pages) {
        this.pages = pages;
    }

    /// @return whether there was any: it takes effect in the next layout
    static boolean loosen(Box root, List<PageBox> pages) {
        ColumnBlocks columns = new ColumnBlocks(pages);
        columns.look(root);
        columns.found.forEach(ColumnBlocks::setInOne);
        return !columns.found.isEmpty();
    }

    private void look(Box root) {
        List<BlockBox> columned = new ArrayList<>();
        EvenColumns.gather(root, columned);
        columned.stream().filter(box -> !isShort(box) || !isEven(box)).forEach(box -> found.add(box.getElement()));
    }

    private boolean isShort(Box box) {
        int first = PagePlaces.pageOf(pages, box.getAbsY());
        int last = PagePlaces.pageOf(pages, Math.max(box.getAbsY(), box.getAbsY() + box.getHeight() - 1));
        PageBox page = pages.get(first - 1);
        return first == last
                && box.getHeight() > LOW
                && box.getHeight() <= MOST * (page.getBottom() - page.getTop())
                && box.getElement().getElementsByTagName("table").getLength() == 0;
    }

    /// Whether the last column is not much shorter than the first, as it is below a picture or beside a long list.
    private static boolean isEven(Box box) {
        SortedMap<Integer, Integer> feet = new TreeMap<>();
        for (Box child : box.getChildren()) {
            feet.merge(child.getAbsX(), child.getAbsY() + child.getHeight() - box.getAbsY(), Math::max);
        }
        return feet.size() > 1 && feet.get(feet.lastKey()) >= EVEN * feet.get(feet.firstKey());
    }

    private static void setInOne(Element element) {
        EvenColumns.join(element);
        String style = element.getAttribute("style");
        element.setAttribute("style", style.isEmpty() ? ONE : style + "; " + ONE);
        element.setAttribute("class", (element.getAttribute("class") + " long").strip());
    }
}
