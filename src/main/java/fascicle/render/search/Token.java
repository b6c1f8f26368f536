package fascicle.render.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// A word of a text as the index knows it, or a Chinese character, or two of them side by side.
///
/// @param start where it stands in the text, in UTF-16 units
/// @param end behind its last character
/// @param position counts words and characters; a pair shares the position of its first character
record Token(Kind kind, Form form, int start, int end, int position) {
    enum Kind {
        WORD,
        CHARACTER,
        PAIR
    }

    /// What a word becomes that is written so.
    ///
    /// @param term what is looked up: for a word its stem
    /// @param surface the word before stemming, which readers begin to type
    /// @param bytes the term in UTF-8, not to be changed
    record Form(String term, String surface, BytesRef bytes) {
        Form(String term, String surface) {
            this(term, surface, new BytesRef(term));
        }
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

    String term() {
        return form.term();
    }

    String surface() {
        return form.surface();
    }

    boolean isPair() {
        return kind == Kind.PAIR;
    }

    boolean isChinese() {
        return kind != Kind.WORD;
    }
}
