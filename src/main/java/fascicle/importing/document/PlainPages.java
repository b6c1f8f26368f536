package fascicle.importing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Text of a PDF as `pdftotext` writes it: form feeds between the pages and, with `-layout`, columns side by side.
///
/// ```text
/// The rope was weighed and        The tower leans more
/// found heavy.                    than it did.
/// ```
final class PlainPages {
    private static final String BREAK = "\f";
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /// Columns have at least so many rows side by side, and words.
    private static final int ROWS = 6;

    private static final int WORDS = 2;
    private static final int GUTTER = 2;
    private static final int NARROWEST = 20;

    /// So many of a page's rows may cross the gutter: headings.
    private static final double CROSSING = 0.12;

    private PlainPages() {}

    static boolean isSo(List<String> lines) {
        return lines.stream().filter(line -> line.contains(BREAK)).count() >= 1;
    }

    /// One column after the other, and the running lines marked.
    static List<String> read(List<String> lines) {
        List<List<String>> pages = new ArrayList<>();
        List<String> page = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(BREAK, -1);
            page.add(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                pages.add(page);
                page = new ArrayList<>(List.of(parts[i]));
            }
        }
        pages.add(page);
        return RunningLines.marked(pages).stream()
                .flatMap(marked -> unfolded(marked).stream())
                .toList();
    }

    private static List<String> unfolded(List<String> page) {
        int gutter = gutter(page);
        if (gutter < 0) {
            return page.stream()
                    .map(line -> line.replaceAll("(?<=\\S) {2,}(?=\\S)", " "))
                    .toList();
        }
        List<String> lines = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (String line : page) {
            if (crosses(line, gutter)) {
                lines.addAll(right);
                right.clear();
                lines.add(squeezed(line));
            } else {
                lines.add(squeezed(line.substring(0, Math.min(gutter, line.length()))));
                right.add(squeezed(line.length() > gutter ? line.substring(gutter) : ""));
            }
        }
        lines.add("");
        lines.addAll(right);
        return lines;
    }

    private static String squeezed(String line) {
        return line.strip().replaceAll(" {2,}", " ");
    }

    /// Where the right column begins; -1 when there is none.
    private static int gutter(List<String> page) {
        int width = page.stream().mapToInt(String::length).max().orElse(0);
        int best = -1;
        long most = ROWS - 1;
        for (int at = NARROWEST; at < width - NARROWEST; at++) {
            int column = at;
            long both = page.stream().filter(line -> isBoth(line, column)).count();
            long crossing = page.stream().filter(line -> crosses(line, column)).count();
            if (both > most && crossing <= page.size() * CROSSING && crossing * 2 < both) {
                most = both;
                best = at;
            }
        }
        return best;
    }

    private static boolean crosses(String line, int column) {
        return line.startsWith("<!--")
                || line.length() > column
                        && !line.substring(column - GUTTER, column).isBlank()
                        && !line.substring(0, column).isBlank();
    }

    private static boolean isBoth(String line, int column) {
        return line.length() > column
                && line.charAt(column) != ' '
                && line.substring(column - GUTTER, column).isBlank()
                && words(line.substring(0, column)) >= WORDS
                && words(line.substring(column)) >= WORDS;
    }

    private static long words(String text) {
        return WORD.matcher(text).results().count();
    }
}
