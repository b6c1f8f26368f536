package fascicle.importing.repair;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A digit that strayed into a word goes, when the word without it stands elsewhere: `L0anguage`.
record StrayDigits(WordCounts words, Journal journal) implements TextRepair {
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}/_.=-])(\\p{L})\\d(\\p{Ll}{3,})(?![\\p{L}\\p{N}])");

    @Override
    public String mend(String text, int line) {
        return WORD.matcher(text).replaceAll(found -> {
            String word = found.group(1) + found.group(2);
            if (!words.knows(word)) {
                journal.doubt(line, "stray-digit", "left a digit within a word", found.group());
                return Matcher.quoteReplacement(found.group());
            }
            journal.repair(line, "stray-digit", "made it \"" + word + "\", a word found elsewhere", found.group());
            return word;
        });
    }
}
