package fascicle.importing.document;

import fascicle.importing.document.SourceDocument.Remark;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Writes the simple HTML of a word processor's document as lines of Markdown, each block on a line of its own.
final class HtmlLines {
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
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*]\\([^()\\s]+\\)");
    private static final int LOWEST = 6;

    private final List<String> lines = new ArrayList<>();
    private final HtmlWords words;

    /// How much lower headings are than they say, for the document's own title stands above them.
    private final int deeper;

    /// Footnotes that a heading names, for the text below it.
    private String owed = "";

    private HtmlLines(HtmlWords words, int deeper) {
        this.words = words;
        this.deeper = deeper;
    }

    /// @param html well-formed, in elements without namespaces
    /// @param marks that were left in it
    static HtmlLines of(String html, WordMarks marks) throws IOException {
        return of(parsed("<div>" + html + "</div>"), new HtmlWords(marks, false));
    }

    static HtmlLines of(Element root, HtmlWords words) {
        words.learn(root);
        HtmlLines lines = new HtmlLines(words, has(root, "title") ? 1 : 0);
        lines.blocks(root, "");
        lines.words.settle(lines.lines);
        return lines;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    List<Remark> remarks() {
        return words.remarks();
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

    private static boolean has(Element root, String style) {
        return children(root).stream()
                .anyMatch(child -> child instanceof Element element
                        && is(element, style)
                        && !element.getTextContent().isBlank());
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    private static boolean is(Element element, String style) {
        return element.getAttribute("class").equals(style);
    }

    private void blocks(Element parent, String indent) {
        StringBuilder loose = new StringBuilder();
        for (Node child : children(parent)) {
            if (child instanceof Element element && isBlock(element)) {
                line(indent, words.block(loose.toString()));
                loose.setLength(0);
                block(element, indent);
            } else {
                loose.append(words.of(child));
            }
        }
        line(indent, words.block(loose.toString()));
    }

    static boolean isBlock(Element element) {
        return HEADINGS.contains(name(element)) || BLOCKS.contains(name(element));
    }

    static String name(Element element) {
        return element.getTagName().toLowerCase(Locale.ROOT);
    }

    private void block(Element element, String indent) {
        switch (name(element)) {
            case "ul", "ol" -> list(element, indent);
            case "table" -> table(element, indent);
            case "p" -> paragraph(element, indent);
            case "figcaption" -> caption(element);
            case "blockquote" -> quotation(element);
            case "pre" -> code(element);
            case "hr" -> lines.addAll(List.of("* * *", ""));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(name(element).charAt(1) - '0' + deeper, element);
            default -> blocks(element, indent);
        }
    }

    private void paragraph(Element element, String indent) {
        switch (element.getAttribute("class")) {
            case "title" -> heading(1, element);
            case "caption" -> caption(element);
            case "toc1", "toc2", "toc3" -> entry(element);
            default -> line(indent, words.block(words.within(element)));
        }
    }

    private void heading(int level, Element element) {
        String text = words.within(element);
        owed += String.join("", HtmlWords.notes(text));
        line("#".repeat(Math.min(level, LOWEST)) + " ", HtmlWords.withoutNotes(text));
    }

    /// A line of the index: its link leads to a page of the document.
    private void entry(Element element) {
        String text = element.getTextContent().replaceAll("\\s+", " ").strip();
        int level = element.getAttribute("class").charAt("toc".length()) - '1';
        if (!text.isEmpty()) {
            lines.add("  ".repeat(level) + "- " + text);
            boolean more = next(element)
                    .filter(following -> following.getAttribute("class").startsWith("toc"))
                    .isPresent();
            if (!more) {
                lines.add("");
            }
        }
    }

    /// The title of the picture before or after it, or of the table.
    private void caption(Element element) {
        String text = words.within(element);
        int picture = lines.size() - 2;
        Optional<Element> next = next(element);
        if (picture >= 0 && isPicture(lines.get(picture))) {
            lines.set(picture, titled(lines.get(picture), text));
        } else if (next.filter(found -> name(found).equals("table")).isPresent()
                || picture >= 0 && lines.get(picture).startsWith("|")) {
            line("", text.isBlank() ? "" : "Table: " + text.strip());
        } else if (next.filter(found -> isPicture(words.within(found))).isPresent()) {
            next.orElseThrow().setAttribute("title", text);
        } else {
            line("", text);
        }
    }

    private static boolean isPicture(String line) {
        return PICTURE.matcher(line.strip()).matches();
    }

    private static String titled(String picture, String title) {
        String plain = title.replaceAll("\\*+", "")
                .replace("\\", "")
                .replace("\"", "&quot;")
                .strip();
        return plain.isEmpty() ? picture : picture.substring(0, picture.length() - 1) + " \"" + plain + "\")";
    }

    private static Optional<Element> next(Element element) {
        Node next = element.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return Optional.ofNullable((Element) next);
    }

    private void quotation(Element element) {
        HtmlLines inner = new HtmlLines(words, deeper);
        inner.blocks(element, "");
        inner.lines.stream().filter(line -> !line.isEmpty()).forEach(line -> {
            if (!lines.isEmpty() && lines.getLast().startsWith(">")) {
                lines.add(">");
            }
            lines.add("> " + line);
        });
        boolean more =
                next(element).filter(found -> name(found).equals("blockquote")).isPresent();
        if (!more) {
            lines.add("");
        }
    }

    private void code(Element element) {
        String text = element.getTextContent().stripTrailing();
        if (!text.isBlank()) {
            String fence = text.contains("```") ? "~~~~" : "```";
            lines.add(fence);
            text.lines().forEach(lines::add);
            lines.addAll(List.of(fence, ""));
        }
    }

    private void line(String start, String text) {
        if (HtmlWords.isBlank(text)) {
            words.leave(text);
            return;
        }
        String notes = start.startsWith("#") ? "" : owed;
        owed = start.startsWith("#") ? owed : "";
        lines.add(start + words.left() + text.strip() + notes);
        lines.add("");
    }

    private void list(Element list, String indent) {
        String start = list.getAttribute("start");
        int number = start.matches("\\d{1,4}") ? Integer.parseInt(start) - 1 : 0;
        for (Node child : children(list)) {
            if (child instanceof Element item) {
                Optional<String> note = words.note(item);
                number++;
                String counted = name(list).equals("ol") ? counted(list.getAttribute("type"), number) : "-";
                String shown = words.mark(item).orElse(counted);
                item(item, indent, note.orElse(shown) + " ");
            }
        }
        if (indent.isEmpty()) {
            lines.add("");
        }
    }

    private static String counted(String type, int number) {
        String format = switch (type) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
        return WordNumbers.mark(format, number, false).orElseThrow();
    }

    private void item(Element item, String indent, String marker) {
        StringBuilder text = new StringBuilder();
        List<Element> nested = new ArrayList<>();
        for (Node part : children(item)) {
            if (part instanceof Element element
                    && isBlock(element)
                    && !name(element).equals("p")) {
                nested.add(element);
            } else {
                text.append(words.of(part)).append(part instanceof Element e && isBlock(e) ? " " : "");
            }
        }
        lines.add(indent + marker + text.toString().strip());
        nested.forEach(element -> block(element, indent + " ".repeat(marker.length())));
    }

    /// A table of one cell is a frame around blocks.
    private void table(Element table, String indent) {
        HtmlGrid grid = HtmlGrid.of(table);
        if (grid.alone().isPresent()) {
            blocks(grid.alone().get(), indent);
            return;
        }
        lines.addAll(grid.lines(this::cell));
        lines.add("");
        children(table).stream()
                .filter(child ->
                        child instanceof Element element && name(element).equals("caption"))
                .forEach(caption -> line("", "Table: " + words.within(caption).strip()));
    }

    private String cell(Element cell) {
        HtmlLines inner = new HtmlLines(words, deeper);
        inner.blocks(cell, "");
        return inner.lines.stream()
                .map(line -> line.replaceFirst("^\\|(?:=++\\|)++$", "").replaceAll("^\\| | \\|$", ""))
                .reduce("", (before, line) -> before + " " + line)
                .replace("|", "\\|")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
