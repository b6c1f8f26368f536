package fascicle.importing.document;

import fascicle.importing.document.Piece.Comment;
import fascicle.importing.document.Piece.Gap;
import fascicle.importing.document.Piece.Heading;
import fascicle.importing.document.Piece.Item;
import fascicle.importing.document.Piece.Note;
import fascicle.importing.document.Piece.Paragraph;
import fascicle.importing.document.Piece.Picture;
import fascicle.importing.document.Piece.Row;
import fascicle.importing.document.Piece.Table;
import fascicle.importing.document.Piece.Verbatim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Splits the lines of a document into pieces.
///
/// This is not CommonMark: converters indent, break and mark lines as it happens, so only what a line itself shows is
/// believed. A short paragraph in bold is a heading that the converter did not see.
public final class PieceScanner {
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(\\S.*?)(?:\\s+#+)?\\s*");
    private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(=+|-{2,})\\s*");
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```+|~~~+).*");
    private static final Pattern RULE = Pattern.compile("\\s{0,3}([-*_])(?:\\s*\\1){2,}+\\s*");
    private static final Pattern PICTURE =
            Pattern.compile("\\s*!\\[([^]]*)]\\(\\s*<?([^)\\s>]+)>?(?:\\s+\"([^\"]*)\")?\\s*\\)\\s*");
    private static final Pattern NOTE = Pattern.compile("\\s{0,3}\\[\\^([^]\\s]+)]:\\s*(.*)");
    private static final Pattern BULLET = Pattern.compile(
            "(\\s*)(?:[-*+•◦▪▫■●○‣∙·]|[\\uE000-\\uF8FF])\\s+(\\S.*|)|(\\s*)[•▪●‣\\uE000-\\uF8FF](\\S.*)");
    private static final Pattern NUMBERED = Pattern.compile("(\\s*)(\\d{1,3}[.)])\\s+(\\S.*)");
    private static final Pattern LETTERED =
            Pattern.compile("(\\s*)([A-Za-z]\\)|[ivx]{2,5}\\)|[IVX]{2,5}\\))\\s*(?<=[)\\s])(\\S.*)");
    private static final Pattern DELIMITERS =
            Pattern.compile("(?=[^-]*-)\\s*\\|?(?:\\s*:?-++:?\\s*\\|)*+(?:\\s*:?-++:?)?\\s*");
    private static final Pattern END_OF_HEAD = Pattern.compile("\\s*+\\|(?:\\s*+=++\\s*+\\|)++\\s*+");
    private static final Pattern BOLD = Pattern.compile("\\*\\*[^*\\n]{1,200}[^*.!?:;,\\n]\\*\\*");
    private static final Pattern HTML_TABLE = Pattern.compile("\\s*<table[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_TABLE = Pattern.compile("</table\\s*>", Pattern.CASE_INSENSITIVE);
    private static final int LOWEST = 6;
    private static final int PAGE_GAP = 3;

    private final List<String> lines;
    private final List<Piece> pieces = new ArrayList<>();
    /// Behind this line no table of HTML ends; -1 when none ends at all.
    private final int lastEndOfTable;

    private int at;

    private PieceScanner(List<String> lines) {
        this.lines = lines;
        this.lastEndOfTable = lastEndOfTable(lines);
    }

    public static List<Piece> scan(List<String> lines) {
        PieceScanner scanner = new PieceScanner(lines);
        while (scanner.at < lines.size()) {
            scanner.piece();
        }
        return List.copyOf(scanner.pieces);
    }

    private void piece() {
        String line = lines.get(at);
        Matcher heading = HEADING.matcher(line);
        Matcher picture = PICTURE.matcher(line);
        if (line.isBlank()) {
            blanks();
        } else if (heading.matches()) {
            pieces.add(new Heading(heading.group(1).length(), heading.group(2), ++at));
        } else if (FENCE.matcher(line).matches()) {
            fence();
        } else if (line.stripLeading().startsWith("<!--")) {
            comment();
        } else if (RULE.matcher(line).matches()) {
            pieces.add(new Gap(++at));
        } else if (picture.matches()) {
            String title = picture.group(3) == null ? "" : picture.group(3);
            pieces.add(new Picture(picture.group(1), picture.group(2), title, ++at));
        } else if (line.stripLeading().startsWith(">")) {
            int first = at + 1;
            pieces.add(new Verbatim(run(next -> next.stripLeading().startsWith(">")), first));
        } else if (isTabbed(line)) {
            int first = at + 1;
            pieces.add(new Table(false, 0, tabbed(), first));
        } else if (isBarred(line)) {
            bars();
        } else if (HTML_TABLE.matcher(line).lookingAt() && endOfTable() >= 0) {
            htmlTable(endOfTable());
        } else {
            text(line);
        }
    }

    private void text(String line) {
        Matcher note = NOTE.matcher(line);
        Matcher bullet = BULLET.matcher(line);
        Matcher numbered = NUMBERED.matcher(line);
        Matcher lettered = LETTERED.matcher(line);
        int first = ++at;
        if (note.matches()) {
            pieces.add(new Note(note.group(1), continued(note.group(2)), first));
        } else if (bullet.matches()) {
            boolean spaced = bullet.group(2) != null;
            String indent = spaced ? bullet.group(1) : bullet.group(3);
            bullet(indent.length(), spaced ? bullet.group(2) : bullet.group(4), first);
        } else if (numbered.matches()) {
            pieces.add(new Item(numbered.group(1).length(), numbered.group(2), continued(numbered.group(3)), first));
        } else if (lettered.matches()) {
            pieces.add(new Item(lettered.group(1).length(), lettered.group(2), continued(lettered.group(3)), first));
        } else {
            paragraph(line.strip(), first);
        }
    }

    /// A bullet before a letter or number is the converter's; the letter is the author's.
    private void bullet(int indent, String text, int first) {
        Matcher lettered = LETTERED.matcher(text);
        if (lettered.matches()) {
            pieces.add(new Item(indent, lettered.group(2), continued(lettered.group(3)), first));
        } else {
            pieces.add(new Item(indent, Item.BULLET, continued(text), first));
        }
    }

    private void paragraph(String begun, int first) {
        StringBuilder text = new StringBuilder(begun);
        while (at < lines.size() && !lines.get(at).isBlank()) {
            Matcher underline = UNDERLINE.matcher(lines.get(at));
            if (underline.matches() && at == first) {
                at++;
                pieces.add(new Heading(underline.group(1).startsWith("=") ? 1 : 2, text.toString(), first));
                return;
            }
            if (beginsAnother(lines.get(at))) {
                break;
            }
            text.append('\n').append(lines.get(at++).strip());
        }
        Matcher bold = BOLD.matcher(text);
        pieces.add(
                bold.matches() ? new Heading(LOWEST, text.toString(), first) : new Paragraph(text.toString(), first));
    }

    private String continued(String begun) {
        StringBuilder text = new StringBuilder(begun.strip());
        while (at < lines.size() && !lines.get(at).isBlank() && !beginsAnother(lines.get(at))) {
            text.append('\n').append(lines.get(at++).strip());
        }
        return text.toString();
    }

    private static boolean beginsAnother(String line) {
        return HEADING.matcher(line).matches()
                || FENCE.matcher(line).matches()
                || PICTURE.matcher(line).matches()
                || NOTE.matcher(line).matches()
                || RULE.matcher(line).matches()
                || BULLET.matcher(line).matches()
                || NUMBERED.matcher(line).matches()
                || LETTERED.matcher(line).matches()
                || line.stripLeading().startsWith(">")
                || line.stripLeading().startsWith("<!--")
                || isTabbed(line)
                || isBarred(line);
    }

    private void blanks() {
        int first = at + 1;
        if (run(String::isBlank).size() >= PAGE_GAP) {
            pieces.add(new Gap(first));
        }
    }

    private void fence() {
        int first = at + 1;
        String mark = lines.get(at).strip().substring(0, 3);
        List<String> code = new ArrayList<>(List.of(lines.get(at++)));
        while (at < lines.size()) {
            code.add(lines.get(at));
            if (lines.get(at++).strip().startsWith(mark)) {
                break;
            }
        }
        if (code.size() < 2 || !code.getLast().strip().startsWith(mark)) {
            code.add(mark);
        }
        pieces.add(new Verbatim(code, first));
    }

    private void comment() {
        int first = at + 1;
        StringBuilder text = new StringBuilder(lines.get(at));
        while (!lines.get(at++).contains("-->") && at < lines.size()) {
            text.append('\n').append(lines.get(at));
        }
        int end = text.indexOf("-->");
        String rest = end < 0 ? "" : text.substring(end + 3).strip();
        pieces.add(new Comment(end < 0 ? text.toString() : text.substring(0, end + 3), first));
        if (!rest.isEmpty()) {
            pieces.add(new Paragraph(rest, at));
        }
    }

    private List<String> run(Predicate<String> belongs) {
        int first = at;
        while (at < lines.size() && belongs.test(lines.get(at))) {
            at++;
        }
        return lines.subList(first, at);
    }

    /// A tab between two texts, or a line that starts with one, as a table's last row does.
    private static boolean isTabbed(String line) {
        int tab = line.indexOf('\t');
        return tab >= 0
                && !line.isBlank()
                && (tab > 0 && !line.substring(0, tab).isBlank() || line.startsWith("\t"));
    }

    private static boolean isBarred(String line) {
        String stripped = line.strip();
        return stripped.startsWith("|") && stripped.length() > 1;
    }

    private void bars() {
        int first = at + 1;
        List<String> block = run(PieceScanner::isBarred);
        boolean headed = block.size() > 1 && DELIMITERS.matcher(block.get(1)).matches();
        pieces.add(table(headed, block, line -> first + line, first));
    }

    /// @param lines a row each, with bars between the cells
    /// @param numbers the line of the document that one of `lines` stands in
    private static Table table(boolean headed, List<String> lines, IntUnaryOperator numbers, int first) {
        int joinedHead = 0;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (rows.size() > 0 && END_OF_HEAD.matcher(lines.get(i)).matches()) {
                joinedHead = rows.size();
            } else if (!DELIMITERS.matcher(lines.get(i)).matches()) {
                rows.add(barred(lines.get(i), numbers.applyAsInt(i)));
            }
        }
        return new Table(headed, joinedHead, rows, first);
    }

    private static int lastEndOfTable(List<String> lines) {
        int line = lines.size() - 1;
        while (line >= 0 && !END_OF_TABLE.matcher(lines.get(line)).find()) {
            line--;
        }
        return line;
    }

    /// The line on which the table ends that begins here; -1 when it has no end.
    private int endOfTable() {
        for (int line = at; line <= lastEndOfTable; line++) {
            if (END_OF_TABLE.matcher(lines.get(line)).find()) {
                return line;
            }
        }
        return -1;
    }

    /// A table as some converters write it. What stands behind its end is a paragraph.
    private void htmlTable(int last) {
        int first = at + 1;
        String html = String.join("\n", lines.subList(at, last + 1));
        at = last + 1;
        HtmlTable table = HtmlTable.in(html);
        if (!table.lines().isEmpty() && table.lines().stream().allMatch(PieceScanner::isBarred)) {
            pieces.add(table(table.headed(), table.lines(), _ -> first, first));
        } else {
            table.lines().forEach(line -> pieces.add(new Paragraph(line, first)));
        }
        pieces.add(new Comment(HtmlTable.tags(html), first));
        String behind = html.substring(
                END_OF_TABLE.matcher(html).results().findFirst().orElseThrow().end());
        if (!behind.isBlank()) {
            pieces.add(new Paragraph(behind.strip(), last + 1));
        }
    }

    private List<Row> tabbed() {
        int first = at + 1;
        List<String> block = run(PieceScanner::isTabbed);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < block.size(); i++) {
            rows.add(new Row(cells(block.get(i), "\t"), first + i));
        }
        return rows;
    }

    private static List<String> cells(String line, String delimiter) {
        return Arrays.stream(line.split(delimiter, -1)).map(String::strip).toList();
    }

    private static Row barred(String line, int number) {
        List<String> cells = cells(line, "(?<!\\\\)\\|");
        int end = cells.size() > 1 && cells.getLast().isEmpty() ? cells.size() - 1 : cells.size();
        return new Row(
                cells.subList(1, end).stream()
                        .map(cell -> cell.replace("\\|", "|"))
                        .toList(),
                number);
    }
}
