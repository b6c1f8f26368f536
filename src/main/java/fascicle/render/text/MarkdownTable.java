package fascicle.render.text;

import fascicle.model.Block.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/// A table as Markdown has it: one row of headers, and no cell that spans. What a cell spans is empty, and further rows
/// of headers come first in the body.
record MarkdownTable(MarkdownWords words) {
    Node of(Table table) {
        List<Table.Row> rows = new ArrayList<>(table.head());
        rows.addAll(table.body());
        List<List<Optional<Table.Cell>>> grid = grid(rows);
        int width = grid.stream().mapToInt(List::size).max().orElse(0);
        Node head = new TableHead();
        Node body = new TableBody();
        for (int i = 0; i < grid.size(); i++) {
            (i == 0 ? head : body).appendChild(row(grid.get(i), width, i == 0));
        }
        Node block = new TableBlock();
        block.appendChild(head);
        block.appendChild(body);
        return block;
    }

    /// A cell for each column of each row; absent where another's span reaches.
    private static List<List<Optional<Table.Cell>>> grid(List<Table.Row> rows) {
        List<List<Optional<Table.Cell>>> grid = new ArrayList<>();
        Map<Integer, Integer> covered = new HashMap<>(); // for how many rows more a column is
        for (Table.Row row : rows) {
            List<Optional<Table.Cell>> cells = new ArrayList<>();
            for (Table.Cell cell : row.cells()) {
                skip(covered, cells);
                for (int column = 0; column < cell.columns(); column++) {
                    covered.put(cells.size(), cell.rows() - 1);
                    cells.add(column == 0 ? Optional.of(cell) : Optional.empty());
                }
            }
            skip(covered, cells);
            grid.add(cells);
        }
        return grid;
    }

    /// Adds an absent cell for each column that is covered from above.
    private static void skip(Map<Integer, Integer> covered, List<Optional<Table.Cell>> cells) {
        int column = cells.size();
        while (covered.getOrDefault(column, 0) > 0) {
            covered.merge(column, -1, Integer::sum);
            cells.add(Optional.empty());
            column++;
        }
    }

    private TableRow row(List<Optional<Table.Cell>> cells, int width, boolean isHeader) {
        TableRow row = new TableRow();
        for (int column = 0; column < width; column++) {
            Optional<Table.Cell> cell = column < cells.size() ? cells.get(column) : Optional.empty();
            row.appendChild(cell(cell, isHeader));
        }
        return row;
    }

    private TableCell cell(Optional<Table.Cell> cell, boolean isHeader) {
        TableCell made = new TableCell();
        made.setHeader(isHeader);
        cell.flatMap(Table.Cell::alignment)
                .ifPresent(side -> made.setAlignment(TableCell.Alignment.valueOf(side.name())));
        cell.ifPresent(whole -> words.in(made, whole.inlines()));
        return made;
    }
}
