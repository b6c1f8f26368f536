package fascicle.render.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/// The lines and surfaces that are drawn on a page.
final class Rules extends PDFGraphicsStreamEngine {
    private final Path2D drawn = new Path2D.Double();
    private final Path2D path = new Path2D.Double();

    private Rules(PDPage page) {
        super(page);
    }

    /// How far they reach, in points from the lower left corner.
    static Rectangle2D of(PDPage page) throws IOException {
        Rules rules = new Rules(page);
        rules.processPage(page);
        return rules.drawn.getBounds2D();
    }

    @Override
    public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
        path.moveTo(one.getX(), one.getY());
        path.lineTo(three.getX(), three.getY());
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void strokePath() {
        drawn.append(path, false);
        path.reset();
    }

    @Override
    public void fillPath(int winding) {
        strokePath();
    }

    @Override
    public void fillAndStrokePath(int winding) {
        strokePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void clip(int winding) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}
}
