package fascicle.importing.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Headings below the title of their post: where one is on the title's own level, `# Events`, all go down by one.
final class LoweredHeadings {
    private static final Pattern HEADING = Pattern.compile(" {0,3}+(#{1,6}+)(?=\\s|$)");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}+(?:(=++)|-{2,}+)\\s*+");
    private static final Pattern FENCE = Pattern.compile("[\\s>]*+(?:```|~~~).*+");

    /// What a line below it underlines: words, and no item, quotation, table or box of code.
    private static final Pattern WORDS = Pattern.compile(" {0,3}+(?![-+*>|#]|\\d+[.)]\\s)\\S.*+");

    private LoweredHeadings() {}

    /// @param lines of a post without its title
    static List<String> of(List<String> lines) {
        List<String> plain = new ArrayList<>();
        boolean isHigh = false;
        boolean fenced = false;
        boolean begins = true; // a paragraph
        for (String line : lines) {
            boolean fence = FENCE.matcher(line).matches();
            fenced ^= fence;
            Matcher underline = UNDERLINE.matcher(line);
            if (!fenced && !fence && underline.matches() && !begins && isAlone(plain)) {
                boolean isFirst = underline.group(1) != null;
                isHigh |= isFirst;
                plain.add((isFirst ? "# " : "## ") + plain.removeLast().strip());
                begins = true;
                continue;
            }
            Matcher heading = HEADING.matcher(line);
            isHigh |= !fenced && heading.lookingAt() && heading.group(1).length() == 1;
            plain.add(line);
            begins = line.isBlank() || fence;
        }
        return isHigh ? lowered(plain) : lines;
    }

    /// Whether the last line is a paragraph of its own.
    private static boolean isAlone(List<String> lines) {
        boolean alone = lines.size() < 2 || lines.get(lines.size() - 2).isBlank();
        return !lines.isEmpty() && alone && WORDS.matcher(lines.getLast()).matches();
    }

    private static List<String> lowered(List<String> lines) {
        List<String> lowered = new ArrayList<>();
        boolean fenced = false;
        for (String line : lines) {
            boolean fence = FENCE.matcher(line).matches();
            fenced ^= fence;
            Matcher heading = HEADING.matcher(line);
            boolean isOne = !fenced && !fence && heading.lookingAt();
            lowered.add(isOne && heading.group(1).length() < 6 ? "#" + line.stripLeading() : line);
        }
        return lowered;
    }
}
