package fascicle.importing.repair;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Two words that lost the space between them get it back, when they stand next to each other elsewhere:
/// `BimonthlyNewsletter`.
record GluedWords(WordCounts words, Journal journal) implements TextRepair {
    private static final Pattern GLUED =
            Pattern.compile("(?<![\\p{L}\\p{N}/_.=@-])(\\p{Lu}?\\p{Ll}{2,})(\\p{Lu}\\p{Ll}{2,})(?![\\p{L}\\p{N}/_@])");

    @Override
    public String mend(String text, int line) {
        return GLUED.matcher(text).replaceAll(glued -> {
            String first = glued.group(1);
            String second = glued.group(2);
            if (words.count(glued.group()) > 1 || !words.knowsPair(first, second)) {
                return Matcher.quoteReplacement(glued.group());
            }
            journal.repair(line, "glued-words", "put a space back: \"" + first + " " + second + "\"", glued.group());
            return first + " " + second;
        });
    }
}
