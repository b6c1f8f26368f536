package fascicle.importing.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Questions to HTML, in elements without namespaces.
final class HtmlNodes {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "ul");

    private HtmlNodes() {}

    /// @param html well-formed
    static Element parsed(String html) throws IOException {
        try {
            return ImportedXml.document(new InputSource(new StringReader(html))).getDocumentElement();
        } catch (SAXException e) {
            throw new IOException("the document's text cannot be read: " + e.getMessage(), e);
        }
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    static boolean isBlock(Element element) {
        return HEADINGS.contains(name(element)) || BLOCKS.contains(name(element));
    }

    static String name(Element element) {
        return element.getTagName().toLowerCase(Locale.ROOT);
    }

    /// The element behind this one.
    static Optional<Element> next(Element element) {
        Node next = element.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return Optional.ofNullable((Element) next);
    }
}
