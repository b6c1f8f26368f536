package fascicle.render.search;

import fascicle.render.search.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Finds what several words make together, or a word and its signs: `third-party` as one word, `C++`, `.NET`, dates.
///
/// They are terms of their own beside the words that they consist of: see `docs/search-format.md`.
final class Wholes {
    /// Nobody joins more words by hyphens and means one.
    private static final int MOST_JOINED = 6;

    private static final int LONGEST = 100;

    private final Analysis analysis;

    Wholes(Analysis analysis) {
        this.analysis = analysis;
    }

    /// @param term what is looked up
    /// @param surface the word as readers may begin to type it; empty if nobody types it so
    /// @param first index of its first token
    /// @param count how many tokens it has
    /// @param start where it stands in the text, with its signs
    /// @param end behind it
    record Whole(Form form, String term, String surface, int first, int count, int start, int end) {}

    enum Form {
        /// Words with hyphens between, as if they were written without.
        JOINED,
        SIGNED,
        DATE
    }

    /// All of them, overlapping ones too.
    ///
    /// @param tokens of the text, without pairs
    List<Whole> in(String text, List<Token> tokens) {
        Reader reader = new Reader(text, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.WORD) {
                reader.joined(i);
                reader.signed(i);
            }
            for (WrittenDays.Found date : WrittenDays.at(i, text, tokens)) {
                reader.add(
                        Form.DATE,
                        date.term(),
                        "",
                        i,
                        date.count(),
                        tokens.get(i).start());
            }
        }
        return reader.found;
    }

    /// Whether nothing but a hyphen stands between two tokens.
    static boolean isHyphened(String text, Token one, Token next) {
        return next.start() == one.end() + 1 && isHyphen(text.charAt(one.end()));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\uff0d';
    }

    /// Words as one, or an empty word where they are no word together: only digits, letters with a number behind
    /// them, which is how standards are written, or too long.
    static String joined(List<Token> words) {
        StringBuilder joined = new StringBuilder();
        words.forEach(word -> joined.append(word.surface()));
        boolean isNumber = words.stream().skip(1).allMatch(word -> isAll(word.surface(), Wholes::isDigit));
        return isNumber || joined.length() > LONGEST ? "" : joined.toString();
    }

    private static boolean isAll(String text, Predicate<Character> kind) {
        return text.chars().allMatch(c -> kind.test((char) c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private final class Reader {
        private final String text;
        private final List<Token> tokens;
        private final List<Whole> found = new ArrayList<>();

        Reader(String text, List<Token> tokens) {
            this.text = text;
            this.tokens = tokens;
        }

        /// Neighbours, and the whole of a longer row at its beginning.
        void joined(int first) {
            int count = 1;
            while (first + count < tokens.size() && count <= MOST_JOINED && goesOn(first + count)) {
                count++;
            }
            if (count > 1) {
                addJoined(first, 2);
            }
            if (count > 2 && count <= MOST_JOINED && (first == 0 || !goesOn(first))) {
                addJoined(first, count);
            }
        }

        private boolean goesOn(int next) {
            return tokens.get(next).kind() == Kind.WORD
                    && tokens.get(next - 1).kind() == Kind.WORD
                    && isHyphened(text, tokens.get(next - 1), tokens.get(next));
        }

        private void addJoined(int first, int count) {
            String surface = Wholes.joined(tokens.subList(first, first + count));
            if (!surface.isEmpty()) {
                add(
                        Form.JOINED,
                        analysis.stem(surface),
                        surface,
                        first,
                        count,
                        tokens.get(first).start());
            }
        }

        void signed(int at) {
            Token word = tokens.get(at);
            String before = isBehindPoint(word) ? "." : "";
            String behind = signsBehind(word);
            if ((!before.isEmpty() || !behind.isEmpty()) && !isAll(word.surface(), Wholes::isDigit)) {
                String term = before + word.surface() + behind;
                int start = word.start() - before.length();
                found.add(new Whole(Form.SIGNED, term, "", at, 1, start, word.end() + behind.length()));
            }
        }

        /// `.NET`, but no end of a sentence, address or path.
        private boolean isBehindPoint(Token word) {
            int point = word.start() - 1;
            if (point < 0
                    || text.charAt(point) != '.'
                    || word.surface().isEmpty()
                    || !isLetter(word.surface().charAt(0))) {
                return false;
            }
            return point == 0
                    || " \t\n\u00a0\u3000(\"'\u201c\u2018\uff08\u3001\uff0c\u300a".indexOf(text.charAt(point - 1)) >= 0
                    || Analysis.isChinese(text.codePointBefore(point));
        }

        /// `#`, `+` or `++`, if the word ends there.
        private String signsBehind(Token word) {
            int end = word.end();
            int plus = 0;
            while (plus < 3 && sign(end + plus) == '+') {
                plus++;
            }
            if (plus > 0) {
                boolean isEnd = plus < 3 && !isWord(end + plus, plus == 2);
                return isEnd ? "+".repeat(plus) : "";
            }
            return sign(end) == '#' && sign(end + 1) != '#' && !isWord(end + 1, false) ? "#" : "";
        }

        private char sign(int at) {
            char sign = at < text.length() ? text.charAt(at) : ' ';
            return sign == '\uff0b' ? '+' : sign == '\uff03' ? '#' : sign;
        }

        /// @param evenNumber whether a digit is none, as in `C++17`
        private boolean isWord(int at, boolean evenNumber) {
            if (at >= text.length() || evenNumber && isDigit(text.charAt(at))) {
                return false;
            }
            return Analysis.isWord(text.codePointAt(at));
        }

        private void add(Form form, String term, String surface, int first, int count, int start) {
            int end = tokens.get(first + count - 1).end();
            found.add(new Whole(form, term, surface, first, count, start, end));
        }
    }
}
