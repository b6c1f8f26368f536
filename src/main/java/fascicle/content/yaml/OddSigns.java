package fascicle.content.yaml;

import fascicle.Fix;
import fascicle.Position;
import fascicle.content.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Signs that look like those of YAML and are none: no-break and wide blanks where a line begins or behind a colon,
/// and the wide colon of Chinese keyboards. Each is told, and read as what was meant.
final class OddSigns {
    private static final String ODD = "[\\p{Z}\\u200b\\u2060\\ufeff&&[^ ]]";
    private static final Pattern INDENT =
            Pattern.compile("( *)(" + ODD + "[\\p{Z}\\u200b\\u2060\\ufeff]*)(?:- |#|[\\p{L}\\p{N}_-]+ ?:).*");
    private static final Pattern COLON = Pattern.compile("([ -]*+[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*+:)(" + ODD + ").*");
    private static final Pattern WIDE_COLON = Pattern.compile("([ -]*[A-Za-z][A-Za-z0-9-]*)：.*");
    private static final Pattern KEY = Pattern.compile(" +[\\p{L}\\p{N}_-]++ ?[:：].*");
    private static final Pattern BLOCK = Pattern.compile("(?:.*:| *-|.* -) +[|>][0-9+-]*(?: +#.*)?");

    private final String path;
    private final int firstLine;
    private final Problems problems;

    /// The indent of the key whose text stands in the lines below it; negative when there is none.
    private int block = -1;

    /// The last line before that is not blank, as it was meant.
    private String former = "";

    /// @param firstLine the line of the file, from 1, on which the YAML begins
    OddSigns(String path, int firstLine, Problems problems) {
        this.path = path;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /// The YAML as it was meant, with as many lines.
    String mended(String yaml) {
        List<String> lines = new ArrayList<>();
        String[] written = yaml.split("\n", -1);
        for (String line : written) {
            String next = lines.size() + 1 < written.length ? written[lines.size() + 1] : "";
            lines.add(isOfText(line) ? line : line(line, next, firstLine + lines.size()));
            former = line.isBlank() ? former : lines.getLast().stripTrailing();
        }
        return String.join("\n", lines);
    }

    /// Whether a line belongs to a text below `key: |`, where all signs are its own.
    private boolean isOfText(String line) {
        int indent = indent(line);
        if (block >= 0 && (line.isBlank() || indent > block)) {
            return true;
        }
        block = BLOCK.matcher(line).matches() ? indent : -1;
        return false;
    }

    /// @param next the line below it
    private String line(String written, String next, int number) {
        String line = written;
        Matcher indent = INDENT.matcher(line);
        if (indent.matches()) {
            String plain = " ".repeat(meant(indent.end(2)));
            tell(
                    new Position(path, number, indent.end(1) + 1),
                    line.codePointAt(indent.start(2)),
                    "before this line",
                    new Fix.Words(new Position(path, number, 1), line.substring(0, indent.end(2)), plain));
            line = plain + line.substring(indent.end(2));
        }
        Matcher colon = COLON.matcher(line);
        if (colon.matches()) {
            Position at = new Position(path, number, colon.end(1) + 1);
            tell(at, line.codePointAt(colon.start(2)), "behind the colon", new Fix.Words(at, colon.group(2), " "));
            line = line.substring(0, colon.end(1)) + " " + line.substring(colon.end(2));
        }
        Matcher wide = WIDE_COLON.matcher(line);
        return wide.matches() && !isItem(line, next) ? narrow(line, new Position(path, number, wide.end(1) + 1)) : line;
    }

    /// Whether it is an item of a list of words, `- AI：治理`: below the first key of a group in a list stand others.
    private static boolean isItem(String line, String next) {
        return line.stripLeading().startsWith("- ") && !KEY.matcher(next).matches();
    }

    /// How far a line begins to the right that begins with odd blanks: one that goes astray by one follows the last.
    private int meant(int width) {
        int last = indent(former);
        return !former.endsWith(":") && Math.abs(width - last) == 1 ? last : width;
    }

    private static int indent(String line) {
        return line.length() - line.replaceFirst("^ +", "").length();
    }

    private void tell(Position at, int sign, String where, Fix fix) {
        String name = sign == 0xA0 ? "a no-break space" : String.format(Locale.ROOT, "the blank U+%04X", sign);
        problems.error(
                at, "yaml-blank", name + " " + where + ", where YAML wants a plain one", "type the space anew", fix);
    }

    private String narrow(String line, Position at) {
        problems.error(
                at,
                "yaml-colon",
                "the wide colon ：, where YAML wants : and a space",
                "write key: value",
                new Fix.Words(at, "：", line.startsWith(" ", at.column()) ? ":" : ": "));
        return line.substring(0, at.column() - 1) + ": " + line.substring(at.column());
    }
}
