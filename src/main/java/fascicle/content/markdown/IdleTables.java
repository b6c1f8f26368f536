package fascicle.content.markdown;

import fascicle.content.source.Problems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells of lines between bars that make no table, for want of the line of dashes below the first.
///
/// ```markdown
/// | Sign | Meaning |
/// | a    | either  |
/// ```
final class IdleTables {
    private static final Pattern ROWS = Pattern.compile(
            "(?m)^[ \\t]*+(\\|)[^\\n|]*+\\|[^\\n]*\\|[ \\t]*+\\n" + "[ \\t]*+\\|[^\\n|]*+\\|[^\\n]*\\|[ \\t]*+$");

    /// What stands below the head of a table, whatever its number of cells.
    private static final Pattern DASHES = Pattern.compile("(?m)^[ \\t]*+\\|[:| \\t]*+-[-:| \\t]*+$");

    private IdleTables() {}

    static void report(WrittenText text, Problems problems) {
        Matcher rows = ROWS.matcher(text.source());
        if (rows.find()
                && text.isPlain(rows.start(1))
                && !DASHES.matcher(text.source()).find()) {
            problems.warning(
                    text.at(rows.start(1)),
                    "markdown-table",
                    "lines between bars make no table without a line of dashes below the first",
                    "write " + dashes(rows.group()) + " below this line");
        }
    }

    /// `| --- | --- |`, as many as the first row has cells.
    private static String dashes(String rows) {
        String first = rows.lines().findFirst().orElse("").strip();
        long cells = first.chars().filter(sign -> sign == '|').count() - 1;
        return "| --- ".repeat((int) Math.min(cells, 20)) + "|";
    }
}
