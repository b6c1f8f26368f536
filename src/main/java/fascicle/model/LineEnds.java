package fascicle.model;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/// Where lines of a text may end, by the line breaking algorithm of Unicode (UAX 14); the same in every language.
public final class LineEnds {
    private final BreakIterator lines;

    private LineEnds(BreakIterator lines) {
        this.lines = lines;
    }

    public static LineEnds of(String text) {
        BreakIterator lines = BreakIterator.getLineInstance(ULocale.ROOT);
        lines.setText(text);
        return new LineEnds(lines);
    }

    /// The next place, as the index of what would begin another line, the end of the text last; then -1.
    public int next() {
        return lines.next();
    }
}
