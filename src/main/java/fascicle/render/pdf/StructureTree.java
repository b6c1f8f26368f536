package fascicle.render.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The logical tree of a document: its elements in the order of the XHTML, whatever the order of painting.
///
/// An element enters the tree when the first of its content is painted.
final class StructureTree {
    private static final Map<String, String> NUMBERINGS =
            Map.of("a", "LowerAlpha", "A", "UpperAlpha", "i", "LowerRoman", "I", "UpperRoman");

    private final Roles roles;
    private final Map<Node, Integer> orders = new IdentityHashMap<>();
    private final Map<Element, Tag> tags = new IdentityHashMap<>();
    private final Map<Element, Tag> items = new IdentityHashMap<>();
    private final Map<Element, Tag> labels = new IdentityHashMap<>();
    private final List<Tag> all = new ArrayList<>();
    private final Tag root;
    private int notes;

    StructureTree(Element document, PdfWriter writer) {
        this.roles = new Roles(document);
        this.root = new Tag(writer.getStructureTreeRoot(), "Document");
        all.add(root);
        number(document);
    }

    private void number(Node node) {
        orders.put(node, orders.size());
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            number(child);
        }
    }

    /// Where a node stands in the document.
    long order(Node node) {
        return orders.getOrDefault(node, 0);
    }

    /// What the content of an element belongs to.
    Tag tagOf(Element element) {
        Tag known = tags.get(element);
        return known == null ? EvenColumns.begun(element).map(this::tagOf).orElseGet(() -> enter(element)) : known;
    }

    /// What the number or sign before an item of a list belongs to.
    Tag labelOf(Element item) {
        tagOf(item);
        return labels.computeIfAbsent(item, _ -> child(items.getOrDefault(item, root), "Lbl", 0));
    }

    void finish() {
        all.forEach(Tag::finish);
    }

    private Tag enter(Element element) {
        Tag parent = parentOf(element);
        Tag entered = tags.get(element);
        return entered == null ? enter(element, parent) : entered; // A row enters its cells with it.
    }

    private Tag enter(Element element, Tag parent) {
        List<String> types = roles.of(element);
        Tag tag = parent;
        for (String type : types) {
            tag = child(tag, type, tag == parent ? order(element) : 0);
        }
        if (tag != parent) {
            describe(element, tag);
        }
        Tag content = contentOf(element, tag);
        tags.put(element, content);
        if (tag.type().equals("TR")) {
            enterCells(element);
        }
        return content;
    }

    private Tag parentOf(Element element) {
        if (!(element.getParentNode() instanceof Element parent)
                || parent.getTagName().equals("html")) {
            return root;
        }
        Tag tag = tagOf(parent);
        boolean definition =
                element.getTagName().equals("dt") || element.getTagName().equals("dd");
        return definition && tag.type().equals("L") ? definitionItem(element, tag) : tag;
    }

    /// A term and the definitions that follow it are one item of the list.
    private Tag definitionItem(Element element, Tag list) {
        Element first = element;
        for (Node node = element.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
            if (node instanceof Element before) {
                if (before.getTagName().equals("dd") && first.getTagName().equals("dt")) {
                    break;
                }
                first = before;
            }
        }
        Element start = first;
        return items.computeIfAbsent(start, _ -> child(list, "LI", order(start)));
    }

    private Tag child(Tag parent, String type, long order) {
        Tag tag = new Tag(parent, type, order);
        all.add(tag);
        return tag;
    }

    private Tag contentOf(Element element, Tag tag) {
        if (!tag.type().equals("LI") && !tag.type().equals("Note")) {
            return tag;
        }
        items.put(element, tag);
        return tag.type().equals("LI") && element.getTagName().equals("li") ? child(tag, "LBody", 1) : tag;
    }

    /// Cells without content count too, or the columns after them would move.
    private void enterCells(Element row) {
        for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element cell) {
                tagOf(cell);
            }
        }
    }

    private void describe(Element element, Tag tag) {
        String language = element.getAttribute("lang");
        if (!language.isEmpty()) {
            tag.put("Lang", language);
        }
        if (element.getTagName().equals("abbr")) {
            tag.put("E", element.getAttribute("title"));
        }
        switch (tag.type()) {
            case "TH", "TD" -> describeCell(element, tag);
            case "L" -> tag.put("A", attributes("List", "ListNumbering", numbering(element)));
            case "Note" -> tag.put("ID", "note-" + ++notes);
            default -> {
                // Nothing more to say.
            }
        }
    }

    private static void describeCell(Element cell, Tag tag) {
        PdfDictionary attributes = attributes("Table", "O", "Table");
        if (tag.type().equals("TH")) {
            String scope = cell.getAttribute("scope");
            attributes.put(new PdfName("Scope"), new PdfName(scope.startsWith("row") ? "Row" : "Column"));
        }
        span(cell, "colspan", "ColSpan", attributes);
        span(cell, "rowspan", "RowSpan", attributes);
        tag.put("A", attributes);
    }

    private static void span(Element cell, String attribute, String key, PdfDictionary attributes) {
        if (cell.getAttribute(attribute).matches("\\d{1,4}")) {
            attributes.put(new PdfName(key), new PdfNumber(Integer.parseInt(cell.getAttribute(attribute))));
        }
    }

    private static String numbering(Element list) {
        return switch (list.getTagName()) {
            case "ul" -> "Disc";
            case "ol" -> NUMBERINGS.getOrDefault(list.getAttribute("type"), "Decimal");
            default -> "None";
        };
    }

    private static PdfDictionary attributes(String owner, String key, String value) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        attributes.put(new PdfName(key), new PdfName(value));
        return attributes;
    }
}
