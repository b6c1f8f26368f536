package fascicle.render.pdf;

import fascicle.model.LineEnds;

/// Where lines of a text may end, as Unicode says it, and somewhere in a word that is longer than any line. Of the text
/// no more is read than is asked for: the layout asks anew for each line of all that is left.
final class WordEnds {
    /// In characters, what no line of print holds.
    static final int LONGEST_WORD = 1000;

    /// In characters. What stands farther behind a place than the longest word does not decide about it.
    private static final int READ_AT_ONCE = 2 * LONGEST_WORD;

    private final String text;
    private LineEnds lines;
    private int begin;
    private int end;
    private int at;

    WordEnds(String text) {
        this.text = text;
        this.end = Math.min(text.length(), READ_AT_ONCE);
        this.lines = LineEnds.of(text.substring(0, end));
    }

    /// The next place, as the index of what would begin another line, the end of the text last; then -1.
    int next() {
        if (at == text.length()) {
            return -1;
        }
        int found = begin + lines.next();
        if (end < text.length() && found > end - LONGEST_WORD && at > begin) {
            readOn();
            found = begin + lines.next();
        }
        if (found - at > LONGEST_WORD) {
            at += LONGEST_WORD - (Character.isLowSurrogate(text.charAt(at + LONGEST_WORD)) ? 1 : 0);
            readOn();
        } else {
            at = found;
        }
        return at;
    }

    private void readOn() {
        begin = at;
        end = Math.min(text.length(), begin + READ_AT_ONCE);
        lines = LineEnds.of(text.substring(begin, end));
    }
}
