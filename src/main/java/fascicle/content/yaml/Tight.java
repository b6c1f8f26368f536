package fascicle.content.yaml;

import fascicle.Fix;
import fascicle.Position;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that lacks a space behind its colon or dash: `title:Ropes`, `-Ropes`.
///
/// @param indent how many blanks stand before it
/// @param sign the dash, or the key with its colon
/// @param rest what stands directly behind
record Tight(int indent, String sign, String rest) {
    static final String MESSAGE = "there is no space behind the colon or dash";

    private static final Pattern LINE = Pattern.compile("(\\s*)(-|[\\w-]*\\w:)([^\\s/-].*)");
    private static final Pattern SURE = Pattern.compile("(?:-|[A-Za-z][A-Za-z-]*:)\\p{L}.*");

    static Optional<Tight> in(String line) {
        Matcher tight = LINE.matcher(line);
        return tight.matches()
                ? Optional.of(new Tight(tight.end(1), tight.group(2), tight.group(3)))
                : Optional.empty();
    }

    String hint() {
        return "write " + sign + " " + rest;
    }

    /// Absent where it may be a number or a time.
    ///
    /// @param line of the file, from 1
    Optional<Fix> fix(String path, int line) {
        Position at = new Position(path, line, indent + 1);
        return SURE.matcher(sign + rest).matches()
                ? Optional.of(new Fix.Words(at, sign + rest, sign + " " + rest))
                : Optional.empty();
    }
}
