package fascicle.proof.language;

import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// A bracket or a quotation mark without its partner.
///
/// ```markdown
/// The Measures (hereinafter “the Measures) apply.
/// ```
///
/// A quotation may be several paragraphs long, each of which may begin with its mark again.
public final class UnclosedPair implements TextCheck {
    private static final String OPENING = "([{“（「『《„";
    private static final String CLOSING = ")]}”）」』》“";

    /// A range of numbers that has one end and not the other: `[2.5, 3.5)`.
    private static final Pattern RANGE =
            Pattern.compile("[(\\[\\]][-+−]?+(?:[0-9.]{1,12}+|∞)[,;] ?+[-+−]?+(?:[0-9.]{1,12}+|∞)[)\\]\\[]");

    /// The last of the pairs: `„ “`, as in German, or `„ ”`, as in Polish.
    private static final int LOW = OPENING.length() - 1;

    /// So many are reported of one passage; a text with more is none.
    private static final int MOST = 5;

    @Override
    public Rule rule() {
        return Rule.warning("pair-unclosed", "A bracket or quotation mark has no partner.");
    }

    /// A quotation is no longer than so many paragraphs.
    private static final int LONGEST = 6;

    private static final String OPENS = "“„«";
    private static final String CLOSES = "”“»";

    /// Around a note of several paragraphs.
    private static final String BRACKETS = "(（";

    /// A mark without a partner in its passage.
    private record Lone(int passage, int at, char sign) {}

    @Override
    public void read(Copy copy, Findings found) {
        List<Passage> passages = copy.passages();
        List<List<Integer>> all = new ArrayList<>();
        for (Passage passage : passages) {
            Pairs pairs = new Pairs(passage);
            pairs.read();
            all.add(new ArrayList<>(pairs.lone()));
        }
        join(passages, all);
        for (int i = 0; i < passages.size(); i++) {
            report(passages.get(i), all.get(i), found);
        }
    }

    /// Takes out what opens in one passage and closes in a later one.
    private static void join(List<Passage> passages, List<List<Integer>> all) {
        List<Lone> open = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            int here = i;
            String text = passages.get(i).text();
            open.removeIf(one -> here - one.passage() > LONGEST);
            for (int at : all.get(i).size() > MOST ? List.<Integer>of() : List.copyOf(all.get(i))) {
                Lone sign = new Lone(i, at, text.charAt(at));
                List<Lone> partners = open.stream()
                        .filter(one -> one.passage() < here && isPair(one.sign(), sign.sign()))
                        .filter(one -> BRACKETS.indexOf(one.sign()) < 0 || isEnd(text, sign.at()))
                        .toList();
                if (!partners.isEmpty()) {
                    partners.forEach(one -> all.get(one.passage()).remove((Integer) one.at()));
                    all.get(i).remove((Integer) at);
                    open.removeAll(partners);
                } else if (OPENS.indexOf(sign.sign()) >= 0
                        || sign.sign() == '"'
                        || at == 0 && BRACKETS.indexOf(sign.sign()) >= 0) {
                    open.add(sign);
                }
            }
        }
    }

    /// Whether nothing but a full stop follows.
    private static boolean isEnd(String text, int at) {
        return text.substring(at + 1).strip().length() <= 1;
    }

    private static boolean isPair(char opening, char closing) {
        return opening == '"' && closing == '"'
                || opening == '(' && closing == ')'
                || opening == '（' && closing == '）'
                || OPENS.indexOf(opening) >= 0 && CLOSES.indexOf(closing) >= 0 && (opening != '“' || closing == '”');
    }

    private static void report(Passage passage, List<Integer> lone, Findings found) {
        boolean isSign = passage.text().strip().length() == 1;
        boolean continues = lone.size() == 1
                && lone.getFirst() == 0
                && passage.text().charAt(0) == '“'
                && passage.kind() == Passage.Kind.QUOTATION;
        if (!continues && !isSign) {
            lone.stream()
                    .filter(at -> !isNamed(passage.text(), at) && !isCutShort(passage, at))
                    .limit(MOST)
                    .forEach(at -> report(passage, at, found));
        }
    }

    /// `put the sign " around it`, `braces } before else`: whether it is what is spoken of, or there is one such of
    /// its kind.
    private static boolean isNamed(String text, int at) {
        return text.contains(" " + text.charAt(at) + " ") && "([{“（".indexOf(text.charAt(at)) < 0;
    }

    /// Whether it stands in the title of something else that ends with three dots.
    private static boolean isCutShort(Passage passage, int at) {
        return passage.nextLink(at) == at && passage.text().charAt(passage.linkEnd(at) - 1) == '…';
    }

    /// Reads a text and keeps what is open.
    private static final class Pairs {
        private final String text;
        /// Whether a pair of two kinds of marks is left to `quote-style`, which reads no quotations.
        private final boolean mayMix;

        private final Deque<Integer> open = new ArrayDeque<>();
        private final int[] counts = new int[OPENING.length()];
        private final List<Integer> lone = new ArrayList<>();
        private final BitSet ranges = new BitSet();

        Pairs(Passage passage) {
            this.text = passage.text();
            this.mayMix = passage.kind() != Passage.Kind.QUOTATION;
            RANGE.matcher(text).results().forEach(range -> ranges.set(range.start(), range.end()));
        }

        /// The marks without a partner, in order.
        List<Integer> lone() {
            return lone.stream().sorted().toList();
        }

        void read() {
            boolean closingBoth = isClosingBoth();
            int straight = -1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= 'a' && c <= 'z' || c == ' ' || closingBoth && c == '”' || isSign(i)) {
                    continue; // most of any text
                }
                int opening = OPENING.indexOf(c);
                int closing = CLOSING.indexOf(c);
                if (counts[LOW] > 0 && (c == '“' || c == '”')) {
                    close(LOW, i);
                } else if (mayMix && c == '”' && straight >= 0 && counts[OPENING.indexOf('“')] == 0) {
                    straight = -1;
                } else if (opening >= 0) {
                    open.push(i);
                    counts[opening]++;
                } else if (closing >= 0
                        && (counts[Math.max(closing, 0)] > 0 || !isMarker(text, i))
                        && !isCurlyInch(i)) {
                    close(closing, i);
                } else if (c == '"' && !isInch(text, i, straight)) {
                    straight = straight < 0 ? i : -1;
                }
            }
            lone.addAll(open);
            if (straight >= 0) {
                lone.add(straight);
            }
        }

        /// `”So”, he said`, as in Swedish, Finnish and often in Japanese and Chinese.
        private boolean isClosingBoth() {
            return text.indexOf('“') < 0
                    && text.indexOf('„') < 0
                    && text.chars().filter(letter -> letter == '”').count() % 2 == 0;
        }

        /// `:(`
        private boolean isFace(int at) {
            boolean ends = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
            int eyes = at > 0 && text.charAt(at - 1) == '-' ? at - 2 : at - 1;
            return ends && text.charAt(at) == '(' && eyes >= 0 && ":;=".indexOf(text.charAt(eyes)) >= 0;
        }

        /// Whether it stands for itself.
        private boolean isSign(int at) {
            return ranges.get(at) || isFace(at) || isSmile(at);
        }

        /// `(and a dog ;))`, `(and a cat :-) )`: where a bracket is open, another one has to follow.
        private boolean isSmile(int at) {
            int eyes = at > 1 && text.charAt(at - 1) == '-' ? at - 2 : at - 1;
            boolean smiles = text.charAt(at) == ')' && eyes >= 0 && ":;".indexOf(text.charAt(eyes)) >= 0;
            return smiles
                    && counts[0] > 0
                    && (text.startsWith("))", at) || text.startsWith(") )", at))
                    && (eyes == 0 || !Character.isLetterOrDigit(text.charAt(eyes - 1)) || text.startsWith("))", at));
        }

        /// `5’ 10” tall`, where no quotation is open.
        private boolean isCurlyInch(int at) {
            return text.charAt(at) == '”'
                    && counts[OPENING.indexOf('“')] == 0
                    && at > 0
                    && Character.isDigit(text.charAt(at - 1));
        }

        /// Closes what was opened last; what was opened in between stays open.
        private void close(int kind, int at) {
            if (counts[kind] == 0) {
                lone.add(at);
                return;
            }
            int opened = open.pop();
            while (OPENING.indexOf(text.charAt(opened)) != kind) {
                counts[OPENING.indexOf(text.charAt(opened))]--;
                lone.add(opened);
                opened = open.pop();
            }
            counts[kind]--;
        }
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
        if (text.charAt(at) != ')' && text.charAt(at) != '）' || at == 0) {
            return false;
        }
        int begin = at;
        while (begin > 0 && Character.isLetterOrDigit(text.charAt(begin - 1)) && at - begin < 5) {
            begin--;
        }
        boolean counts = begin < at
                && at - begin <= 4
                && (begin == 0 || isGap(text.charAt(begin - 1)))
                && text.substring(begin, at).matches("[a-zA-Z]|\\d{1,2}|[ivxIVX]{1,4}");
        return counts || ":;-='".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || "，。：；、（,;:_*".indexOf(c) >= 0 || Character.isIdeographic(c);
    }

    /// `24" screen`, where no quotation is open.
    private static boolean isInch(String text, int at, int open) {
        return open < 0 && at > 0 && Character.isDigit(text.charAt(at - 1));
    }
}
