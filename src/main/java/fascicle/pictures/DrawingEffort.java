package fascicle.pictures;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.batik.gvt.CompositeGraphicsNode;
import org.apache.batik.gvt.CompositeShapePainter;
import org.apache.batik.gvt.FillShapePainter;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.gvt.Marker;
import org.apache.batik.gvt.MarkerShapePainter;
import org.apache.batik.gvt.PatternPaint;
import org.apache.batik.gvt.ShapeNode;
import org.apache.batik.gvt.ShapePainter;
import org.apache.batik.gvt.StrokeShapePainter;
import org.jspecify.annotations.Nullable;

/// What it takes to draw a drawing: a line of a hundred letters may ask for a thousand million dashes.
final class DrawingEffort {
    private static final double MOST_DASHES = 200_000;
    private static final double MOST_FILTERED = 50_000_000;
    private static final double MOST_TILES = 1_000_000;

    private final Set<GraphicsNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private double dashes;
    private double filtered;

    /// @throws PictureFault when it is more than any picture needs
    void check(GraphicsNode root) throws PictureFault {
        add(root);
        refuse(dashes > MOST_DASHES, "has more than " + (int) MOST_DASHES + " dashes");
        refuse(
                filtered > MOST_FILTERED,
                "has filters over more than " + (int) (MOST_FILTERED / 1e6) + " million pixels");
    }

    private static void refuse(boolean isTooMuch, String message) throws PictureFault {
        if (isTooMuch) {
            throw PictureFault.unprintable(message);
        }
    }

    private void add(@Nullable GraphicsNode node) throws PictureFault {
        if (node == null || !seen.add(node)) {
            return;
        }
        if (node.getFilter() != null) {
            filtered += area(node.getFilter().getBounds2D());
        }
        switch (node) {
            case CompositeGraphicsNode group -> {
                for (Object child : group.getChildren()) {
                    add((GraphicsNode) child);
                }
            }
            case ShapeNode shape -> addPainter(shape.getShapePainter());
            default -> {
                // Words and pictures.
            }
        }
    }

    private static double area(@Nullable Rectangle2D box) {
        return box == null ? 0 : box.getWidth() * box.getHeight();
    }

    private void addPainter(@Nullable ShapePainter painter) throws PictureFault {
        switch (painter) {
            case CompositeShapePainter several -> {
                for (int i = 0; i < several.getShapePainterCount(); i++) {
                    addPainter(several.getShapePainter(i));
                }
            }
            case StrokeShapePainter stroke -> {
                addDashes(stroke);
                addPaint(stroke.getPaint(), stroke.getShape());
            }
            case FillShapePainter fill -> addPaint(fill.getPaint(), fill.getShape());
            case MarkerShapePainter markers -> {
                addMarker(markers.getStartMarker());
                addMarker(markers.getMiddleMarker());
                addMarker(markers.getEndMarker());
            }
            case null, default -> {
                // Nothing is painted.
            }
        }
    }

    private void addMarker(@Nullable Marker marker) throws PictureFault {
        if (marker != null) {
            add(marker.getMarkerNode());
        }
    }

    private void addPaint(@Nullable Paint paint, Shape shape) throws PictureFault {
        if (paint instanceof PatternPaint pattern) {
            double tiles = area(shape.getBounds2D()) / Math.max(area(pattern.getPatternRect()), 1e-12);
            refuse(tiles > MOST_TILES, "repeats a pattern more than " + (int) (MOST_TILES / 1e6) + " million times");
            add(pattern.getGraphicsNode());
        }
    }

    private void addDashes(StrokeShapePainter painter) {
        if (painter.getStroke() instanceof BasicStroke stroke && stroke.getDashArray() != null) {
            double once = 0;
            for (float dash : stroke.getDashArray()) {
                once += dash;
            }
            dashes += Dashes.length(painter.getShape()) / Math.max(once, 1e-12) * stroke.getDashArray().length;
        }
    }
}
