package fascicle.render.pdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/// Texts that are set in columns have to stand on one page: the layout would lead a reader from the foot of the
/// first column to the next page, and back again. Those that do not, that would leave too much of a page empty,
/// or that have a table, are set in one, and get the class `long`.
final class ColumnBlocks {
    private static final String ONE = "column-count: 1";

    /// The part of a page that a text in columns takes at the most: so much may be empty at the foot of the page
    /// before.
    private static final double MOST = 0.38;

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

    private void look(Box box) {
        if (box instanceof BlockBox && box.getElement() != null && isInColumns(box.getStyle()) && !isShort(box)) {
            found.add(box.getElement());
        }
        box.getChildren().forEach(this::look);
    }

    private static boolean isInColumns(CalculatedStyle style) {
        return !style.isIdent(CSSName.COLUMN_COUNT, IdentValue.AUTO) && style.asFloat(CSSName.COLUMN_COUNT) > 1;
    }

    private boolean isShort(Box box) {
        int first = PagePlaces.pageOf(pages, box.getAbsY());
        int last = PagePlaces.pageOf(pages, Math.max(box.getAbsY(), box.getAbsY() + box.getHeight() - 1));
        PageBox page = pages.get(first - 1);
        return first == last
                && box.getHeight() <= MOST * (page.getBottom() - page.getTop())
                && box.getElement().getElementsByTagName("table").getLength() == 0;
    }

    private static void setInOne(Element element) {
        String style = element.getAttribute("style");
        element.setAttribute("style", style.isEmpty() ? ONE : style + "; " + ONE);
        element.setAttribute("class", (element.getAttribute("class") + " long").strip());
    }
}
