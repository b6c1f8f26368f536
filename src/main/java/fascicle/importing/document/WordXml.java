package fascicle.importing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// Questions to WordprocessingML, by local names: its strict form has another namespace.
final class WordXml {
    private WordXml() {}

    /// All elements of a name, in the order of the document, as they are now.
    static List<Element> all(Document within, String name) {
        return listed(within.getElementsByTagNameNS("*", name));
    }

    static List<Element> all(Element within, String name) {
        return listed(within.getElementsByTagNameNS("*", name));
    }

    private static List<Element> listed(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }

    /// The first element down a path of names.
    static Optional<Element> child(Element parent, String... path) {
        Element at = parent;
        for (String name : path) {
            List<Element> found = children(at, name);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            at = found.getFirst();
        }
        return Optional.of(at);
    }

    /// An attribute in the element's own namespace; empty when it has none.
    static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }

    /// `w:val` of a child down a path.
    static Optional<String> value(Element parent, String... path) {
        return child(parent, path).map(found -> attribute(found, "val")).filter(value -> !value.isEmpty());
    }

    static int number(String written, int otherwise) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : otherwise;
    }

    /// A new element with the namespace of another.
    static Element like(Element other, String name) {
        String prefix = other.getPrefix();
        return other.getOwnerDocument()
                .createElementNS(other.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }

    static void set(Element element, String name, String value) {
        String prefix = element.getPrefix();
        element.setAttributeNS(element.getNamespaceURI(), prefix == null ? name : prefix + ":" + name, value);
    }

    /// The words of the runs within, those struck out too.
    static String words(Element within) {
        StringBuilder words = new StringBuilder();
        for (Element element : all(within, "*")) {
            if (element.getLocalName().equals("t") || element.getLocalName().equals("delText")) {
                words.append(element.getTextContent());
            } else if (element.getLocalName().equals("p") && !words.isEmpty()) {
                words.append(' ');
            }
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    /// Puts what is in an element into its place.
    static void unwrap(Element element) {
        Node parent = element.getParentNode();
        while (element.getFirstChild() != null) {
            parent.insertBefore(element.getFirstChild(), element);
        }
        parent.removeChild(element);
    }
}
