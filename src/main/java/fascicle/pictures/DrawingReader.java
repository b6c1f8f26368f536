package fascicle.pictures;

import fascicle.fonts.FontLibrary;
import java.util.List;
import java.util.MissingResourceException;
import java.util.NoSuchElementException;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.bridge.Bridge;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.BridgeException;
import org.apache.batik.bridge.DocumentLoader;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.NoLoadExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.SVGImageElementBridge;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.bridge.StrokingTextPainter;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.dom.svg.LiveAttributeException;
import org.apache.batik.dom.util.DOMUtilities;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.parser.ParseException;
import org.apache.batik.util.ParsedURL;
import org.apache.batik.xml.XMLException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.svg.SVGDocument;

/// Reads SVG pictures that consist of themselves alone, to be printed.
public final class DrawingReader {
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private final FontFamilyResolver fonts;

    DrawingReader(FontFamilyResolver fonts) {
        this.fonts = fonts;
    }

    /// One whose drawings are set in these fonts.
    public static DrawingReader in(FontLibrary fonts) {
        return new DrawingReader(new DrawingFonts(fonts));
    }

    /// @throws PictureFault when the drawing cannot be printed, or should not be
    public PrintableDrawing read(byte[] svg) throws PictureFault {
        try {
            Document document = ClosedXml.svg(svg);
            DrawingRules.check(document);
            DrawnStyle.apply(document);
            sizeByViewBox(document.getDocumentElement());
            nameLinksAsBatikDoes(document);
            // What Batik adds for SVG 1.2 no browser has ever shown.
            document.getDocumentElement().removeAttribute("version");
            return draw((SVGDocument)
                    DOMUtilities.deepCloneDocument(document, SVGDOMImplementation.getDOMImplementation()));
        } catch (CarriedPictures.Broken e) {
            throw PictureFault.unprintable("carries a picture that " + e.getMessage());
        } catch (BridgeException e) {
            throw PictureFault.unprintable("cannot be drawn: " + reason(e));
        } catch (DOMException
                | ParseException
                | LiveAttributeException
                | XMLException
                | MissingResourceException
                | ClassCastException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | IllegalStateException
                | UnsupportedOperationException
                | NegativeArraySizeException
                | NoSuchElementException
                | ArithmeticException
                | NullPointerException e) {
            // Batik does not look at values before it takes them apart, and its faults have nothing in common.
            throw PictureFault.unprintable("cannot be drawn: " + firstLine(e));
        }
    }

    /// Batik's first line says where the fault is in a file that has no name; the words follow it.
    private static String reason(BridgeException fault) {
        List<String> lines = String.valueOf(fault.getMessage()).lines().toList();
        return lines.size() < 2 ? "<" + fault.getElement().getNodeName() + "> is broken" : lines.get(1);
    }

    /// What a fault within Batik says to an author; a `null` that Batik stumbles over says nothing.
    private static String firstLine(RuntimeException fault) {
        String said = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
        return fault instanceof NullPointerException || said.isBlank() || said.equals("null")
                ? "it has a value that print does not understand"
                : said;
    }

    /// A picture without a size of its own has that of its view box, not that of a window it is looked at in.
    private static void sizeByViewBox(Element root) {
        String[] box = root.getAttribute("viewBox").strip().split("[\\s,]+");
        boolean relative = root.getAttribute("width").isEmpty()
                || root.getAttribute("width").endsWith("%")
                || root.getAttribute("height").isEmpty();
        if (relative && box.length == 4) {
            root.setAttribute("width", box[2]);
            root.setAttribute("height", box[3]);
        }
    }

    /// SVG 2 writes `href` where SVG 1.1, which Batik reads, has `xlink:href`.
    private static void nameLinksAsBatikDoes(Document document) {
        for (Element element : Elements.of(document)) {
            if (element.hasAttribute("href") && !element.hasAttributeNS(XLINK, "href")) {
                element.setAttributeNS(XLINK, "xlink:href", element.getAttribute("href"));
            }
        }
    }

    private PrintableDrawing draw(SVGDocument document) throws PictureFault {
        Closed agent = new Closed(fonts);
        BridgeContext context = new Bridges(agent);
        context.setDynamic(false);
        context.setTextPainter(new Painter(fonts));
        GraphicsNode graphics = new GVTBuilder().build(context, document);
        new DrawingEffort().check(graphics);
        return new PrintableDrawing(
                graphics,
                context.getDocumentSize().getWidth(),
                context.getDocumentSize().getHeight());
    }

    /// Batik's own, but for pictures within pictures.
    private static final class Bridges extends BridgeContext {
        Bridges(Closed agent) {
            super(agent, new DocumentLoader(agent));
        }

        @Override
        public void putBridge(String namespace, String name, Bridge bridge) {
            super.putBridge(namespace, name, bridge instanceof SVGImageElementBridge ? new CarriedPictures() : bridge);
        }
    }

    /// Batik's own, but for words whose font nobody has and letters that theirs lacks: it takes them from the machine.
    private static final class Painter extends StrokingTextPainter {
        private final FontFamilyResolver fonts;

        Painter(FontFamilyResolver fonts) {
            this.fonts = fonts;
        }

        @Override
        protected FontFamilyResolver getFontFamilyResolver() {
            return fonts;
        }
    }

    /// Loads nothing, runs nothing, and sets text in the fonts that it is given.
    private static final class Closed extends UserAgentAdapter {
        private final FontFamilyResolver fonts;

        Closed(FontFamilyResolver fonts) {
            this.fonts = fonts;
        }

        @Override
        public ExternalResourceSecurity getExternalResourceSecurity(ParsedURL resource, @Nullable ParsedURL document) {
            return new NoLoadExternalResourceSecurity();
        }

        @Override
        public ScriptSecurity getScriptSecurity(String type, ParsedURL script, ParsedURL document) {
            return new NoLoadScriptSecurity(type);
        }

        @Override
        public FontFamilyResolver getFontFamilyResolver() {
            return fonts;
        }
    }
}
