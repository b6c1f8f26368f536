package fascicle.render.pdf;

import fascicle.pictures.DrawingReader;
import fascicle.pictures.PictureFault;
import fascicle.pictures.PictureVerdict.Objection;
import fascicle.pictures.PrintableDrawing;
import java.awt.Dimension;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextImageElement;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.render.BlockBox;

/// Puts pictures into the layout: SVG as vectors, all others as they are.
final class LaidOutPictures extends ITextReplacedElementFactory {
    private final ClosedResources resources;
    private final DrawingReader reader;
    private final Map<String, Optional<PrintableDrawing>> drawings = new HashMap<>();
    private final SortedMap<String, Objection> faults = new TreeMap<>();

    LaidOutPictures(TaggedDevice device, ClosedResources resources, DrawingReader reader) {
        super(device);
        this.resources = resources;
        this.reader = reader;
    }

    /// What is wrong with pictures that could not be put in, by their `src`.
    SortedMap<String, Objection> faults() {
        return faults;
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int width, int height) {
        Element element = box.getElement();
        if (element == null || !element.getTagName().equals("img")) {
            return null;
        }
        String source = element.getAttribute("src");
        if (source.toLowerCase(Locale.ROOT).endsWith(".svg")) {
            return drawings.computeIfAbsent(source, this::drawing)
                    .map(drawing -> vector(drawing, context, box, new Dimension(width, height)))
                    .orElse(null);
        }
        FSImage picture = agent.getImageResource(source).getImage();
        if (picture == null) {
            resources.fault(source).ifPresent(fault -> faults.put(source, fault));
            return null;
        }
        Dimension own = new Dimension(picture.getWidth(), picture.getHeight());
        Dimension size = new PictureSpace(context, box).size(own, new Dimension(width, height));
        return new ITextImageElement(picture.scale(size.width, size.height));
    }

    private Optional<PrintableDrawing> drawing(String source) {
        Optional<byte[]> svg = resources.bytes(source);
        try {
            return svg.isEmpty() ? Optional.empty() : Optional.of(reader.read(svg.get()));
        } catch (PictureFault e) {
            faults.put(source, Objection.of(e));
            return Optional.empty();
        }
    }

    private static VectorPicture vector(
            PrintableDrawing drawing, LayoutContext context, BlockBox box, Dimension wanted) {
        Dimension own = new Dimension((int) Math.ceil(drawing.width() * context.getDotsPerPixel()), (int)
                Math.ceil(drawing.height() * context.getDotsPerPixel()));
        return new VectorPicture(drawing, new PictureSpace(context, box).size(own, wanted));
    }
}
