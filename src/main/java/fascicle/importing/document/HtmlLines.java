package fascicle.importing.document;

import fascicle.importing.document.SourceDocument.Remark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Writes the simple HTML of a word processor's document as lines of Markdown, each block on a line of its own.
final class HtmlLines {
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
        return of(HtmlNodes.parsed("<div>" + html + "</div>"), new HtmlWords(marks, false));
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

    private static boolean has(Element root, String style) {
        return HtmlNodes.children(root).stream()
                .anyMatch(child -> child instanceof Element element
                        && is(element, style)
                        && !element.getTextContent().isBlank());
    }

    private static boolean is(Element element, String style) {
        return element.getAttribute("class").equals(style);
    }

    private void blocks(Element parent, String indent) {
        StringBuilder loose = new StringBuilder();
        for (Node child : HtmlNodes.children(parent)) {
            if (child instanceof Element element && HtmlNodes.isBlock(element)) {
                line(indent, words.block(loose.toString()));
                loose.setLength(0);
                block(element, indent);
            } else {
                loose.append(words.of(child));
            }
        }
        line(indent, words.block(loose.toString()));
    }

    private void block(Element element, String indent) {
        switch (HtmlNodes.name(element)) {
            case "ul", "ol" -> list(element, indent);
            case "table" -> table(element, indent);
            case "p" -> paragraph(element, indent);
            case "figcaption" -> caption(element);
            case "blockquote" -> quotation(element);
            case "pre" -> code(element);
            case "hr" -> lines.addAll(List.of("* * *", ""));
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                heading(HtmlNodes.name(element).charAt(1) - '0' + deeper, element);
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
            boolean more = HtmlNodes.next(element)
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
        Optional<Element> next = HtmlNodes.next(element);
        if (picture >= 0 && isPicture(lines.get(picture))) {
            lines.set(picture, titled(lines.get(picture), text));
        } else if (next.filter(found -> HtmlNodes.name(found).equals("table")).isPresent()
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

    private void quotation(Element element) {
        HtmlLines inner = new HtmlLines(words, deeper);
        inner.blocks(element, "");
        inner.lines.stream().filter(line -> !line.isEmpty()).forEach(line -> {
            if (!lines.isEmpty() && lines.getLast().startsWith(">")) {
                lines.add(">");
            }
            lines.add("> " + line);
        });
        boolean more = HtmlNodes.next(element)
                .filter(found -> HtmlNodes.name(found).equals("blockquote"))
                .isPresent();
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
        for (Node child : HtmlNodes.children(list)) {
            if (child instanceof Element item) {
                Optional<String> note = words.note(item);
                number++;
                String counted = HtmlNodes.name(list).equals("ol") ? counted(list.getAttribute("type"), number) : "-";
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
        for (Node part : HtmlNodes.children(item)) {
            if (part instanceof Element element
                    && HtmlNodes.isBlock(element)
                    && !HtmlNodes.name(element).equals("p")) {
                nested.add(element);
            } else {
                text.append(words.of(part)).append(part instanceof Element e && HtmlNodes.isBlock(e) ? " " : "");
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
        HtmlNodes.children(table).stream()
                .filter(child -> child instanceof Element element
                        && HtmlNodes.name(element).equals("caption"))
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
