package fascicle.render;

import fascicle.TextColumns;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/// Text in lines of at most 72 columns. A Chinese character takes two, as terminals and mail programs show it; only
/// what cannot be broken, such as a long address, goes beyond. Numbers are not parted from what they count.
public final class Lines {
    public static final int COLUMNS = 72;

    private final StringBuilder written = new StringBuilder();
    private final Locale language;

    public Lines(Locale language) {
        this.language = language;
    }

    /// A paragraph and an empty line after it; nothing when it has no words.
    public void paragraph(String text) {
        paragraph("", "", text);
    }

    /// @param first what stands before the first line: `- `
    /// @param others what stands before the others: two spaces
    public void paragraph(String first, String others, String text) {
        if (!text.isBlank()) {
            wrap(first, others, text.strip());
            written.append('\n');
        }
    }

    /// A line that keeps its own form.
    public void line(String text) {
        written.append(text.stripTrailing()).append('\n');
    }

    /// A title with a rule below it.
    public void title(String text, char rule) {
        wrap("", "", text);
        line(String.valueOf(rule).repeat(Math.min(COLUMNS, TextColumns.of(text))));
        line("");
    }

    private void wrap(String first, String others, String text) {
        String before = first;
        for (String part : text.split("\n")) {
            fill(before, others, part.strip().replaceAll("[ \t]+", " "));
            before = others;
        }
    }

    private void fill(String first, String others, String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(language);
        breaks.setText(Unbroken.in(text));
        BitSet whole = withinAddresses(text);
        StringBuilder line = new StringBuilder(first);
        int taken = TextColumns.of(first);
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (whole.get(end) || ChineseCounts.parts(text, end)) {
                continue;
            }
            String piece = text.substring(begin, end);
            if (begin > 0 && taken + TextColumns.of(piece.stripTrailing()) > COLUMNS) {
                line(line.toString());
                line = new StringBuilder(others);
                taken = TextColumns.of(others);
            }
            line.append(piece);
            taken += TextColumns.of(piece);
            begin = end;
        }
        line(line.toString());
    }

    /// The places at which no line may end: an address that is cut leads nowhere.
    private static BitSet withinAddresses(String text) {
        BitSet within = new BitSet();
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '<' ? endOfBrackets(text, at) : at;
            if (end == at) {
                end = endOfRun(text, at);
            }
            if (end - at > 2 && isAddress(text.substring(at, end))) {
                within.set(at + 1, end);
            }
            at = Math.max(end, at + 1);
        }
        return within;
    }

    /// The end of what stands in `<` and `>` without a blank; its beginning where it has no such end.
    private static int endOfBrackets(String text, int begin) {
        int end = begin + 1;
        while (end < text.length() && "<> \t".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '>' ? end + 1 : begin;
    }

    /// The end of the signs that an address may consist of (RFC 3986, 2): Chinese words may follow it at once.
    private static int endOfRun(String text, int begin) {
        int end = begin;
        while (end < text.length() && isOfAddress(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfAddress(char c) {
        return c > ' ' && c < 0x7f && "<>\"^`{|}\\".indexOf(c) < 0;
    }

    private static boolean isAddress(String run) {
        return run.contains("://") || run.indexOf('@') > 0;
    }

    @Override
    public String toString() {
        return written.toString().strip() + "\n";
    }
}
