package fascicle.render.search;

import java.util.ArrayList;
import java.util.List;

/// A word of a text as the index knows it, or a Chinese character, or two of them side by side.
///
/// @param term what is looked up: for a word its stem
/// @param surface the word before stemming, which readers begin to type
/// @param start where it stands in the text, in UTF-16 units
/// @param end behind its last character
/// @param position counts words and characters; a pair shares the position of its first character
record Token(Kind kind, String term, String surface, int start, int end, int position) {
    enum Kind {
        WORD,
        CHARACTER,
        PAIR
    }

    /// Words and characters, without pairs.
    static List<Token> singles(List<Token> tokens) {
        List<Token> singles = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            if (!token.isPair()) {
                singles.add(token);
            }
        }
        return singles;
    }

    boolean isPair() {
        return kind == Kind.PAIR;
    }

    boolean isChinese() {
        return kind != Kind.WORD;
    }
}
