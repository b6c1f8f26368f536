package fascicle.render.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.newtable.TableBox;

/// A table that is wider than its place, and what is done about it, one thing after the other as long as it does
/// not fit: cells of one long word break it; it takes the margin beside the text (the class `wide` of a box
/// around it); it is set smaller (its class `close`); its columns are dealt out to several tables, each of which
/// begins with the first column; all words break.
final class WideTable {
    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
    private static final String WIDE = "wide";
    private static final String CLOSE = "close";

    /// A column that is wider than this part of the place has its words broken, so that the others need not give
    /// way.
    private static final int PART = 3;

    private final Element table;
    private final int room;
    private final int[] widths;
    private final Map<Element, List<Element>> rows = new IdentityHashMap<>();

    /// @param box of `table`, laid out: its columns are as narrow as their words let them
    /// @param room the width of its place, in the layout's dots
    WideTable(Element table, TableBox box, int room) {
        this.table = table;
        this.room = room;
        int[] edges = box.getColumnPos();
        this.widths = IntStream.range(0, Math.max(edges.length - 1, 0))
                .map(column -> edges[column + 1] - edges[column])
                .toArray();
        collect(table);
    }

    private void collect(Element element) {
        for (Element child : Preparation.children(element)) {
            if (child.getTagName().equals("tr")) {
                rows.put(child, Preparation.children(child));
            } else if (GROUPS.contains(child.getTagName())) {
                collect(child);
            }
        }
    }

    /// @return whether there was anything left to do
    boolean ease() {
        if (isPlain() && breakLongWords()) {
            return true;
        }
        if (isInText() && !isOf((Element) table.getParentNode(), WIDE)) {
            widen();
            return true;
        }
        if (!isOf(table, CLOSE)) {
            add(table, CLOSE);
            return true;
        }
        return isPlain() && divide();
    }

    /// Whether each row is one cell after the other, one for each column.
    private boolean isPlain() {
        boolean isNested = Roles.isIn(table, "td") || Roles.isIn(table, "th");
        return !isNested
                && rows.values().stream()
                        .flatMap(List::stream)
                        .noneMatch(cell -> cell.hasAttribute("colspan") || cell.hasAttribute("rowspan"))
                && rows.values().stream().allMatch(cells -> cells.size() <= widths.length);
    }

    /// In columns that are very wide, if the others find room beside them.
    private boolean breakLongWords() {
        int most = room / PART;
        int needed = IntStream.of(widths).map(width -> Math.min(width, most)).sum();
        boolean isLong = IntStream.of(widths).anyMatch(width -> width > most);
        if (!isLong || needed > room) {
            return false;
        }
        boolean changed = false;
        for (List<Element> cells : rows.values()) {
            for (int column = 0; column < cells.size(); column++) {
                changed |= widths[column] > most && LongWords.breakIn(cells.get(column));
            }
        }
        return changed;
    }

    private boolean isInText() {
        Element parent = (Element) table.getParentNode();
        return isOf(parent, "text") || isOf(parent, WIDE);
    }

    private void widen() {
        Element wide = table.getOwnerDocument().createElement("div");
        wide.setAttribute("class", WIDE);
        table.getParentNode().replaceChild(wide, table);
        wide.appendChild(table);
    }

    /// The table keeps its first columns; the others move into new ones behind it.
    private boolean divide() {
        List<int[]> groups = groups();
        if (groups.size() < 2) {
            return false;
        }
        List<Element> parts = new ArrayList<>();
        for (int part = 1; part < groups.size(); part++) {
            parts.add(part(groups.get(part)));
        }
        Node next = table.getNextSibling();
        for (Element part : parts) {
            table.getParentNode().insertBefore(part, next);
        }
        parts.addFirst(table);
        for (int part = 0; part < parts.size(); part++) {
            count(parts.get(part), " (" + (part + 1) + "/" + parts.size() + ")");
        }
        return true;
    }

    /// The columns of each table but the first one, each as the first and the last one, both included; as many in
    /// one as in another.
    private List<int[]> groups() {
        int free = room - widths[0];
        for (int many = 2; many < widths.length; many++) {
            List<int[]> groups = dealt(many);
            if (groups.stream().allMatch(group -> width(group) <= free)) {
                return groups;
            }
        }
        return List.of();
    }

    private List<int[]> dealt(int many) {
        int others = widths.length - 1;
        return IntStream.range(0, many)
                .mapToObj(group -> new int[] {1 + group * others / many, (group + 1) * others / many})
                .toList();
    }

    private int width(int[] group) {
        return IntStream.rangeClosed(group[0], group[1])
                .map(column -> widths[column])
                .sum();
    }

    private Element part(int[] group) {
        return (Element) part((Node) table, group);
    }

    private Node part(Node source, int[] group) {
        Node copy = source.cloneNode(source.getNodeName().equals("caption"));
        if (copy instanceof Element element) {
            forget(element);
        }
        if (source instanceof Element row && rows.containsKey(row)) {
            deal(rows.get(row), group, copy);
        } else if (source == table || GROUPS.contains(source.getNodeName())) {
            Preparation.children((Element) source).forEach(child -> copy.appendChild(part(child, group)));
        }
        return copy;
    }

    /// The cells move, as what is known of their words is known of themselves; of the first one there is a copy.
    private static void deal(List<Element> cells, int[] group, Node row) {
        Element first = (Element) cells.getFirst().cloneNode(true);
        forget(first);
        row.appendChild(first);
        for (int column = group[0]; column <= group[1] && column < cells.size(); column++) {
            row.appendChild(cells.get(column));
        }
    }

    /// A name is that of one element.
    private static void forget(Element copy) {
        copy.removeAttribute("id");
        Preparation.children(copy).forEach(WideTable::forget);
    }

    private static void count(Element part, String words) {
        for (Element child : Preparation.children(part)) {
            if (child.getTagName().equals("caption")) {
                child.appendChild(child.getOwnerDocument().createTextNode(words));
                return;
            }
        }
        Element caption = part.getOwnerDocument().createElement("caption");
        caption.appendChild(part.getOwnerDocument().createTextNode(words.strip()));
        part.insertBefore(caption, part.getFirstChild());
    }

    private static boolean isOf(Element element, String name) {
        return List.of(element.getAttribute("class").split(" ")).contains(name);
    }

    private static void add(Element element, String name) {
        String names = element.getAttribute("class");
        element.setAttribute("class", names.isEmpty() ? name : names + " " + name);
    }
}
