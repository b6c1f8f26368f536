package fascicle.proof.language;

import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.PassageCheck;
import fascicle.proof.copy.Rule;
import java.util.ArrayDeque;
import java.util.Deque;

/// A bracket or a quotation mark without its partner.
///
/// ```markdown
/// The Measures (hereinafter “the Measures) apply.
/// ```
public final class UnclosedPair implements PassageCheck {
    private static final String OPENING = "([{“（「『《";
    private static final String CLOSING = ")]}”）」』》";

    @Override
    public Rule rule() {
        return Rule.warning("pair-unclosed", "A bracket or quotation mark has no partner.");
    }

    @Override
    public void read(Passage passage, Findings found) {
        String text = passage.text();
        Deque<Integer> open = new ArrayDeque<>();
        int straight = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(c) >= 0
                    && !(isMarker(text, i) && open.stream().noneMatch(at -> text.charAt(at) == '('))) {
                close(passage, c, i, open, found);
            } else if (c == '"' && !isInch(text, i)) {
                straight = straight < 0 ? i : -1;
            }
        }
        if (straight >= 0) {
            report(passage, straight, found);
        }
        if (!continues(passage, open)) {
            open.descendingIterator().forEachRemaining(at -> report(passage, at, found));
        }
    }

    /// Closes what was opened last; what was opened in between stays open.
    private static void close(Passage passage, char closing, int at, Deque<Integer> open, Findings found) {
        char opening = OPENING.charAt(CLOSING.indexOf(closing));
        boolean known = open.stream().anyMatch(i -> passage.text().charAt(i) == opening);
        if (!known) {
            report(passage, at, found);
            return;
        }
        while (passage.text().charAt(open.peek()) != opening) {
            report(passage, open.pop(), found);
        }
        open.pop();
    }

    private static void report(Passage passage, int at, Findings found) {
        char c = passage.text().charAt(at);
        boolean opens = OPENING.indexOf(c) >= 0;
        String message = opens ? c + " is never closed" : c == '"' ? c + " has no partner" : c + " was never opened";
        String partner = opens
                ? String.valueOf(CLOSING.charAt(OPENING.indexOf(c)))
                : c == '"' ? "the other one" : String.valueOf(OPENING.charAt(CLOSING.indexOf(c)));
        found.add(passage.at(at), message, "add " + partner + ", or remove this one");
    }

    /// A letter or number that counts: `a) one, b) two`, or a smile.
    private static boolean isMarker(String text, int at) {
        if (text.charAt(at) != ')' || at == 0) {
            return false;
        }
        int begin = at;
        while (begin > 0 && Character.isLetterOrDigit(text.charAt(begin - 1)) && at - begin < 5) {
            begin--;
        }
        boolean counts = begin < at
                && at - begin <= 4
                && (begin == 0 || Character.isWhitespace(text.charAt(begin - 1)))
                && text.substring(begin, at).matches("[a-zA-Z]|\\d{1,2}|[ivxIVX]{1,4}");
        return counts || ":;-".indexOf(text.charAt(at - 1)) >= 0;
    }

    /// `24" screen`
    private static boolean isInch(String text, int at) {
        return at > 0
                && Character.isDigit(text.charAt(at - 1))
                && text.substring(0, at).indexOf('"') < 0;
    }

    /// A quotation of several paragraphs is opened in each and closed in the last.
    private static boolean continues(Passage passage, Deque<Integer> open) {
        return open.size() == 1
                && open.peek() == 0
                && passage.text().charAt(0) == '“'
                && passage.kind() == Passage.Kind.QUOTATION;
    }
}
