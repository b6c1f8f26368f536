package fascicle.render.pdf;

import fascicle.pictures.PrintableDrawing;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Point;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/// An SVG picture in the layout, painted as the lines and areas that it is made of.
final class VectorPicture implements ITextReplacedElement {
    private final PrintableDrawing drawing;
    private final Dimension size;
    private Point location = new Point(0, 0);

    /// @param size on the page, in the layout's dots
    VectorPicture(PrintableDrawing drawing, Dimension size) {
        this.drawing = drawing;
        this.size = size;
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        Rectangle area = device.createLocalTargetArea(context, box);
        PdfContentByte page = device.getCurrentPage();
        PdfTemplate template = page.createTemplate(area.getWidth(), area.getHeight());
        Graphics2D graphics = template.createGraphicsShapes(area.getWidth(), area.getHeight());
        graphics.scale(area.getWidth() / drawing.width(), area.getHeight() / drawing.height());
        drawing.paint(graphics);
        graphics.dispose();
        page.addTemplate(template, area.getLeft(), area.getBottom());
    }

    @Override
    public int getIntrinsicWidth() {
        return size.width;
    }

    @Override
    public int getIntrinsicHeight() {
        return size.height;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {
        // Holds nothing.
    }

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}
