package fascicle.render.pdf;

import fascicle.pictures.Elements;
import fascicle.render.HeadingOutline;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Which structure type of PDF 1.7 (ISO 32000-1, 14.8.4) each element of a document has.
final class Roles {
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("section", "Sect"),
            Map.entry("article", "Art"),
            Map.entry("aside", "Sect"),
            Map.entry("figure", "Div"),
            Map.entry("figcaption", "Caption"),
            Map.entry("p", "P"),
            Map.entry("pre", "P"),
            Map.entry("address", "P"),
            Map.entry("ul", "L"),
            Map.entry("ol", "L"),
            Map.entry("dl", "L"),
            Map.entry("li", "LI"),
            Map.entry("dt", "Lbl"),
            Map.entry("dd", "LBody"),
            Map.entry("table", "Table"),
            Map.entry("caption", "Caption"),
            Map.entry("thead", "THead"),
            Map.entry("tbody", "TBody"),
            Map.entry("tfoot", "TFoot"),
            Map.entry("tr", "TR"),
            Map.entry("th", "TH"),
            Map.entry("td", "TD"),
            Map.entry("img", "Figure"),
            Map.entry("svg", "Figure"),
            Map.entry("blockquote", "BlockQuote"),
            Map.entry("q", "Quote"),
            Map.entry("code", "Code"));

    private final Map<Element, Integer> headings = new IdentityHashMap<>();

    Roles(Element root) {
        levelHeadings(root);
    }

    private void levelHeadings(Element root) {
        int before = 0;
        for (Element element : Elements.of(root)) {
            if (isHeading(element)) {
                before = HeadingOutline.next(before, element.getTagName().charAt(1) - '0');
                headings.put(element, before);
            }
        }
    }

    static boolean isHeading(Element element) {
        String name = element.getTagName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /// The types that an element makes, the outer one first; none when its content belongs to its parent.
    List<String> of(Element element) {
        Integer level = headings.get(element);
        if (level != null) {
            return List.of("H" + level);
        }
        return switch (element.getTagName()) {
            case "a" -> link(element);
            case "abbr" -> element.hasAttribute("title") ? List.of("Span") : List.of();
            case "ul", "ol" -> list(element);
            case "li" -> item(element);
            case "div" -> isDefinition(element) ? List.of("LI") : language(element);
            default -> {
                String plain = PLAIN.get(element.getTagName());
                yield plain == null ? language(element) : List.of(plain);
            }
        };
    }

    private static List<String> language(Element element) {
        return element.hasAttribute("lang") ? List.of("Span") : List.of();
    }

    private static List<String> link(Element element) {
        if (!element.hasAttribute("href")) {
            return language(element);
        }
        boolean reference = element.getAttribute("role").equals("doc-noteref") || isIn(element, "nav");
        return reference ? List.of("Reference", "Link") : List.of("Link");
    }

    private static List<String> list(Element element) {
        return isIn(element, "nav") ? List.of("TOC") : isNotes(element) ? List.of("Div") : List.of("L");
    }

    private static List<String> item(Element element) {
        if (element.getParentNode() instanceof Element list && isNotes(list)) {
            return List.of("Note");
        }
        return isIn(element, "nav") ? List.of("TOCI") : List.of("LI");
    }

    /// The list that footnotes stand in.
    private static boolean isNotes(Element list) {
        return list.getParentNode() instanceof Element section
                && section.getAttribute("role").equals("doc-endnotes");
    }

    /// A `div` around a term and its definitions, as HTML allows in `dl`.
    private static boolean isDefinition(Element element) {
        return element.getParentNode() instanceof Element list
                && list.getTagName().equals("dl");
    }

    static boolean isIn(Element element, String ancestor) {
        for (Node node = element.getParentNode(); node instanceof Element parent; node = parent.getParentNode()) {
            if (parent.getTagName().equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
