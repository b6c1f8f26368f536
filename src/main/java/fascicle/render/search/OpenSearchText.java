package fascicle.render.search;

import java.util.List;
import java.util.regex.Pattern;

/// Terms as texts that an engine need only cut at spaces.
final class OpenSearchText {
    /// What Java takes for a space, as the engine does.
    private static final Pattern SPACE = Pattern.compile("\\p{javaWhitespace}");

    private OpenSearchText() {}

    /// A term a position, with spaces between: pairs, whose first characters the engine puts beside them, and
    /// behind the last pair of a run its last character. What has no term is `_`.
    static String placed(List<Placed> words) {
        StringBuilder text = new StringBuilder();
        int position = 0;
        String before = "";
        for (Placed word : words) {
            for (; position < word.position(); position++) {
                text.append(before.isEmpty() ? "_" : before).append(' ');
                before = "";
            }
            text.append(written(word.term())).append(' ');
            position++;
            before = lastCharacter(word.term());
        }
        return text.append(before).toString().stripTrailing();
    }

    /// Of a pair; nothing of a word and of a character that stands alone.
    private static String lastCharacter(String term) {
        int last = term.codePointBefore(term.length());
        boolean isPair = Analysis.isChinese(last) && term.codePointCount(0, term.length()) > 1;
        return isPair ? Character.toString(last) : "";
    }

    /// Short forms may have spaces in them, and characters that stand for whole phrases: the engine would cut there.
    static String written(String term) {
        return SPACE.matcher(term).replaceAll("_");
    }
}
