package fascicle.model;

import com.ibm.icu.text.Transliterator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes letters of any script in those of ASCII, by the transliterations of Unicode's CLDR.
final class LatinLetters {
    private static final Pattern OTHERS = Pattern.compile("[\\p{L}\\p{M}&&[^a-zA-Z]]+");

    /// Scripts whose words have no spaces between them.
    private static final Pattern APART = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private LatinLetters() {}

    /// Loaded when the first letter is met that [LetterTable] has not, for it takes a while.
    private static final class Rules {
        private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

        private Rules() {}

        static synchronized String write(String text) {
            return LATIN.transliterate(text);
        }
    }

    static String of(String text) {
        return OTHERS.matcher(text).replaceAll(LatinLetters::written);
    }

    private static String written(MatchResult letters) {
        String latin = Matcher.quoteReplacement(inLatin(letters.group()));
        return APART.matcher(letters.group()).find() ? " " + latin + " " : latin;
    }

    private static String inLatin(String letters) {
        return LetterTable.written(letters).orElseGet(() -> byRules(letters));
    }

    /// What the table says too, for what it has.
    static String byRules(String letters) {
        return Rules.write(letters);
    }
}
