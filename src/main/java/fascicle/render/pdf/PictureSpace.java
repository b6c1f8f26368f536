package fascicle.render.pdf;

import java.awt.Dimension;
import java.util.Optional;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

/// The room that a picture has: never more than the width of the text around it and the height of a page, nor than
/// the style's `max-width` and `max-height`.
final class PictureSpace {
    /// Of a page, for a picture in a table: the rest is for the edges of its row and for the heads above it.
    private static final double SHARE_OF_ROW = 0.75;

    private final LayoutContext context;
    private final BlockBox box;

    PictureSpace(LayoutContext context, BlockBox box) {
        this.context = context;
        this.box = box;
    }

    /// How large the picture stands on the page, in the proportions of the picture itself unless the style wants
    /// both a width and a height.
    ///
    /// @param own the size of the picture itself, in the layout's dots
    /// @param wanted what the style asks for; what it does not, is not above 0
    Dimension size(Dimension own, Dimension wanted) {
        double ratio = Math.max(own.height, 1) / (double) Math.max(own.width, 1);
        double width = wanted.width > 0 ? wanted.width : wanted.height > 0 ? wanted.height / ratio : own.width;
        double height = wanted.height > 0 ? wanted.height : width * ratio;
        double scale = Math.min(1, Math.min(mostWidth() / Math.max(width, 1), mostHeight() / Math.max(height, 1)));
        return new Dimension((int) Math.max(width * scale, 1), (int) Math.max(height * scale, 1));
    }

    private double mostWidth() {
        CalculatedStyle style = box.getStyle();
        int room = roomOf(box);
        return style.isMaxWidthNone() ? room : Math.min(room, style.getMaxWidth(context, room));
    }

    private double mostHeight() {
        CalculatedStyle style = box.getStyle();
        int page = context.getRootLayer().getLastPage().getContentHeight(context);
        double room = cellAround(box).isPresent() ? page * SHARE_OF_ROW : page;
        return style.isMaxHeightNone() ? room : Math.min(room, style.getMaxHeight(context, page));
    }

    private static Optional<TableCellBox> cellAround(Box box) {
        for (Box at = box.getContainingBlock(); at != null; at = at.getContainingBlock()) {
            if (at instanceof TableCellBox cell) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private int roomOf(Box box) {
        return cellAround(box).map(this::widthOf).orElseGet(() -> {
            int around = box.getContainingBlock().getContentWidth();
            return around > 0 ? around : context.getRootLayer().getLastPage().getContentWidth(context);
        });
    }

    /// Cells have no width of their own before their content is measured: each gets its share of the table.
    private int widthOf(TableCellBox cell) {
        TableBox table = cell.getTable();
        CalculatedStyle style = cell.getStyle();
        int share = roomOf(table) * style.getColSpan() / Math.max(table.numEffCols(), 1);
        return share
                - style.getMarginBorderPadding(context, share, Edge.LEFT)
                - style.getMarginBorderPadding(context, share, Edge.RIGHT);
    }
}
