package fascicle.content.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/// The grid of a table that somebody wrote as HTML: every row as wide as the others, spans within their section, in
/// each row and column a cell that begins there.
///
/// Source: the table model of the HTML Living Standard.
final class TableGrid {
    /// No table of a newsletter is wider.
    static final int MOST_COLUMNS = 200;

    /// Nor has any so many cells, those included that are filled in.
    private static final int MOST_CELLS = 100_000;

    private final Element table;

    private TableGrid(Element table) {
        this.table = table;
    }

    /// Mends a table: without its spans, filled up with empty cells, its sections bodies, as far as that is needed.
    ///
    /// @return whether it is a table now; not when it has no cells, words between them, or more than any has
    static boolean regularise(Element table) {
        TableGrid grid = new TableGrid(table);
        table.select("tr").stream().filter(row -> row.childrenSize() == 0).forEach(Element::remove);
        if (!grid.hasOnlyCells() || grid.isVast()) {
            return false;
        }
        grid.orderSections();
        if (!grid.isRegular()) {
            grid.level();
        }
        return true;
    }

    private boolean isVast() {
        List<Element> rows = rows();
        int width = rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
        return width > MOST_COLUMNS || (long) width * rows.size() > MOST_CELLS;
    }

    private List<Element> sections() {
        return table.children().stream()
                .filter(child -> !child.normalName().equals("caption"))
                .toList();
    }

    private List<Element> rows() {
        return sections().stream()
                .flatMap(section -> section.children().stream())
                .toList();
    }

    private boolean hasOnlyCells() {
        long captions = table.childrenSize() - sections().size();
        return captions <= 1
                && isMadeOf(table, "caption|thead|tbody|tfoot")
                && sections().stream().allMatch(section -> isMadeOf(section, "tr"))
                && rows().stream().allMatch(row -> isMadeOf(row, "td|th"))
                && !rows().isEmpty();
    }

    private static boolean isMadeOf(Element parent, String names) {
        return parent.ownText().isBlank()
                && parent.children().stream()
                        .allMatch(child -> child.normalName().matches(names));
    }

    private void orderSections() {
        String order = table.children().stream().map(Element::normalName).collect(Collectors.joining(" "));
        if (!order.matches("(caption ?)?(thead ?)?(tbody ?)*+(tfoot)?")) {
            sections().forEach(section -> section.tagName("tbody"));
            table.select("> caption").forEach(table::prependChild);
        }
    }

    private boolean isRegular() {
        int width = rows().getFirst().children().stream()
                .mapToInt(cell -> span(cell, "colspan"))
                .sum();
        boolean[] begun = new boolean[Math.clamp(width, 0, MOST_COLUMNS)];
        return width <= MOST_COLUMNS
                && sections().stream().allMatch(section -> isRegular(section, begun))
                && IntStream.range(0, width).allMatch(column -> begun[column]);
    }

    /// @param begun the columns in which a cell has begun; grows
    private static boolean isRegular(Element section, boolean[] begun) {
        int[] taken = new int[begun.length];
        for (Element row : section.children()) {
            if (!place(row, taken, begun)) {
                return false;
            }
            for (int column = 0; column < taken.length; column++) {
                if (taken[column] == 0) {
                    return false;
                }
                taken[column]--;
            }
        }
        return Arrays.stream(taken).allMatch(rows -> rows == 0);
    }

    /// @param taken for each column how many rows from this one on are taken; grows
    private static boolean place(Element row, int[] taken, boolean[] begun) {
        int column = 0;
        for (Element cell : row.children()) {
            while (column < taken.length && taken[column] > 0) {
                column++;
            }
            int end = column + span(cell, "colspan");
            int rows = span(cell, "rowspan");
            if (end > taken.length || rows == 0 || end == column) {
                return false;
            }
            begun[column] = true;
            for (; column < end; column++) {
                if (taken[column] > 0) {
                    return false;
                }
                taken[column] = rows;
            }
        }
        return true;
    }

    /// One where nothing is written, none where it is no sensible number.
    private static int span(Element cell, String name) {
        String written = cell.attr(name).strip();
        return written.isEmpty() ? 1 : written.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(written) : 0;
    }

    private void level() {
        int width = rows().stream().mapToInt(Element::childrenSize).max().orElse(0);
        for (Element row : rows()) {
            row.children().forEach(cell -> cell.removeAttr("colspan").removeAttr("rowspan"));
            while (row.childrenSize() < width) {
                row.appendElement("td");
            }
        }
    }
}
