package fascicle.content;

import fascicle.Position;
import fascicle.content.source.Problems;
import fascicle.content.source.SourceText;
import java.util.List;
import java.util.regex.Pattern;

/// Tells of the lines that Git writes where two versions of a file meet and somebody has to choose.
///
/// ```text
/// <<<<<<< HEAD
/// Comments close on 18 November.
/// =======
/// Comments close on 20 November.
/// >>>>>>> corrections
/// ```
final class ConflictMarks {
    private static final Pattern BEGIN = Pattern.compile("<{7}(?: .*)?");
    private static final Pattern END = Pattern.compile(">{7}(?: .*)?");
    private static final String MIDDLE = "=======";
    private static final Pattern FENCE = Pattern.compile("\\s*(?:`{3}|~{3}).*");

    private ConflictMarks() {}

    /// Leaves alone what stands between lines of backticks or waves.
    static void report(SourceText text, Problems problems) {
        List<String> lines = text.lines();
        boolean inCode = false;
        boolean inConflict = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean begins = BEGIN.matcher(line).matches();
            inCode ^= FENCE.matcher(line).matches();
            if (!inCode && (begins || !inConflict && isLateEnd(lines, i))) {
                problems.error(
                        new Position(text.path(), i + 1, 1),
                        "conflict-mark",
                        "Git found two versions of this place, and left both",
                        "keep what is right, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>");
            }
            inConflict = begins || inConflict && !END.matcher(line).matches();
        }
    }

    /// Whether a conflict ends here of which the beginning has been removed.
    private static boolean isLateEnd(List<String> lines, int line) {
        return END.matcher(lines.get(line)).matches()
                && lines.subList(Math.max(0, line - 50), line).contains(MIDDLE);
    }
}
