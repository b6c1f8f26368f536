package fascicle.content.yaml;

import fascicle.Position;
import fascicle.content.source.Problems;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What YAML makes of a text without quotation marks that its author did not mean.
///
/// ```yaml
/// title: Newsletter #12 is out
/// ```
final class PlainSlips {
    /// A hash that is no remark: those begin with a blank, this is a number or a topic.
    private static final Pattern COMMENT = Pattern.compile("(\\s*)(#(?:\\s?\\d|[\\p{L}\\p{N}&&[^\\d]]).*)");

    private static final List<String> OPENING = List.of("“", "„", "”", "‘", "‚", "’", "«", "»", "‹", "›");
    private static final Pattern TYPOGRAPHIC = Pattern.compile("[“”„‟‘’‚‛«»‹›]");

    private final Problems doubts;

    /// @param doubts takes what is to be told as long as the YAML can be read
    PlainSlips(Problems doubts) {
        this.doubts = doubts;
    }

    /// What was taken for a comment where a value is missing: `source: #12`. It is told, and read as what was meant.
    ///
    /// @param rest what stands in the line from the place of the value on
    Optional<String> swallowedWhole(String rest, Position at) {
        Matcher comment = COMMENT.matcher(rest);
        if (!comment.matches() || isForChecks(comment.group(2))) {
            return Optional.empty();
        }
        String words = comment.group(2).strip();
        doubts.error(
                after(at, comment.group(1).length()),
                "yaml-comment",
                "\"" + words + "\" is taken for a comment, because it begins with #",
                "put it in quotes: \"" + words + "\"");
        return Optional.of(words);
    }

    /// Tells of words behind a value that were taken for a comment.
    ///
    /// @param rest what stands in the line behind the value
    void swallowedRest(String value, String rest, Position end) {
        Matcher comment = COMMENT.matcher(rest);
        boolean isRemark = isForChecks(rest.strip()) || rest.strip().startsWith("# ");
        if (comment.matches() && !comment.group(1).isEmpty() && !isRemark) {
            String words = comment.group(2).strip();
            doubts.warning(
                    after(end, comment.group(1).length()),
                    "yaml-comment",
                    "\"" + words + "\" is taken for a comment and left out",
                    "put the whole value in quotes: \"" + value + rest.stripTrailing() + "\"; a remark has a blank"
                            + " behind its #");
        }
    }

    private static boolean isForChecks(String comment) {
        return comment.startsWith("#check:");
    }

    /// Tells of typographic quotation marks around the whole value, which belong to it and quote nothing in YAML.
    void quoted(String value, Position at) {
        if (value.length() < 2 || !OPENING.contains(value.substring(0, 1))) {
            return;
        }
        String last = value.substring(value.length() - 1);
        String within = value.substring(1, value.length() - 1);
        boolean isQuoted = last.equals("\"") || TYPOGRAPHIC.matcher(last).matches();
        if (isQuoted && !TYPOGRAPHIC.matcher(within).find()) {
            doubts.warning(
                    at,
                    "yaml-quotes",
                    "the quotation marks " + value.charAt(0) + " " + last + " are part of the text, and are shown",
                    "write " + within + " without them; if they are meant: '" + value + "'");
        }
    }

    private static Position after(Position at, int letters) {
        return new Position(at.path(), at.line(), at.column() + letters);
    }
}
