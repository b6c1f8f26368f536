package fascicle.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.MarkerData;
import org.xhtmlrenderer.render.RenderingContext;

/// Where the numbers and signs before list items stand on the current page: Flying Saucer paints them without saying
/// whose they are.
final class ListMarkers {
    private final List<Marker> markers = new ArrayList<>();

    /// @param x where its left edge is painted
    /// @param top from here to `bottom` it may stand
    record Marker(Element item, int x, int top, int bottom) {}

    void clear() {
        markers.clear();
    }

    /// Keeps the marker of a box that is painted, if it has one and that stands on this page.
    void note(RenderingContext context, Box box) {
        if (!(box instanceof BlockBox block) || block.getMarkerData() == null || block.getElement() == null) {
            return;
        }
        MarkerData data = block.getMarkerData();
        int width = width(data);
        if (width > 0) {
            LineBox line = data.getReferenceLine();
            int left = line == null
                    ? block.getAbsX() + (int) block.getMargin(context).left()
                    : line.getAbsX();
            int top = line == null ? block.getAbsY() : line.getAbsY();
            int bottom = line == null ? top + block.getHeight() : top + line.getHeight();
            int middle = line == null ? top : (top + bottom) / 2;
            if (middle >= context.getPage().getTop()
                    && middle < context.getPage().getBottom()) {
                markers.add(new Marker(block.getElement(), left - width, top, bottom));
            }
        }
    }

    private static int width(MarkerData data) {
        if (data.getTextMarker() != null) {
            return data.getTextMarker().getLayoutWidth();
        }
        return data.getGlyphMarker() == null ? 0 : data.getGlyphMarker().getLayoutWidth();
    }

    @Nullable
    Marker at(float x, float y) {
        for (Marker marker : markers) {
            if (Math.abs(marker.x() - x) < 2 && y >= marker.top() && y <= marker.bottom()) {
                return marker;
            }
        }
        return null;
    }

    /// `c)` where the list is written so; Flying Saucer knows `c.` only.
    static String spelled(String marker, Element item) {
        boolean parenthesised = item.getParentNode() instanceof Element list
                && List.of(list.getAttribute("class").split(" ")).contains("parenthesised");
        return parenthesised ? marker.replace('.', ')') : marker;
    }
}
