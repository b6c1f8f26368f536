package fascicle.render.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/// Tells on which pages the border and ground of a block are painted. A block begins at the foot of a page also when
/// its first line finds no room there: the bar beside a quotation would stand at that foot, beside nothing.
final class Frames {
    private final PagedBoxes boxes;
    /// For each block, from the top of its first line or picture to the foot of the last.
    private final Map<Box, Extent> extents = new IdentityHashMap<>();

    Frames(PagedBoxes boxes) {
        this.boxes = boxes;
    }

    /// @param top a length from the beginning of all pages, in the dots of the layout, as `bottom`; below it when
    /// there is nothing
    private record Extent(int top, int bottom) {
        static final Extent NOTHING = new Extent(Integer.MAX_VALUE, Integer.MIN_VALUE);

        Extent and(Extent other) {
            return new Extent(Math.min(top, other.top), Math.max(bottom, other.bottom));
        }
    }

    /// Whether something of what a block holds is on the page, or it holds nothing at all.
    boolean isOn(PageBox page, Box box) {
        if (!(box instanceof BlockBox) || box.isContainedInMarginBox() || isOfTable(box)) {
            return true;
        }
        Extent extent = extents.get(box);
        if (extent == null) {
            extent = of(box);
            extents.put(box, extent);
        }
        return extent.top() > extent.bottom() || extent.top() < page.getBottom() && extent.bottom() > page.getTop();
    }

    private static boolean isOfTable(Box box) {
        return box instanceof TableBox
                || box instanceof TableCellBox
                || box instanceof TableRowBox
                || box instanceof TableSectionBox;
    }

    private Extent of(Box box) {
        boolean isContent = box instanceof LineBox || box instanceof BlockBox block && block.isReplaced();
        if (isContent) {
            return new Extent(box.getAbsY(), box.getAbsY() + box.getHeight());
        }
        Extent extent = Extent.NOTHING;
        for (Box child : boxes.allOf(box)) {
            extent = extent.and(of(child));
        }
        return extent;
    }
}
