package fascicle.content.markdown;

import fascicle.content.source.Problems;
import java.util.regex.Pattern;
import org.commonmark.node.IndentedCodeBlock;

/// Tells of sentences that four blanks at the beginning of their line have made a box of code.
///
/// ```markdown
///     The text goes on here, but not as the text of the article.
/// ```
final class ProseAsCode {
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)\\]\\([^()]*\\)|https?://\\S+");
    private static final Pattern NO_SIGN_OF_PROSE = Pattern.compile("[^\\p{L}\\p{M}\\s.,;’'“”\"–—-]");
    private static final Pattern BEGINNING =
            Pattern.compile("(?:[-*+]|[0-9]{1,2}[.)])?\\s*[\"“‘«„(]?\\p{L}.*", Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile(".*[.!?:…。！？：][\"”’»“)）]?", Pattern.DOTALL);
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final int WORDS = 7;
    private static final int CHARACTERS = 14;

    /// How many of a hundred characters are no letters and no marks of sentences.
    private static final int STRANGE = 8;

    private ProseAsCode() {}

    static void report(IndentedCodeBlock code, FilePlaces places, Problems problems) {
        if (isProse(LetterSigns.removed(code.getLiteral()).strip())) {
            problems.warning(
                    places.of(code),
                    "markdown-code",
                    "the four blanks at the beginning of the line make this a box of code",
                    "take the blanks away; or put ``` on a line above and below it, if it is code");
        }
    }

    private static boolean isProse(String literal) {
        String text = LINK.matcher(literal).replaceAll("$1");
        int characters = count(CHINESE, text);
        int words = text.split("\\s+").length;
        int strange = count(NO_SIGN_OF_PROSE, text) - count(Pattern.compile("[，。、；：？！（）《》“”0-9]"), text);
        return (words >= WORDS || characters >= CHARACTERS)
                && BEGINNING.matcher(text).matches()
                && ENDING.matcher(text).matches()
                && strange * 100 <= STRANGE * text.length();
    }

    private static int count(Pattern sign, String text) {
        return (int) sign.matcher(text).results().count();
    }
}
