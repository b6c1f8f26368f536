package fascicle.render.html;

import fascicle.render.PictureFault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// An SVG picture of which only the drawing is left: nothing that runs, nothing that is fetched from elsewhere.
///
/// @param size its own, when it says so
record Drawing(byte[] content, Optional<Size> size) {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "embed",
            "object",
            "audio",
            "video",
            "canvas",
            "handler",
            "listener",
            "set",
            "animate",
            "animatetransform",
            "animatemotion",
            "a",
            "metadata");
    private static final Pattern OWN = Pattern.compile("#.*|data:image/(png|jpeg);base64,.*", Pattern.DOTALL);
    private static final Pattern FETCHES =
            Pattern.compile("(?is).*(@import|expression\\s*\\(|javascript:|url\\(\\s*['\"]?\\s*(?!#|['\"#])).*");
    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]+(?:\\.[0-9]+)?)(?:px)?\\s*");

    record Size(int width, int height) {}

    static Drawing read(byte[] source) throws IOException, PictureFault {
        Document document = parsed(source);
        Element root = document.getDocumentElement();
        if (!SVG.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
            throw new PictureFault("is no SVG picture");
        }
        clean(root);
        return new Drawing(written(root), size(root));
    }

    private static Document parsed(byte[] source) throws IOException, PictureFault {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Thrower());
            return builder.parse(new ByteArrayInputStream(source));
        } catch (SAXException e) {
            throw new PictureFault("is not well-formed: " + e.getMessage());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML parser is not as it was", e);
        }
    }

    private static void clean(Element element) {
        for (Attr attribute : attributes(element)) {
            if (!isHarmless(attribute)) {
                element.removeAttributeNode(attribute);
            }
        }
        for (Node child : children(element)) {
            switch (child.getNodeType()) {
                case Node.ELEMENT_NODE -> cleanChild(element, (Element) child);
                case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> {}
                default -> element.removeChild(child);
            }
        }
    }

    private static void cleanChild(Element parent, Element child) {
        boolean drawing = SVG.equals(child.getNamespaceURI())
                && !LEFT_OUT.contains(child.getLocalName().toLowerCase(Locale.ROOT));
        boolean fetching = "style".equals(child.getLocalName())
                && FETCHES.matcher(child.getTextContent()).matches();
        if (drawing && !fetching) {
            clean(child);
        } else {
            parent.removeChild(child);
        }
    }

    private static boolean isHarmless(Attr attribute) {
        String name = attribute.getLocalName().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        return switch (name) {
            case "href", "src" -> OWN.matcher(value.strip()).matches();
            case "base" -> false;
            default -> !name.startsWith("on") && !FETCHES.matcher(value).matches();
        };
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        return attributes;
    }

    private static List<Node> children(Element element) {
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < element.getChildNodes().getLength(); i++) {
            children.add(element.getChildNodes().item(i));
        }
        return children;
    }

    private static byte[] written(Element root) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(root), new StreamResult(content));
            content.write('\n');
            return content.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("a tree of XML cannot be written into memory", e);
        }
    }

    private static Optional<Size> size(Element root) {
        Optional<Size> own = size(root.getAttribute("width"), root.getAttribute("height"));
        String[] box = root.getAttribute("viewBox").strip().split("[\\s,]+");
        return own.or(() -> box.length == 4 ? size(box[2], box[3]) : Optional.empty());
    }

    private static Optional<Size> size(String width, String height) {
        return pixels(width).flatMap(wide -> pixels(height).map(high -> new Size(wide, high)));
    }

    private static Optional<Integer> pixels(String length) {
        return Optional.of(LENGTH.matcher(length))
                .filter(java.util.regex.Matcher::matches)
                .map(match -> (int) Math.round(Double.parseDouble(match.group(1))))
                .filter(pixels -> pixels > 0);
    }

    /// The parser's own handler prints to the console.
    private static final class Thrower implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // Concerns nobody who looks at the picture.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
