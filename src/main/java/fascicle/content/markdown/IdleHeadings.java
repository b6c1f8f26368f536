package fascicle.content.markdown;

import fascicle.content.source.Problems;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Tells of lines that were to be headings and are not, for no blank stands behind their signs.
///
/// ```markdown
/// ##No space
/// ```
final class IdleHeadings {
    private static final Telltale SIGNS =
            Telltale.of(Pattern.compile("(?m)^(#{1,6}|＃{1,6})([^\\n#＃]+)(#*)$"), "#", "＃");
    private static final Pattern OTHER_BLANK = Pattern.compile("[\\h&&[^ \\t]].*");

    /// Several words that are no sentence, or Chinese: one word behind a single sign may be a topic.
    private static final Pattern TITLE =
            Pattern.compile("(?=\\p{Lu}|\\p{IsHan})(?:\\S+ \\S.{0,100}|\\p{IsHan}\\S{1,40})(?<![.!?。…:：，,;])");

    private IdleHeadings() {}

    static void report(WrittenText text, Problems problems) {
        for (MatchResult line : SIGNS.in(text.letters())) {
            String signs = line.group(1);
            boolean isTopic =
                    signs.length() == 1 && (line.start() > 0 || !line.group(3).isEmpty());
            if (isMeant(signs, line.group(2), isTopic)) {
                problems.warning(
                        text.at(line.start()),
                        "markdown-heading",
                        "\"" + signs + "\" makes no heading here and is printed",
                        "write " + "#".repeat(signs.length())
                                + ", an ordinary blank and the heading; or \\# if the sign" + " is to be printed");
            }
        }
    }

    private static boolean isMeant(String signs, String words, boolean topic) {
        if (signs.startsWith("＃") || OTHER_BLANK.matcher(words).matches()) {
            return true;
        }
        boolean isTitle = TITLE.matcher(words.strip()).matches();
        return !Character.isWhitespace(words.charAt(0)) && (signs.length() > 1 || !topic && isTitle);
    }
}
