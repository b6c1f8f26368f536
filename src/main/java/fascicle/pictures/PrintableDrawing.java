package fascicle.pictures;

import java.awt.Graphics2D;
import java.lang.ref.WeakReference;
import org.apache.batik.ext.awt.RenderingHintsKeyExt;
import org.apache.batik.gvt.GraphicsNode;

/// An SVG picture that has been accepted for print, as the lines and areas that it is made of.
public final class PrintableDrawing {
    private final GraphicsNode graphics;
    private final double width;
    private final double height;

    PrintableDrawing(GraphicsNode graphics, double width, double height) {
        this.graphics = graphics;
        this.width = width;
        this.height = height;
    }

    /// Of its view box or, without one, as its attributes say, in CSS pixels.
    public double width() {
        return width;
    }

    /// As [#width].
    public double height() {
        return height;
    }

    public void paint(Graphics2D pen) {
        if (pen.getRenderingHint(RenderingHintsKeyExt.KEY_BUFFERED_IMAGE) == null) {
            // That there are no dots below: Batik complains aloud of a pen that does not say.
            pen.setRenderingHint(RenderingHintsKeyExt.KEY_BUFFERED_IMAGE, new WeakReference<>(null));
        }
        graphics.paint(pen);
    }
}
