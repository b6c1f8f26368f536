package fascicle.pictures;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// An SVG picture of which only the drawing is left: nothing that runs, nothing that is fetched from elsewhere.
///
/// @param size its own, when it says so
public record Drawing(byte[] content, Optional<Size> size) {
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
    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]+(?:\\.[0-9]+)?)(?:px)?\\s*");

    public record Size(int width, int height) {}

    public static Drawing read(byte[] source) throws PictureFault {
        Element root = ClosedXml.svg(source).getDocumentElement();
        clean(root);
        return new Drawing(written(root), size(root));
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
                && OutwardReference.of(child.getTextContent()).isPresent();
        if (drawing && !fetching) {
            clean(child);
        } else {
            parent.removeChild(child);
        }
    }

    private static boolean isHarmless(Attr attribute) {
        String name = attribute.getLocalName().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "href", "src" -> OWN.matcher(attribute.getValue().strip()).matches();
            case "base" -> false;
            default -> !name.startsWith("on") && OutwardReference.of(attribute).isEmpty();
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
                .filter(Matcher::matches)
                .map(match -> (int) Math.round(Double.parseDouble(match.group(1))))
                .filter(pixels -> pixels > 0);
    }
}
