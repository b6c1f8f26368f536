package fascicle.importing.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Writes the simple HTML of a word processor's document as lines of Markdown, each block on a line of its own.
final class HtmlLines {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final List<String> lines = new ArrayList<>();

    private HtmlLines() {}

    /// @param html well-formed, in elements without namespaces
    static List<String> of(String html) throws IOException {
        HtmlLines lines = new HtmlLines();
        lines.blocks(parsed("<div>" + html + "</div>"), "");
        return lines.lines;
    }

    private static Element parsed(String html) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // Among what unfolds, the JDK counts each &quot;.
            factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("the document's text cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    private void blocks(Element parent, String indent) {
        StringBuilder loose = new StringBuilder();
        for (Node child : children(parent)) {
            if (child instanceof Element element && isBlock(element)) {
                line(indent, loose.toString());
                loose.setLength(0);
                block(element, indent);
            } else {
                loose.append(inline(child));
            }
        }
        line(indent, loose.toString());
    }

    private static boolean isBlock(Element element) {
        return HEADINGS.contains(name(element))
                || Set.of("p", "ul", "ol", "table", "div", "blockquote", "pre").contains(name(element));
    }

    private static String name(Element element) {
        return element.getTagName().toLowerCase(Locale.ROOT);
    }

    private void block(Element element, String indent) {
        switch (name(element)) {
            case "ul", "ol" -> list(element, indent);
            case "table" -> table(element);
            case "p" -> line(indent, inlines(element));
            case "div", "blockquote", "pre" -> blocks(element, indent);
            default -> line("", "#".repeat(name(element).charAt(1) - '0') + " " + inlines(element));
        }
    }

    private void line(String indent, String text) {
        if (!text.isBlank()) {
            lines.add(indent + text.strip());
            lines.add("");
        }
    }

    private void list(Element list, String indent) {
        int number = 0;
        for (Node child : children(list)) {
            if (child instanceof Element item) {
                String marker = name(list).equals("ol") ? ++number + ". " : "- ";
                StringBuilder words = new StringBuilder();
                List<Element> nested = new ArrayList<>();
                for (Node part : children(item)) {
                    if (part instanceof Element element
                            && isBlock(element)
                            && !name(element).equals("p")) {
                        nested.add(element);
                    } else {
                        words.append(inline(part)).append(part instanceof Element e && isBlock(e) ? " " : "");
                    }
                }
                lines.add(indent + marker + words.toString().strip());
                nested.forEach(element -> block(element, indent + " ".repeat(marker.length())));
            }
        }
        if (indent.isEmpty()) {
            lines.add("");
        }
    }

    private void table(Element table) {
        List<Element> rows = new ArrayList<>();
        collectRows(table, rows);
        for (Element row : rows) {
            StringBuilder line = new StringBuilder("|");
            for (Node cell : children(row)) {
                if (cell instanceof Element element) {
                    String span = element.getAttribute("colspan");
                    int wide = span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
                    line.append(' ').append(cellText(element)).append(" |").append("  |".repeat(wide - 1));
                }
            }
            lines.add(line.toString());
        }
        lines.add("");
    }

    private static void collectRows(Element parent, List<Element> rows) {
        for (Node child : children(parent)) {
            if (child instanceof Element element && name(element).equals("tr")) {
                rows.add(element);
            } else if (child instanceof Element element) {
                collectRows(element, rows);
            }
        }
    }

    private static String cellText(Element cell) {
        HtmlLines inner = new HtmlLines();
        inner.blocks(cell, "");
        return String.join(" ", inner.lines)
                .replace("|", "\\|")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String inlines(Node parent) {
        StringBuilder text = new StringBuilder();
        children(parent).forEach(child -> text.append(inline(child)));
        return text.toString();
    }

    private static String inline(Node node) {
        if (node instanceof Text text) {
            return text.getData().replaceAll("\\s+", " ").replaceAll("([\\\\*`\\[\\]<])", "\\\\$1");
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        String words = inlines(element);
        return switch (name(element)) {
            case "strong", "b" -> emphasised(words, "**");
            case "em", "i" -> emphasised(words, "*");
            case "a" ->
                element.getAttribute("href").isEmpty()
                        ? words
                        : "[" + words + "](" + element.getAttribute("href") + ")";
            case "br" -> " ";
            case "sup" -> words.isBlank() || words.startsWith("[") ? words : "<sup>" + words + "</sup>";
            case "sub" -> "<sub>" + words + "</sub>";
            case "img" ->
                "![" + element.getAttribute("alt").replaceAll("[\\[\\]\\s]+", " ") + "](" + element.getAttribute("src")
                        + ")";
            default -> words;
        };
    }

    /// Markdown wants its signs at the words, not at the spaces around them.
    private static String emphasised(String words, String sign) {
        String core = words.strip();
        if (core.isEmpty()) {
            return words;
        }
        int from = words.indexOf(core);
        return words.substring(0, from) + sign + core + sign + words.substring(from + core.length());
    }
}
