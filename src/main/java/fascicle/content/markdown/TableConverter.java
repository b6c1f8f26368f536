package fascicle.content.markdown;

import fascicle.Position;
import fascicle.model.Block.Table;
import fascicle.model.Block.Table.Alignment;
import fascicle.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/// Converts tables, with header rows and spans beyond GitHub's.
///
/// A cell that holds only `<` belongs to the cell at its left, one that holds only `^` to the cell above it; a row of
/// `=` in every cell ends the header.
final class TableConverter {
    private final Conversion conversion;
    private final InlineConverter inlines;

    TableConverter(Conversion conversion, InlineConverter inlines) {
        this.conversion = conversion;
        this.inlines = inlines;
    }

    Table table(TableBlock block, List<Inline> caption, Position at) {
        reportWidth(block, at);
        List<List<TableCell>> head = new ArrayList<>();
        List<List<TableCell>> body = new ArrayList<>();
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            switch (part) {
                case TableHead _ -> head.addAll(rows(part));
                case TableBody _ -> body.addAll(rows(part));
                default -> throw new IllegalStateException("not a part of a table: " + part.getClass());
            }
        }
        int end = endOfHead(body);
        if (end >= 0) {
            head.addAll(body.subList(0, end));
            body = body.subList(end + 1, body.size());
        }
        return new Table(caption, joined(head), joined(body), at);
    }

    /// What is wider is cut off: to set a table takes the square of its columns.
    private void reportWidth(TableBlock block, Position at) {
        int columns = 0;
        for (Node cell = block.getFirstChild().getFirstChild().getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        if (columns > TableGrid.MOST_COLUMNS) {
            conversion
                    .problems()
                    .error(
                            at,
                            "table-wide",
                            "the table has " + columns + " columns; at most " + TableGrid.MOST_COLUMNS + " can be set",
                            "divide it, or publish it as a CSV file and link to it");
        }
    }

    private static List<List<TableCell>> rows(Node part) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
            List<TableCell> cells = new ArrayList<>();
            for (Node cell = row.getFirstChild();
                    cell instanceof TableCell tableCell && cells.size() < TableGrid.MOST_COLUMNS;
                    cell = cell.getNext()) {
                cells.add(tableCell);
            }
            rows.add(cells);
        }
        return rows;
    }

    private static int endOfHead(List<List<TableCell>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).stream().allMatch(cell -> plain(cell).matches("=+"))) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(TableCell cell) {
        StringBuilder words = new StringBuilder();
        for (Node node = cell.getFirstChild(); node != null; node = node.getNext()) {
            words.append(node instanceof Text text ? text.getLiteral() : "\uFFFC");
        }
        return words.toString().strip();
    }

    /// What the cell holds, if that is a single sign that was not escaped.
    private static String sign(TableCell cell) {
        int length = cell.getFirstChild() == null
                ? 0
                : cell.getFirstChild().getSourceSpans().stream()
                        .mapToInt(SourceSpan::getLength)
                        .sum();
        return length == 1 ? plain(cell) : "";
    }

    /// A cell with the area that it covers so far.
    private static final class Area {
        private final TableCell cell;
        private final int row;
        private final int column;
        private int rows = 1;
        private int columns = 1;

        Area(TableCell cell, int row, int column) {
            this.cell = cell;
            this.row = row;
            this.column = column;
        }

        Area grownTo(int toRow, int toColumn) {
            rows = Math.max(rows, toRow - row + 1);
            columns = Math.max(columns, toColumn - column + 1);
            return this;
        }
    }

    private List<Table.Row> joined(List<List<TableCell>> rows) {
        List<List<Area>> grid = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Area> areas = new ArrayList<>();
            for (int column = 0; column < rows.get(row).size(); column++) {
                TableCell cell = rows.get(row).get(column);
                areas.add(owner(cell, grid, areas)
                        .map(area -> area.grownTo(grid.size(), areas.size()))
                        .orElse(new Area(cell, row, column)));
            }
            grid.add(areas);
        }
        reportCrooked(grid);
        return IntStream.range(0, grid.size())
                .mapToObj(row -> row(grid.get(row), row))
                .toList();
    }

    /// Every span must be a rectangle.
    private void reportCrooked(List<List<Area>> grid) {
        grid.stream().flatMap(List::stream).distinct().forEach(area -> {
            boolean whole = IntStream.range(area.row, area.row + area.rows)
                    .allMatch(row -> IntStream.range(area.column, area.column + area.columns)
                            .allMatch(column -> grid.get(row).get(column) == area));
            if (!whole) {
                conversion
                        .problems()
                        .error(
                                conversion.places().of(area.cell),
                                "table-span",
                                "the cells joined to this one do not form a rectangle",
                                "put < or ^ into every cell of the rectangle");
            }
        });
    }

    /// The area that a cell is joined to, if it is one of those that are.
    private static Optional<Area> owner(TableCell cell, List<List<Area>> above, List<Area> left) {
        return switch (sign(cell)) {
            case "<" -> left.isEmpty() ? Optional.empty() : Optional.of(left.getLast());
            case "^" ->
                above.isEmpty() || above.getLast().size() <= left.size()
                        ? Optional.empty()
                        : Optional.of(above.getLast().get(left.size()));
            default -> Optional.empty();
        };
    }

    private Table.Row row(List<Area> areas, int row) {
        return new Table.Row(areas.stream()
                .distinct()
                .filter(area -> area.row == row)
                .map(this::cell)
                .toList());
    }

    private Table.Cell cell(Area area) {
        Optional<Alignment> alignment = Optional.ofNullable(area.cell.getAlignment())
                .map(side -> switch (side) {
                    case LEFT -> Alignment.LEFT;
                    case CENTER -> Alignment.CENTER;
                    case RIGHT -> Alignment.RIGHT;
                });
        List<Inline> words = inlines.children(area.cell);
        return new Table.Cell(words, alignment, area.columns, area.rows);
    }
}
