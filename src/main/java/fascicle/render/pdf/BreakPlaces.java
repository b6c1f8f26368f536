package fascicle.render.pdf;

/// Where lines of a text may end, one place after the other: as Unicode says, but after a slash only within addresses,
/// where a question mark, an ampersand, an equals sign and an underscore will do, too.
final class BreakPlaces {
    private static final String WITHIN_ADDRESSES = "/?&=_";

    /// In characters; what is shorter is a word.
    private static final int SHORTEST_ADDRESS = 13;

    private final String words;
    private final WordEnds lines;
    private int at;
    private int next;

    BreakPlaces(String words) {
        this.words = words;
        this.lines = new WordEnds(words);
        this.next = nextOfUnicode();
    }

    /// Where the first line of a text may end at the earliest.
    static int first(String words) {
        return new BreakPlaces(words).next();
    }

    /// The next place, as the index of what would begin another line, the end of the text last; then -1.
    int next() {
        if (at == next) {
            next = nextOfUnicode();
        }
        if (next < 0) {
            return -1;
        }
        at = withinAddress();
        return at;
    }

    private int nextOfUnicode() {
        int found = lines.next();
        while (found > 0
                && found < words.length()
                && words.charAt(found - 1) == '/'
                && found - at < WordEnds.LONGEST_WORD) {
            found = lines.next();
        }
        return found;
    }

    private int withinAddress() {
        for (int i = at + 1; i < next - 1; i++) {
            boolean address = next - at >= SHORTEST_ADDRESS && words.charAt(i) != '/' && words.charAt(i) != ' ';
            if (address && WITHIN_ADDRESSES.indexOf(words.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return next;
    }
}
