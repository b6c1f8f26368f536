package fascicle.mending;

import fascicle.Fix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A text after fixes, with all its line ends as they were.
///
/// @param lines those that changed, in order
/// @param fixes how many were made
record MendedText(String text, List<ChangedLine> lines, int fixes) {
    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|[\\r\\n]|$)");
    private static final Comparator<Fix.Words> BY_PLACE = Comparator.comparing(Fix.Words::at);

    MendedText {
        lines = List.copyOf(lines);
    }

    /// @param wanted fixes of one file, in any order
    static MendedText of(String text, List<Fix.Words> wanted) {
        Map<Integer, List<Fix.Words>> byLine = wanted.stream()
                .sorted(BY_PLACE)
                .collect(Collectors.groupingBy(fix -> fix.at().line()));
        StringBuilder mended = new StringBuilder(text.length());
        List<ChangedLine> lines = new ArrayList<>();
        int fixes = 0;
        Matcher line = LINE.matcher(text);
        for (int number = 1; line.find(); number++) {
            boolean marked = number == 1 && line.group(1).startsWith("\uFEFF");
            String before = marked ? line.group(1).substring(1) : line.group(1);
            List<Fix.Words> made = fitting(before, byLine.getOrDefault(number, List.of()));
            String end = line.group(2).isEmpty() ? "\n" : line.group(2);
            String after = mended(before, made).replace("\n", end);
            if (!after.equals(before)) {
                lines.add(new ChangedLine(number, before, after));
                fixes += made.size();
            }
            mended.append(marked ? "\uFEFF" : "").append(after).append(line.group(2));
            if (line.hitEnd()) {
                break;
            }
        }
        return new MendedText(mended.toString(), lines, fixes);
    }

    /// Those that find what they expect, and do not reach into the one before.
    private static List<Fix.Words> fitting(String line, List<Fix.Words> due) {
        List<Fix.Words> fitting = new ArrayList<>();
        int free = 1;
        for (Fix.Words fix : due) {
            boolean fits = fix.at().column() >= free
                    && !fix.words().isEmpty()
                    && line.startsWith(fix.words(), fix.at().column() - 1);
            if (fits) {
                fitting.add(fix);
                free = fix.end();
            }
        }
        return fitting;
    }

    private static String mended(String line, List<Fix.Words> fixes) {
        StringBuilder mended = new StringBuilder(line);
        for (Fix.Words fix : fixes.reversed()) {
            mended.replace(fix.at().column() - 1, fix.end() - 1, fix.by());
        }
        return mended.toString();
    }
}
