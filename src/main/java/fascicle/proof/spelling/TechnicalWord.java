package fascicle.proof.spelling;

import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Word;
import java.util.Locale;

/// Tells by what stands around a word that it is no word of the language.
final class TechnicalWord {
    private TechnicalWord() {}

    /// Whether it is a part of a file name, an address or a name in code, a half of `pre-empt`, or only named.
    static boolean is(Passage passage, Word word) {
        String text = passage.text();
        char before = word.start() > 0 ? text.charAt(word.start() - 1) : ' ';
        char after = word.end() < text.length() ? text.charAt(word.end()) : ' ';
        boolean half = after == '-' && WordList.isPrefix(word.lower())
                || before == '-' && WordList.isPrefix(wordBefore(text, word.start() - 1));
        boolean dotted = (after == '.' || after == ':')
                && word.end() + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(word.end() + 1));
        boolean named = "\"'“‘(".indexOf(before) >= 0 && "\"'”’)".indexOf(after) >= 0 || isLink(passage, word);
        boolean qualified = text.startsWith(":: ", word.end() + 1) || text.startsWith(" :: ", word.start() - 4);
        return half
                || qualified
                || dotted
                || named
                || "./\\_@#$=<>".indexOf(before) >= 0
                || "/\\_@=(<".indexOf(after) >= 0;
    }

    /// Whether a hyphen joins it to another word.
    static boolean isHalf(Passage passage, Word word) {
        String text = passage.text();
        return word.start() > 0 && isHyphen(text.charAt(word.start() - 1))
                || word.end() < text.length() && isHyphen(text.charAt(word.end()));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‑';
    }

    /// Whether a link is made of it alone, as of the name of what it leads to.
    private static boolean isLink(Passage passage, Word word) {
        return passage.nextLink(word.start()) == word.start()
                && passage.linkEnd(word.start()) == word.end()
                && (word.start() == 0 || passage.nextLink(word.start() - 1) != word.start() - 1);
    }

    private static String wordBefore(String text, int end) {
        int begin = end;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, end).toLowerCase(Locale.ROOT);
    }
}
