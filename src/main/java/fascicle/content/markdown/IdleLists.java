package fascicle.content.markdown;

import fascicle.content.source.Problems;
import java.util.List;
import java.util.regex.MatchResult;
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

    private static final String BULLETS = "•·▪◦‣●○⁃∙➢➤►\uf0b7\uf0a7\uf0d8";

    /// The blanks of `\\h` but the ordinary ones.
    private static final String BLANKS =
            "\u00a0\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000";

    /// A dot, square or arrow of a word processor; not one of several in a line, which part its words.
    private static final Telltale BULLET = new Telltale(
            Pattern.compile("(?m)^([" + BULLETS + "])(?![^\\n]*\\1)[\\h]*[^\\s]|^(o)\\t"), each(BULLETS + "\t"));

    /// A line that was not ended on purpose, by a backslash or blanks.
    private static final Telltale DASH =
            new Telltale(Pattern.compile("(?m)^[–—−]\\h+\\S(?:[^\\n]*[^\\s\\\\])?$"), each("–—−"));
    private static final Telltale GLUED_DASH = Telltale.of(Pattern.compile("(?m)^[-+]\\p{L}"), "-", "+");
    private static final Telltale GLUED_NUMBER =
            new Telltale(Pattern.compile("(?m)^\\(?[0-9]{1,2}[.)]\\p{L}"), each("0123456789"));

    /// Not the day of a date that a line happens to begin with: the first number of a list stands before a second.
    private static final Telltale OTHER_BLANK = new Telltale(
            Pattern.compile("(?m)^(?:[-*+]|[0-9]{1,3}\\)|[a-zA-Z]\\)|1\\.(?=[^\\n]*\\n2\\.))[\\h&&[^ \\t]]+\\S"),
            each(BLANKS));

    private final WrittenText text;
    private final Problems problems;

    private IdleLists(WrittenText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    static void report(WrittenText text, Problems problems) {
        IdleLists lists = new IdleLists(text, problems);
        BULLET.in(text.letters()).stream().findFirst().ifPresent(bullet -> {
            String sign = bullet.group(1) == null ? "o" : bullet.group(1);
            lists.tell(bullet.start(), "lines that begin with \"" + sign + "\" make no list", "write \"- \"" + EACH);
        });
        lists.reportSeveral(DASH, "lines that begin with a dash make no list", "write \"- \" with a hyphen" + EACH);
        lists.reportSeveral(
                GLUED_DASH, "a hyphen without a blank behind it makes no list", "write \"- \" with a blank" + EACH);
        lists.reportSeveral(
                GLUED_NUMBER, "a number without a blank behind it makes no list", "write \"1. \" with a blank" + EACH);
        OTHER_BLANK.in(text.letters()).stream()
                .findFirst()
                .ifPresent(blank -> lists.tell(
                        blank.start(),
                        "the blank behind the sign is not an ordinary one, so that there is no list",
                        "delete it and type a blank anew"));
    }

    private static List<String> each(String signs) {
        return List.of(signs.split(""));
    }

    private void reportSeveral(Telltale begin, String message, String hint) {
        if (text.source().indexOf('\n') < 0) {
            return;
        }
        List<Integer> lines = begin.in(text.source()).stream()
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
