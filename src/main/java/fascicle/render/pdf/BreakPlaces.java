package fascicle.render.pdf;

import fascicle.render.ChineseCounts;

/// Where lines of a text may end, one place after the other: as Unicode says, but not between a number and what it
/// counts in Chinese, and after a slash only within addresses, where a question mark, an ampersand, an equals sign and
/// an underscore will do, too.
final class BreakPlaces {
    private static final String WITHIN_ADDRESSES = "/?&=_";

    /// In characters; what is shorter is a word.
    private static final int SHORTEST_ADDRESS = 13;

    /// In characters, what may take several lines.
    private static final int LONG = 20;

    /// In characters, what a last line of Chinese has.
    private static final int FEWEST = 3;

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
        while (found > 0 && found < words.length() && isKept(found) && found - at < WordEnds.LONGEST_WORD) {
            found = lines.next();
        }
        return found;
    }

    private boolean isKept(int place) {
        return words.charAt(place - 1) == '/' || ChineseCounts.parts(words, place) || wouldStandAlone(place);
    }

    /// Whether no more than one or two Chinese characters would be left for a last line.
    private boolean wouldStandAlone(int place) {
        if (words.length() < LONG || place < words.length() - 2 * FEWEST || !isHan(place) || !isHan(place - 1)) {
            return false;
        }
        return words.substring(place)
                        .codePoints()
                        .filter(Character::isIdeographic)
                        .count()
                < FEWEST;
    }

    private boolean isHan(int place) {
        return Character.isIdeographic(words.charAt(place));
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
