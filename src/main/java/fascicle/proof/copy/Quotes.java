package fascicle.proof.copy;

import java.util.BitSet;

/// Finds what stands between quotation marks.
final class Quotes {
    private Quotes() {}

    /// The offsets within pairs of double quotation marks, curly or straight, and of curly single ones; of
    /// French and German ones too.
    static BitSet in(String text) {
        BitSet quoted = new BitSet();
        mark(text, '“', '”', quoted);
        mark(text, '"', '"', quoted);
        mark(text, '‘', '’', quoted);
        mark(text, '„', '“', quoted);
        if (text.indexOf('«') < text.indexOf('»')) { // not »so«, as some German texts have it
            mark(text, '«', '»', quoted);
        }
        return quoted;
    }

    private static void mark(String text, char opening, char closing, BitSet quoted) {
        int begin = text.indexOf(opening);
        while (begin >= 0) {
            int end = text.indexOf(closing, begin + 1);
            if (end < 0) {
                return;
            }
            quoted.set(begin, end);
            begin = text.indexOf(opening, end + 1);
        }
    }
}
