package fascicle.render;

import fascicle.model.Block.Table;
import fascicle.model.Inline;
import fascicle.model.PlainText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The cells that name the row they stand in: those of a first column that has no heading of its own, or whose
/// words are bold from top to bottom. Markdown has no other way to say it.
///
/// ```markdown
/// |         | Public | Restricted |
/// |---------|--------|------------|
/// | Vendors | yes    | no         |
/// ```
final class RowHeadings {
    private final Set<Table.Cell> cells = Collections.newSetFromMap(new IdentityHashMap<>());

    private RowHeadings() {}

    static RowHeadings of(Table table) {
        RowHeadings headings = new RowHeadings();
        List<Table.Cell> first = firstColumn(table.body());
        boolean isAlone = table.body().stream().allMatch(row -> row.cells().size() < 2);
        boolean isNamed = !isAlone && (isCorner(table) || first.stream().allMatch(RowHeadings::isBold));
        if (isNamed) {
            first.stream().filter(cell -> !isBlank(cell)).forEach(headings.cells::add);
        }
        return headings;
    }

    boolean has(Table.Cell cell) {
        return cells.contains(cell);
    }

    /// Those of rows that a cell above reaches into begin in the second column.
    private static List<Table.Cell> firstColumn(List<Table.Row> rows) {
        List<Table.Cell> first = new ArrayList<>();
        int reached = 0;
        for (Table.Row row : rows) {
            if (reached == 0 && !row.cells().isEmpty()) {
                first.add(row.cells().getFirst());
                reached = row.cells().getFirst().rows();
            }
            reached = Math.max(reached - 1, 0);
        }
        return first;
    }

    private static boolean isCorner(Table table) {
        return !table.head().isEmpty()
                && table.head().stream()
                        .map(row -> row.cells().stream().findFirst())
                        .limit(1)
                        .allMatch(cell -> cell.filter(RowHeadings::isBlank).isPresent());
    }

    private static boolean isBold(Table.Cell cell) {
        return cell.inlines().stream()
                .allMatch(inline -> inline instanceof Inline.Strong || isBlank(PlainText.of(List.of(inline))));
    }

    private static boolean isBlank(Table.Cell cell) {
        return isBlank(PlainText.of(cell.inlines()));
    }

    static boolean isBlank(String text) {
        return text.replace('\u00a0', ' ').isBlank();
    }
}
