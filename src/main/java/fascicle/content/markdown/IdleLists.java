package fascicle.content.markdown;

import fascicle.content.source.Problems;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells of lines that look like the items of a list and make none, so that they run into each other.
///
/// ```markdown
/// • one
/// • two
/// ```
final class IdleLists {
    private static final String CODE = "markdown-list";
    private static final String EACH = " at the beginning of each line, and a blank line before the first";

    /// A dot, square or arrow of a word processor; not one of several in a line, which part its words.
    private static final Pattern BULLET =
            Pattern.compile("(?m)^([•·▪◦‣●○⁃∙➢➤►\uf0b7\uf0a7\uf0d8])(?![^\\n]*\\1)[\\h]*[^\\s]|^(o)\\t");

    /// A line that was not ended on purpose, by a backslash or blanks.
    private static final Pattern DASH = Pattern.compile("(?m)^[–—−]\\h+\\S(?:[^\\n]*[^\\s\\\\])?$");
    private static final Pattern GLUED_DASH = Pattern.compile("(?m)^[-+]\\p{L}");
    private static final Pattern GLUED_NUMBER = Pattern.compile("(?m)^\\(?[0-9]{1,2}[.)]\\p{L}");

    /// Not the day of a date that a line happens to begin with: the first number of a list stands before a second.
    private static final Pattern OTHER_BLANK =
            Pattern.compile("(?m)^(?:[-*+]|[0-9]{1,3}\\)|[a-zA-Z]\\)|1\\.(?=[^\\n]*\\n2\\.))[\\h&&[^ \\t]]+\\S");

    private final WrittenText text;
    private final Problems problems;

    private IdleLists(WrittenText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    static void report(WrittenText text, Problems problems) {
        IdleLists lists = new IdleLists(text, problems);
        Matcher bullet = BULLET.matcher(text.letters());
        if (bullet.find()) {
            String sign = bullet.group(1) == null ? "o" : bullet.group(1);
            lists.tell(bullet.start(), "lines that begin with \"" + sign + "\" make no list", "write \"- \"" + EACH);
        }
        lists.reportSeveral(DASH, "lines that begin with a dash make no list", "write \"- \" with a hyphen" + EACH);
        lists.reportSeveral(
                GLUED_DASH, "a hyphen without a blank behind it makes no list", "write \"- \" with a blank" + EACH);
        lists.reportSeveral(
                GLUED_NUMBER, "a number without a blank behind it makes no list", "write \"1. \" with a blank" + EACH);
        Matcher blank = OTHER_BLANK.matcher(text.letters());
        if (blank.find()) {
            lists.tell(
                    blank.start(),
                    "the blank behind the sign is not an ordinary one, so that there is no list",
                    "delete it and type a blank anew");
        }
    }

    private void reportSeveral(Pattern begin, String message, String hint) {
        List<Integer> lines = begin.matcher(text.source())
                .results()
                .map(MatchResult::start)
                .filter(text::isPlain)
                .toList();
        if (lines.size() > 1) {
            tell(lines.getFirst(), message, hint);
        }
    }

    private void tell(int at, String message, String hint) {
        problems.warning(text.at(at), CODE, message, hint);
    }
}
