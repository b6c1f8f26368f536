package fascicle.content.markdown;

import fascicle.content.source.Problems;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Tells of footnotes, links and pictures that are mentioned by a name that nothing in the text defines.
///
/// ```markdown
/// A source[^1] and a [law][law] and ![a map][map].
/// ```
final class UndefinedReferences {
    private static final String CODE = "markdown-reference";

    /// Not a set of signs in a pattern, such as `[^a-z]`.
    private static final Telltale NOTE =
            Telltale.of(Pattern.compile("\\[\\^((?!.-.\\])[\\p{L}\\p{N}_.*-]{1,60})\\](?![*+?{])"), "[^");

    /// Not a place in a matrix, nor two numbers side by side.
    private static final Telltale PAIR = Telltale.of(
            Pattern.compile(
                    "(?<![A-Za-z0-9_\\])])(!?)\\[(?!\\^)([^\\[\\]\\n]{1,300})\\]\\[(?!\\^)([^\\[\\]\\n]{0,100})\\]"),
            "][");

    private static final Telltale PICTURE =
            Telltale.of(Pattern.compile("(?<![^\\s(（])!\\[(?!\\^)([^\\[\\]\\n]{1,300})\\](?![\\[(])"), "![");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private UndefinedReferences() {}

    static void report(WrittenText text, Problems problems) {
        for (MatchResult note : NOTE.in(text.letters())) {
            problems.warning(
                    text.at(note.start()),
                    CODE,
                    "there is no footnote " + note.group(),
                    "write " + note.group() + ": and what it says on a line of its own, with a blank line before it");
        }
        for (MatchResult pair : PAIR.in(text.letters())) {
            String name = pair.group(3).isBlank() ? pair.group(2) : pair.group(3);
            if (!isNumber(pair.group(2)) || !isNumber(pair.group(3))) {
                String words = text.source().substring(pair.start(2), pair.end(2));
                tell(text, pair.start(), pair.group(1) + "[" + words + "]", name, problems);
            }
        }
        for (MatchResult picture : PICTURE.in(text.letters())) {
            tell(text, picture.start(), picture.group(), picture.group(1), problems);
        }
    }

    private static boolean isNumber(String words) {
        return NUMBER.matcher(words).matches();
    }

    private static void tell(WrittenText text, int at, String words, String name, Problems problems) {
        problems.warning(
                text.at(at),
                CODE,
                "nothing says what [" + name + "] is, so that its brackets are printed",
                "write " + words + (words.startsWith("!") ? "(images/picture.png)" : "(address)") + ", or [" + name
                        + "]: and the address on a line of its own");
    }
}
