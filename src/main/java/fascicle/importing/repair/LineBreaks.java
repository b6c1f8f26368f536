package fascicle.importing.repair;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines of one paragraph become one line; a word that was split at the end of a line becomes whole.
record LineBreaks(WordCounts words, Journal journal) implements TextRepair {
    private static final Pattern SPLIT = Pattern.compile("(?<!\\p{L})(\\p{L}++)-\\n(\\p{Ll}++)");

    @Override
    public String mend(String text, int line) {
        Matcher split = SPLIT.matcher(text);
        String whole =
                split.replaceAll(found -> Matcher.quoteReplacement(joined(found.group(1), found.group(2), line)));
        return whole.replace('\n', ' ').strip();
    }

    private String joined(String first, String second, int line) {
        String split = first + "- " + second;
        String hyphened = first + "-" + second;
        if (words.knows(first + second)) {
            journal.repair(line, "split-word", "joined a word that the end of a line had split", split);
            return first + second;
        }
        if (!words.knows(hyphened)) {
            journal.doubt(line, "split-word", "kept the hyphen of \"" + hyphened + "\": is it one word?", split);
        }
        return hyphened;
    }
}
