package fascicle.content.yaml;

import fascicle.content.source.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// What an author got wrong in YAML, in words for somebody who does not know YAML.
///
/// ```yaml
/// takeaway: {text: Ropes: what is new}
/// ```
///
/// @param at where it went wrong, which may be before the place at which nothing fitted any more
/// @param hint what would be right; absent when nobody knows
/// @param tight words and how they are written right, when only a space is missing
record Malformed(Optional<Mark> at, String message, Optional<String> hint, Optional<Tight> tight) {
    private static final Pattern NO_BEGINNING =
            Pattern.compile("found character '(.+?)' that cannot start any token.*");
    private static final Pattern FOUND = Pattern.compile("expected ',' or '([}\\]])', but got (.*)");

    private static final Pattern UNEXPECTED = Pattern.compile("unexpected character found (.)\\(");

    /// A value that begins with a link: `source: [Paper](https://example.org)`.
    private static final Pattern BRACKETS = Pattern.compile("\\s*+[\\w-]++:\\s*+[\\[{].*");

    private static final Pattern CURLY_END = Pattern.compile(".*[“”‘’„»«]\\s*");
    private static final Pattern CURLY_BEGIN = Pattern.compile("\\s*[\\w-]++:\\s++[“”‘’„»«].*");
    private static final Pattern HASH_AS_VALUE = Pattern.compile("(?:[:,]\\s|[\\[{]\\s?)\\s*+#(?=[^\\s#])");

    /// Words with a bracket that is not closed in them.
    private static final String OPEN = "(?s).*[\\[{][^\\]}]*+";

    private static final Pattern HASH = Pattern.compile("[\\s,\\[{]#");

    /// @param firstLine the line of `source`, from 1, on which the YAML begins
    static Malformed of(MarkedYamlEngineException e, SourceText source, int firstLine) {
        String context = String.valueOf(e.getContext());
        String problem = String.valueOf(e.getProblem()).lines().findFirst().orElse("not YAML");
        Matcher beginning = NO_BEGINNING.matcher(problem);
        Matcher brackets = FOUND.matcher(problem);
        Optional<Mark> hash = hash(e, source, firstLine);
        if (hash.isPresent() && !context.contains("quoted scalar")) {
            return swallowed(
                    hash.get(), source.lines().get(firstLine + hash.get().getLine() - 1));
        }
        if (context.contains("quoted scalar")) {
            return unclosed(e, source, firstLine);
        }
        if (problem.contains("mapping values are not allowed")) {
            return isIndented(e, source, firstLine)
                    ? indented(e)
                    : colon(e, line(e.getProblemMark(), source, firstLine));
        }
        if (brackets.matches()) {
            return inBrackets(e, brackets.group(1), brackets.group(2), line(e.getContextMark(), source, firstLine));
        }
        Matcher unexpected = UNEXPECTED.matcher(problem);
        if (unexpected.find()) {
            return beginning(e, unexpected.group(1));
        }
        boolean isBehind = problem.contains("expected <block end>, but found '<scalar>'");
        if (isBehind
                && BRACKETS.matcher(line(e.getProblemMark(), source, firstLine)).matches()) {
            return at(
                    e.getProblemMark(),
                    "words behind the closing bracket",
                    "put quotes around the whole value: key: \"[words](address)\"");
        }
        if (problem.contains("chomping or indentation indicators")) {
            return quotable(e, line(e.getProblemMark(), source, firstLine));
        }
        return beginning.matches()
                ? beginning(e, beginning.group(1))
                : other(e, problem, line(e.getContextMark(), source, firstLine));
    }

    /// The last `#` within brackets that takes the rest of its line, with what closes them: `{ink: #123456}`. Seen when
    /// nothing fits any more, which may be lines later.
    private static Optional<Mark> hash(MarkedYamlEngineException e, SourceText source, int firstLine) {
        int last = e.getProblemMark().map(Mark::getLine).orElse(0);
        for (int line = last; line >= 0; line--) {
            int at = firstLine + line - 1;
            String words = at < source.lines().size() ? source.lines().get(at) : "";
            Matcher value = HASH_AS_VALUE.matcher(words);
            if (value.find() && words.substring(0, value.end()).matches(OPEN)) {
                return Optional.of(new Mark("", 0, line, value.end() - 1, new int[0], 0));
            }
        }
        return Optional.empty();
    }

    private static Malformed swallowed(Mark hash, String line) {
        String value = line.substring(hash.getColumn()).replaceFirst("[\\s,}\\]].*", "");
        return at(
                Optional.of(hash),
                "# takes the rest of the line for a comment, also what closes the bracket",
                "put it in quotes: \"" + value + "\"");
    }

    private static Malformed at(Optional<Mark> place, String message, String hint) {
        return new Malformed(place, message, Optional.of(hint), Optional.empty());
    }

    /// The words of the line of a place; none when there is no such line.
    private static String line(Optional<Mark> place, SourceText source, int firstLine) {
        return place.map(mark -> firstLine + mark.getLine() - 1)
                .filter(line -> line < source.lines().size())
                .map(source.lines()::get)
                .orElse("");
    }

    private static Malformed unclosed(MarkedYamlEngineException e, SourceText source, int firstLine) {
        boolean typographic =
                CURLY_END.matcher(line(e.getContextMark(), source, firstLine)).matches();
        return at(
                e.getContextMark(),
                "a quotation mark is opened here and never closed",
                typographic ? "close it with the sign that opens it; a typographic one closes nothing" : "close it");
    }

    private static Malformed colon(MarkedYamlEngineException e, String line) {
        return CURLY_BEGIN.matcher(line).matches()
                ? at(
                        e.getProblemMark(),
                        "a second colon in one line; typographic quotes are none to YAML",
                        "write straight ones around the value: key: \"a: b\"")
                : quoted(e, "a second colon in one line");
    }

    private static Malformed quoted(MarkedYamlEngineException e, String message) {
        return at(e.getProblemMark(), message, "put the value in quotes: key: \"a: b\"");
    }

    /// Whether the colon is the first in a line that begins with a space.
    private static boolean isIndented(MarkedYamlEngineException e, SourceText source, int firstLine) {
        return e.getProblemMark()
                .filter(mark -> {
                    String line = source.lines().get(firstLine + mark.getLine() - 1);
                    return line.matches("[ ]+[^: ]+:.*") && line.indexOf(':') == mark.getColumn();
                })
                .isPresent();
    }

    private static Malformed indented(MarkedYamlEngineException e) {
        return at(
                e.getProblemMark(),
                "this line begins further right than the lines of its group",
                "begin it in the same column as the others");
    }

    private static Malformed inBrackets(MarkedYamlEngineException e, String closing, String found, String line) {
        String opening = closing.equals("}") ? "{" : "[";
        if (HASH.matcher(line).find() && !found.equals(":")) {
            return at(
                    e.getContextMark(),
                    opening + " is opened here, and # takes the rest of the line for a comment",
                    "put quotes around the text that holds #");
        }
        return switch (found) {
            case ":" -> quoted(e, "a second colon in one value");
            case "<stream end>", "<document end>", "}", "]", "<block end>" ->
                at(e.getContextMark(), opening + " is opened here and not closed", "close it with " + closing);
            default ->
                at(
                        e.getProblemMark(),
                        "there is no comma before this",
                        "put a comma between two values, and quotes around a text that holds , : { } [ or ]");
        };
    }

    private static Malformed beginning(MarkedYamlEngineException e, String sign) {
        return sign.contains("TAB")
                ? at(e.getProblemMark(), "a tab, where YAML wants spaces", "indent with spaces")
                : at(
                        e.getProblemMark(),
                        "a value cannot begin with " + sign,
                        "put it in quotes: key: \"" + sign + "...\"");
    }

    /// `fascicle: >=1.0`, where YAML takes the sign for the beginning of a text in lines.
    private static Malformed quotable(MarkedYamlEngineException e, String line) {
        int colon = line.indexOf(':');
        String value = line.substring(colon + 1).strip().replace("\"", "\\\"");
        return at(
                e.getProblemMark(),
                "a value cannot begin with > or |, unless it goes on below",
                "put it in quotes: " + line.substring(0, colon + 1).strip() + " \"" + value + "\"");
    }

    private static Malformed other(MarkedYamlEngineException e, String problem, String line) {
        Optional<Tight> tight = Tight.in(line);
        if (problem.contains("could not find expected ':'") && tight.isPresent()) {
            return new Malformed(e.getContextMark(), Tight.MESSAGE, tight.map(Tight::hint), tight);
        }
        if (problem.contains("expected the node content")) {
            return at(
                    e.getProblemMark(),
                    "a value is missing, or a bracket above is not closed",
                    "close the bracket, and put quotes around a text that holds #");
        }
        if (problem.contains("found ','")) {
            return at(
                    e.getProblemMark(),
                    "something stands behind the end of the value",
                    "remove it, or put the whole value in quotes");
        }
        if (problem.contains("could not find expected ':'")) {
            return at(e.getContextMark(), "there is no colon behind this key", "write key: value");
        }
        if (problem.contains("expected <block end>, but found '<scalar>'")) {
            return at(
                    e.getProblemMark(),
                    "words behind the closing quotation mark",
                    "put the whole value in one pair of \", with \\\" for a quotation mark within it");
        }
        return problem.contains("expected <block end>")
                ? at(
                        e.getProblemMark(),
                        "this line does not begin where the lines of its group do",
                        "begin it in the same column as the others")
                : new Malformed(e.getProblemMark(), problem, Optional.empty(), Optional.empty());
    }
}
