package fascicle.importing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The cells of a table by rows and columns, with those that are joined.
///
/// ```text
/// | Rope | Load | < |        `<` belongs to the cell at its left, `^` to the cell above it
/// | ^ | dry | wet |
/// |===|===|===|              ends the head
/// ```
///
/// Source: the table model of the HTML Living Standard.
final class HtmlGrid {
    /// No table of a newsletter is wider or longer.
    private static final int MOST_COLUMNS = 200;

    private static final int MOST_ROWS = 5_000;

    /// The slots of each row by their columns.
    private final List<TreeMap<Integer, Slot>> rows = new ArrayList<>();
    private int head;
    private boolean joined;

    /// What stands in one place of the grid.
    ///
    /// @param sign empty where the cell itself is
    private record Slot(Element cell, String sign) {}

    private HtmlGrid() {}

    static HtmlGrid of(Element table) {
        List<Element> found = new ArrayList<>();
        collectRows(table, found);
        HtmlGrid grid = new HtmlGrid();
        for (int row = 0; row < found.size() && row < MOST_ROWS; row++) {
            boolean heads = row == grid.head && isHead(found.get(row));
            grid.head += heads ? 1 : 0;
            grid.fill(found.get(row), row, found.size());
        }
        grid.rows.removeIf(TreeMap::isEmpty);
        grid.head = grid.reach(Math.min(grid.rows.size(), Math.max(1, grid.head)));
        return grid;
    }

    private static void collectRows(Element parent, List<Element> rows) {
        for (Node child : HtmlNodes.children(parent)) {
            if (child instanceof Element element && HtmlNodes.name(element).equals("tr")) {
                rows.add(element);
            } else if (child instanceof Element element) {
                collectRows(element, rows);
            }
        }
    }

    private static boolean isHead(Element row) {
        boolean within = row.getParentNode() instanceof Element parent
                && HtmlNodes.name(parent).equals("thead");
        return within
                || HtmlNodes.children(row).stream()
                        .filter(Element.class::isInstance)
                        .allMatch(cell -> HtmlNodes.name((Element) cell).equals("th"));
    }

    private void fill(Element row, int at, int all) {
        while (rows.size() <= at) {
            rows.add(new TreeMap<>());
        }
        int column = 0;
        for (Node child : HtmlNodes.children(row)) {
            if (child instanceof Element cell) {
                while (rows.get(at).containsKey(column)) {
                    column++;
                }
                int high = Math.min(span(cell, "rowspan"), Math.min(all, MOST_ROWS) - at);
                column = put(cell, at, column, high);
            }
        }
    }

    private static int span(Element cell, String name) {
        String written = cell.getAttribute(name);
        return written.matches("[1-9]\\d{0,3}") ? Integer.parseInt(written) : 1;
    }

    /// @return the column behind it
    private int put(Element cell, int row, int column, int high) {
        while (rows.size() < row + high) {
            rows.add(new TreeMap<>());
        }
        int end = column + 1;
        int wide = span(cell, "colspan");
        while (end < column + wide && end < MOST_COLUMNS && !rows.get(row).containsKey(end)) {
            end++;
        }
        for (int y = row; y < row + high; y++) {
            for (int x = column; x < end; x++) {
                rows.get(y).putIfAbsent(x, new Slot(cell, x > column ? "<" : y > row ? "^" : ""));
            }
        }
        joined |= end > column + 1 || high > 1;
        return end;
    }

    /// The head goes on as far as its cells do.
    private int reach(int rowsOfHead) {
        int reach = rowsOfHead;
        while (reach < rows.size() && rows.get(reach).values().stream().anyMatch(slot -> slot.sign.equals("^"))) {
            reach++;
        }
        return reach;
    }

    /// The cell of a table that has no other.
    Optional<Element> alone() {
        return rows.size() == 1 && rows.getFirst().size() == 1
                ? Optional.of(rows.getFirst().firstEntry().getValue().cell)
                : Optional.empty();
    }

    /// @param words writes what is in a cell
    List<String> lines(Function<Element, String> words) {
        int width = rows.stream()
                .mapToInt(row -> row.isEmpty() ? 0 : row.lastKey() + 1)
                .max()
                .orElse(0);
        boolean signed = joined || head > 1;
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            StringBuilder line = new StringBuilder("|");
            for (int column = 0; column < width; column++) {
                Optional<Slot> slot = Optional.ofNullable(rows.get(row).get(column));
                line.append(' ')
                        .append(slot.map(found -> written(found, words)).orElse(""))
                        .append(" |");
            }
            lines.add(line.toString());
            if (signed && row + 1 == head) {
                lines.add("|" + "===|".repeat(width));
            }
        }
        return lines;
    }

    private static String written(Slot slot, Function<Element, String> words) {
        String text = slot.sign.isEmpty() ? words.apply(slot.cell) : slot.sign;
        return slot.sign.isEmpty() && text.matches("[<^]|=+") ? "\\" + text : text;
    }
}
