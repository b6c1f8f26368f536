package fascicle.render.search;

import fascicle.render.search.Token.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/// Cuts texts and queries into tokens. The browser does exactly the same: see `docs/search-format.md`.
///
/// A word is a run of letters, marks and digits, with apostrophes or soft hyphens between them. A run of Chinese,
/// Japanese or Korean characters gives every character and every pair of neighbours, so that any part of it is found.
final class Analysis {
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+");
    private static final int WORD_TYPES = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    /// Letters that are no others with an accent, and how they are written in ASCII.
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('\u00df', "ss"),
            Map.entry('\u00e6', "ae"),
            Map.entry('\u00f0', "d"),
            Map.entry('\u00f8', "o"),
            Map.entry('\u00fe', "th"),
            Map.entry('\u0111', "d"),
            Map.entry('\u0127', "h"),
            Map.entry('\u0131', "i"),
            Map.entry('\u0138', "q"),
            Map.entry('\u0142', "l"),
            Map.entry('\u014b', "n"),
            Map.entry('\u0153', "oe"),
            Map.entry('\u0167', "t"),
            Map.entry('\u0180', "b"),
            Map.entry('\u01e5', "g"),
            Map.entry('\u03c2', "\u03c3"));

    private static final Pattern LETTER = Pattern.compile(
            "[\u00df\u00e6\u00f0\u00f8\u00fe\u0111\u0127\u0131\u0138" + "\u0142\u014b\u0153\u0167\u0180\u01e5\u03c2]");

    /// Below this code point no script writes without spaces.
    private static final int FIRST_CHINESE = 0x1100;

    /// Nobody looks for what is longer, and no index can hold what is much longer.
    private static final int LONGEST = 100;

    private final Stemmer stemmer = new Stemmer();

    /// By how they are written. Most words of a text have been met before, and then need neither folding nor
    /// stemming.
    private final ConcurrentMap<String, Token.Form> known = new ConcurrentHashMap<>();

    /// The tokens of a text, from its beginning to its end.
    List<Token> tokens(String text) {
        Run run = new Run(text);
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (isChinese(point)) {
                at = run.characters(at);
            } else if (isWord(point)) {
                at = run.word(at);
            } else {
                at += Character.charCount(point);
            }
        }
        return run.tokens;
    }

    String stem(String word) {
        return stemmer.stem(word);
    }

    private Token.Form form(String written, Kind kind) {
        Token.Form form = known.get(written);
        if (form == null) {
            form = kind == Kind.WORD ? word(written) : character(written);
            if (written.length() <= LONGEST) {
                known.put(written, form);
            }
        }
        return form;
    }

    private Token.Form word(String written) {
        String surface = withoutApostrophes(folded(written));
        return new Token.Form(stem(surface), surface);
    }

    private static Token.Form character(String written) {
        String folded = folded(written);
        return new Token.Form(folded, folded);
    }

    static boolean isChinese(int point) {
        if (point < FIRST_CHINESE) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    static boolean isWord(int point) {
        if (point < 0x80) {
            return isAsciiWord(point);
        }
        return (WORD_TYPES >> Character.getType(point) & 1) != 0 && !isChinese(point);
    }

    private static boolean isAsciiWord(int point) {
        return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9';
    }

    /// A soft hyphen or its like, at which a word may be broken and is not.
    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200d' || c == '\u2060' || c == '\ufeff';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /// Pairs say all that their characters say; only a character without a neighbour stays.
    static List<Token> withoutCoveredCharacters(List<Token> tokens) {
        List<Token> kept = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean begins = i + 1 < tokens.size() && tokens.get(i + 1).isPair();
            boolean ends = i > 0 && tokens.get(i - 1).isPair() && token.kind() == Token.Kind.CHARACTER;
            if (token.kind() != Token.Kind.CHARACTER || !begins && !ends) {
                kept.add(token);
            }
        }
        return kept;
    }

    /// Compatibility forms, capitals, accents and what is not seen folded away.
    static String folded(String run) {
        if (isAscii(run)) {
            return run.toLowerCase(Locale.ROOT);
        }
        String lower = Normalizer.normalize(run, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return LETTER.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC))
                .replaceAll(letter -> LETTERS.get(letter.group().charAt(0)));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String withoutApostrophes(String word) {
        if (word.indexOf('\'') < 0 && word.indexOf('\u2019') < 0) {
            return word;
        }
        String plain = word.replace('\u2019', '\'');
        String owner = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
        return owner.replace("'", "");
    }

    private final class Run {
        private final String text;
        private final List<Token> tokens;
        private int position;

        Run(String text) {
            this.text = text;
            this.tokens = new ArrayList<>(text.length() / 6 + 1);
        }

        int word(int start) {
            int end = ascii(start);
            for (int more = further(end); more > end; more = further(end)) {
                end = ascii(more);
            }
            Token.Form form = form(text.substring(start, end), Kind.WORD);
            if (!form.surface().isEmpty() && form.surface().length() <= LONGEST) {
                tokens.add(new Token(Kind.WORD, form, start, end, position));
            }
            position++;
            return end;
        }

        /// What most words consist of, without a look at anything else.
        private int ascii(int start) {
            int end = start;
            while (end < text.length() && isAsciiWord(text.charAt(end))) {
                end++;
            }
            return end;
        }

        /// Behind the next letter of the word, with what joins it to those before; here if there is none.
        private int further(int at) {
            int next = at;
            if (at < text.length() && isApostrophe(text.charAt(at))) {
                next++;
            } else {
                while (next < text.length() && isInvisible(text.charAt(next))) {
                    next++;
                }
            }
            boolean goesOn = next < text.length() && isWord(text.codePointAt(next));
            return goesOn ? next + Character.charCount(text.codePointAt(next)) : at;
        }

        int characters(int start) {
            for (int at = start; ; ) {
                int next = at + Character.charCount(text.codePointAt(at));
                add(Kind.CHARACTER, at, next);
                if (next == text.length() || !isChinese(text.codePointAt(next))) {
                    position++;
                    return next;
                }
                add(Kind.PAIR, at, next + Character.charCount(text.codePointAt(next)));
                position++;
                at = next;
            }
        }

        private void add(Kind kind, int start, int end) {
            tokens.add(new Token(kind, form(text.substring(start, end), kind), start, end, position));
        }
    }
}
