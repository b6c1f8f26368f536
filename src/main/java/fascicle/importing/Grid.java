package fascicle.importing;

import fascicle.importing.document.Piece.Row;
import fascicle.importing.document.Piece.Table;
import fascicle.importing.repair.Journal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a table as Markdown, with our signs for cells that are joined.
///
/// Where the document has signs of its own for that, they stay as they are.
final class Grid {
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}");

    private final List<Row> rows;
    private final int width;
    private final int joinedHead;
    private final Journal journal;

    Grid(Table table, Journal journal) {
        this.journal = journal;
        this.joinedHead = table.joinedHead();
        this.rows = joinedHead > 0 ? table.rows() : withoutPageNumbers(table, journal);
        this.width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /// The rows of a table without those that hold nothing but the number of a page.
    static List<Row> withoutPageNumbers(Table table, Journal journal) {
        List<Row> kept = new ArrayList<>();
        for (Row row : table.rows()) {
            List<String> words =
                    row.cells().stream().filter(cell -> !cell.isBlank()).toList();
            boolean number = row.cells().size() > 1
                    && words.size() == 1
                    && PAGE_NUMBER.matcher(words.getFirst()).matches();
            if (number) {
                journal.repair(row.line(), "page-number", "took a page number out of a table", words.getFirst());
            } else if (!words.isEmpty()) {
                kept.add(row);
            }
        }
        return kept;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    String markdown() {
        List<String> lines = new ArrayList<>();
        boolean joined = joinedHead == 0 && hasJoinedHeader();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(row(i, joined));
            if (i == 0) {
                lines.add("|" + "---|".repeat(width));
            }
            if (joined && i == 1 || i + 1 == joinedHead) {
                lines.add("|" + "===|".repeat(width));
            }
        }
        if (joined) {
            journal.repair(
                    rows.getFirst().line(),
                    "table-header",
                    "made two rows with joined cells the header of a table",
                    "");
        }
        reportStrayDigits();
        return String.join("\n", lines);
    }

    /// The first row leaves cells empty, and the second names what stands below them.
    private boolean hasJoinedHeader() {
        if (rows.size() < 3) {
            return false;
        }
        boolean wide = false;
        for (int column = 1; column < width; column++) {
            boolean empty = cell(0, column).isEmpty();
            wide |= empty;
            if (empty && cell(1, column).isEmpty()) {
                return false;
            }
        }
        return wide && !cell(0, 0).isEmpty() && cell(1, 0).isEmpty();
    }

    private String row(int row, boolean joined) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            String words = cell(row, column);
            boolean header = joined && row < 2 && words.isEmpty();
            cells.add(header ? row == 0 ? "<" : "^" : joinedHead > 0 ? words.replace("|", "\\|") : escaped(words));
        }
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String cell(int row, int column) {
        List<String> cells = rows.get(row).cells();
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    private static String escaped(String words) {
        String barred = words.replace("|", "\\|");
        return barred.matches("[<^]|=+") ? "\\" + barred : barred;
    }

    /// A lone 1 among slashes is a slash that was misread, or is it?
    private void reportStrayDigits() {
        for (Row row : rows) {
            boolean slashes = Collections.frequency(row.cells(), "/") > 0;
            if (slashes && row.cells().contains("1")) {
                journal.doubt(
                        row.line(),
                        "table-cell",
                        "left the \"1\" in this row: is it a \"/\"?",
                        String.join(" ", row.cells()));
            }
        }
    }
}
