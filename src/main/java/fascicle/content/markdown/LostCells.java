package fascicle.content.markdown;

import fascicle.content.source.Problems;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// Tells of cells that stand in no column of their table, and so in no table that readers see; and of lines that are no
/// table, for their head has not as many cells as there are columns.
///
/// ```markdown
/// | Sign | Meaning |
/// |---|---|
/// | one | two | lost |
/// ```
final class LostCells {
    private static final String CODE = "markdown-table";
    private static final Telltale DASHES = Telltale.of(
            Pattern.compile("(?m)^(?=[^\\n|]*+\\|)\\|?[ ]*+:?-++:?[ ]*+(?:\\|[ ]*+:?-++:?[ ]*+)*+\\|?[ ]*+$"), "|");
    private static final Pattern CELL = Pattern.compile("((?:[^|\\\\]++|\\\\.?)*+)(\\||$)");

    private LostCells() {}

    static void report(TableBlock table, List<String> lines, FilePlaces places, Problems problems) {
        int columns = cells(table.getFirstChild().getFirstChild());
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); part instanceof TableBody && row != null; row = row.getNext()) {
                if (row instanceof TableRow && !row.getSourceSpans().isEmpty()) {
                    report(row.getSourceSpans().getFirst(), columns, lines, places, problems);
                }
            }
        }
    }

    private static int cells(Node row) {
        int cells = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells++;
        }
        return cells;
    }

    private static void report(SourceSpan row, int columns, List<String> lines, FilePlaces places, Problems problems) {
        String line = lines.get(row.getLineIndex());
        int begin = row.getColumnIndex();
        while (begin < line.length() && Character.isWhitespace(line.charAt(begin))) {
            begin++;
        }
        if (line.startsWith("|", begin)) {
            begin++;
        }
        Matcher cell = CELL.matcher(line).region(begin, line.length());
        for (int column = 0; cell.lookingAt() && cell.end() > cell.start(); column++) {
            if (column >= columns && !cell.group(1).isBlank()) {
                int lead = cell.group(1).length() - cell.group(1).stripLeading().length();
                problems.warning(
                        places.at(row.getLineIndex(), cell.start() + lead),
                        CODE,
                        "the table has " + (columns == 1 ? "1 column" : columns + " columns")
                                + ", so that this cell and what is behind it are left out",
                        "write \\| for a stroke that belongs to the text, or give the head one more cell");
                return;
            }
            cell.region(cell.end(), line.length());
        }
    }

    /// A paragraph with a line such as `|---|---|` that begins no table.
    static void report(WrittenText text, Problems problems) {
        List<MatchResult> found = DASHES.in(text.letters());
        if (!found.isEmpty()) {
            MatchResult dashes = found.getFirst();
            String before = text.source().substring(0, Math.max(0, dashes.start() - 1));
            String head = before.substring(before.lastIndexOf('\n') + 1);
            problems.warning(
                    text.at(dashes.start()),
                    CODE,
                    "no table begins here, but its signs are printed: the line of dashes has " + cells(dashes.group())
                            + " cells and the line above it " + cells(head),
                    "write as many cells in the line of dashes as in the head above it");
        }
    }

    private static int cells(String line) {
        String row = line.strip().replaceFirst("^\\|", "");
        int cells = 0;
        Matcher cell = CELL.matcher(row);
        while (cell.lookingAt() && cell.end() > cell.start()) {
            cells++;
            cell.region(cell.end(), row.length());
        }
        return cells;
    }
}
