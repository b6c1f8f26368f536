package fascicle.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Signs that nobody sees and that turn the direction of writing (UAX 9). Texts in Arabic and Hebrew need them around
/// words of another direction; elsewhere they show readers and reviewers something else than what stands in the file.
public final class DirectionSigns {
    private static final char POP = '\u202C';
    private static final char POP_ISOLATE = '\u2069';

    /// Shows nothing, turns nothing and ends no line.
    static final char NOTHING = '\u2060';

    private final SortedSet<Integer> doubtful = new TreeSet<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int isolates;

    private DirectionSigns() {}

    /// One that has not been ended.
    ///
    /// @param isNeeded whether letters from right to left stand in it
    private record Open(int at, char sign, boolean isNeeded) {
        boolean isIsolate() {
            return sign >= '\u2066';
        }

        boolean isFromRight() {
            return sign == '\u202B' || sign == '\u2067';
        }

        Open needed() {
            return new Open(at, sign, true);
        }
    }

    /// Whether it turns all letters that follow: no text needs it.
    static boolean isOverride(char c) {
        return c == '\u202D' || c == '\u202E';
    }

    private static boolean isOpening(char c) {
        return c == '\u202A' || c == '\u202B' || isOverride(c) || c >= '\u2066' && c <= '\u2068';
    }

    /// Where the signs of a paragraph stand that show it otherwise than it is written: those that turn all letters,
    /// those that nothing ends, and those from right to left around no letter from right to left.
    public static List<Integer> doubtful(String paragraph) {
        DirectionSigns signs = new DirectionSigns();
        for (int i = 0; i < paragraph.length(); i++) {
            signs.read(paragraph, i);
        }
        signs.open.forEach(turn -> signs.doubtful.add(turn.at()));
        return List.copyOf(signs.doubtful);
    }

    /// A text that is one paragraph, as long as it was, with nothing in the place of such signs.
    public static String without(String text) {
        List<Integer> doubtful = doubtful(text);
        if (doubtful.isEmpty()) {
            return text;
        }
        StringBuilder left = new StringBuilder(text);
        doubtful.forEach(at -> left.setCharAt(at, NOTHING));
        return left.toString();
    }

    private void read(String paragraph, int at) {
        char c = paragraph.charAt(at);
        if (isOpening(c)) {
            Open turn = new Open(at, c, false);
            isolates += turn.isIsolate() ? 1 : 0;
            open.push(turn);
            if (isOverride(c)) {
                doubtful.add(at);
            }
        } else if (c == POP && !open.isEmpty() && !open.peek().isIsolate()) {
            end(open.pop());
        } else if (c == POP_ISOLATE && isolates > 0) {
            while (!open.peek().isIsolate()) {
                doubtful.add(open.pop().at());
            }
            isolates--;
            end(open.pop());
        } else if (!open.isEmpty() && isFromRight(paragraph.codePointAt(at))) {
            open.push(open.pop().needed());
        }
    }

    private void end(Open turn) {
        if (turn.isFromRight() && !turn.isNeeded()) {
            doubtful.add(turn.at());
        }
        if (turn.isNeeded() && !open.isEmpty()) {
            open.push(open.pop().needed());
        }
    }

    private static boolean isFromRight(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
