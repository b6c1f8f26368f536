package fascicle.render.pdf;

import fascicle.pictures.ClosedXml;
import fascicle.pictures.OutwardReference;
import fascicle.pictures.PictureFault;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.BridgeException;
import org.apache.batik.bridge.DocumentLoader;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.NoLoadExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.dom.util.DOMUtilities;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.util.ParsedURL;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/// Reads SVG pictures that consist of themselves alone.
final class SvgReader {
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final int MOST_ELEMENTS = 50_000;

    private final PictureFonts fonts;

    SvgReader(PictureFonts fonts) {
        this.fonts = fonts;
    }

    /// @param width of its view box or, without one, as its attributes say, in CSS pixels
    record Drawing(GraphicsNode graphics, double width, double height) {}

    Drawing read(byte[] svg) throws PictureFault {
        try {
            Document document = ClosedXml.svg(svg);
            check(document);
            sizeByViewBox(document.getDocumentElement());
            nameLinksAsBatikDoes(document);
            return draw((org.w3c.dom.svg.SVGDocument)
                    DOMUtilities.deepCloneDocument(document, SVGDOMImplementation.getDOMImplementation()));
        } catch (BridgeException e) {
            throw new PictureFault("cannot be drawn: " + reason(e));
        } catch (DOMException
                | ClassCastException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | IllegalStateException
                | ArithmeticException
                | NullPointerException e) {
            // Batik does not look at attributes before it takes them apart.
            throw new PictureFault(
                    "cannot be drawn: " + e.getClass().getSimpleName() + ": " + firstLine(e.getMessage()));
        }
    }

    /// Batik's first line says where the fault is in a file that has no name; the words follow it.
    private static String reason(BridgeException fault) {
        List<String> lines = String.valueOf(fault.getMessage()).lines().toList();
        return lines.size() < 2 ? "<" + fault.getElement().getNodeName() + "> is broken" : lines.get(1);
    }

    /// SVG 2 writes `href` where SVG 1.1, which Batik reads, has `xlink:href`.
    private static void nameLinksAsBatikDoes(Document document) {
        for (Element element : Elements.of(document)) {
            if (element.hasAttribute("href") && !element.hasAttributeNS(XLINK, "href")) {
                element.setAttributeNS(XLINK, "xlink:href", element.getAttribute("href"));
            }
        }
    }

    private Drawing draw(Document document) {
        Closed agent = new Closed(fonts);
        BridgeContext context = new BridgeContext(agent, new DocumentLoader(agent));
        context.setDynamic(false);
        GraphicsNode graphics = new GVTBuilder().build(context, document);
        return new Drawing(
                graphics,
                context.getDocumentSize().getWidth(),
                context.getDocumentSize().getHeight());
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

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private static void check(Document document) throws PictureFault {
        List<Element> elements = Elements.of(document);
        if (new DrawnElements(elements).of(document.getDocumentElement()) > MOST_ELEMENTS) {
            throw new PictureFault("has more than " + MOST_ELEMENTS + " elements, those counted that it repeats");
        }
        for (Element element : elements) {
            check(element);
        }
    }

    private static void check(Element element) throws PictureFault {
        switch (element.getLocalName()) {
            case "script", "foreignObject", "handler", "iframe" ->
                throw new PictureFault("has a <" + element.getLocalName() + ">, which pictures may not have");
            case "style" -> refuse(OutwardReference.of(element.getTextContent()));
            default -> {
                // Drawn or left out.
            }
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            check((Attr) attributes.item(i));
        }
    }

    private static void check(Attr attribute) throws PictureFault {
        String name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
        if (name.equals("href") && !attribute.getValue().startsWith("#")
                || name.equals("base") && !attribute.getValue().isEmpty()) {
            throw leadsOut(attribute.getValue());
        }
        if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
            throw new PictureFault("has a script in the attribute " + name);
        }
        refuse(OutwardReference.of(attribute));
    }

    private static void refuse(Optional<String> wayOut) throws PictureFault {
        if (wayOut.isPresent()) {
            throw leadsOut(wayOut.get());
        }
    }

    private static PictureFault leadsOut(String address) {
        String shown = address.length() > 60 ? address.substring(0, 60) + "…" : address;
        return new PictureFault("leads out of itself, to " + shown);
    }

    /// Loads nothing, runs nothing, and sets text in the theme's fonts.
    private static final class Closed extends UserAgentAdapter {
        private final PictureFonts fonts;

        Closed(PictureFonts fonts) {
            this.fonts = fonts;
        }

        @Override
        public ExternalResourceSecurity getExternalResourceSecurity(ParsedURL resource, ParsedURL document) {
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
