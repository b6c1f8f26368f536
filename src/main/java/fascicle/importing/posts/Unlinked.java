package fascicle.importing.posts;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes links out of a text whose destinations are not to be reached, and leaves their words.
///
/// `see [the *steel*](NOWHERE "Steel") and [rope]` becomes `see the *steel* and rope`, when `[rope]: NOWHERE` stands
/// below.
final class Unlinked {
    /// Stands where the destination of such a link stood; no text has this character of its own.
    static final String NOWHERE = "\ufdd0";

    private static final String TITLE = "(?:[ \\t\\n]+(?:\"[^\"]*+\"|'[^']*+'|\\([^()]*+\\)))?+[ \\t\\n]*+";
    private static final Pattern INLINE = Pattern.compile("]\\(\\s*+<?+" + NOWHERE + ">?+" + TITLE + "\\)");
    private static final Pattern DEFINED = Pattern.compile(
            "(?m)^ {0,3}+\\[([^\\[\\]]++)]:\\s*+<?+" + NOWHERE + ">?+(?:[ \\t]+[\"'(][^\\n]*+)?+[ \\t]*+(?:\\n|\\z)");
    private static final Pattern USED = Pattern.compile("(?<!!)\\[([^\\[\\]]++)](?:\\[([^\\[\\]]*+)])?+(?![(:])");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?i)\\s?\\bhref\\s*+=\\s*+([\"'])" + NOWHERE + "\\1");
    private static final Pattern ELEMENT = Pattern.compile("(?i)<a\\s*+>([^<]*+(?:<(?!/?a\\b)[^<]*+)*+)</a>");

    /// How far the words of a link reach, in characters.
    private static final int LONGEST = 2000;

    private Unlinked() {}

    /// @param lines with the sign instead of destinations
    static List<String> words(List<String> lines) {
        String text = String.join("\n", lines);
        if (!text.contains(NOWHERE)) {
            return lines;
        }
        String left = withoutDefined(withoutInline(text));
        String plain = ELEMENT.matcher(ATTRIBUTE.matcher(left).replaceAll("")).replaceAll("$1");
        return List.of(plain.replace(NOWHERE, "#").split("\n", -1));
    }

    private static String withoutInline(String text) {
        StringBuilder left = new StringBuilder();
        int from = 0;
        for (MatchResult end : INLINE.matcher(text).results().toList()) {
            left.append(text, from, end.start());
            int bracket = opening(left);
            if (bracket < 0) {
                left.append(end.group());
            } else {
                left.deleteCharAt(bracket);
            }
            from = end.end();
        }
        return left.append(text, from, text.length()).toString();
    }

    /// The bracket that is still open at the end, within the paragraph.
    private static int opening(CharSequence text) {
        int closed = 0;
        for (int i = text.length() - 1; i >= Math.max(0, text.length() - LONGEST); i--) {
            char sign = text.charAt(i);
            boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
            if (sign == '[' && !escaped && closed-- == 0) {
                return i;
            }
            closed += sign == ']' && !escaped ? 1 : 0;
            if (sign == '\n' && i > 0 && text.charAt(i - 1) == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private static String withoutDefined(String text) {
        Set<String> labels = new HashSet<>();
        DEFINED.matcher(text).results().forEach(definition -> labels.add(folded(definition.group(1))));
        if (labels.isEmpty()) {
            return text;
        }
        return USED.matcher(DEFINED.matcher(text).replaceAll("")).replaceAll(use -> {
            String label = use.group(2) == null || use.group(2).isEmpty() ? use.group(1) : use.group(2);
            return Matcher.quoteReplacement(labels.contains(folded(label)) ? use.group(1) : use.group());
        });
    }

    private static String folded(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
