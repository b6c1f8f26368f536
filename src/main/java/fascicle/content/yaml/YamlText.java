package fascicle.content.yaml;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes values as YAML that reads back as the same text.
public final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{M}\\p{N} '’.()/&+–—-]*");
    private static final Pattern WORDS_WITH_MEANING =
            Pattern.compile("true|false|yes|no|on|off|null|y|n", Pattern.CASE_INSENSITIVE);
    private static final int WIDTH = 110;

    private YamlText() {}

    /// One line, in quotes unless it can do without.
    public static String line(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && !text.endsWith(" ")
                && !WORDS_WITH_MEANING.matcher(text).matches();
        return plain ? text : quoted(text);
    }

    public static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"";
    }

    /// `[first, second]`
    public static String list(List<String> texts) {
        return texts.stream()
                .map(text -> text.contains(",") ? quoted(text) : line(text))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /// A folded paragraph below its key: `>-` and indented lines.
    public static String folded(String text, int indent) {
        StringBuilder folded = new StringBuilder(">-");
        int width = WIDTH + 1;
        for (String word : text.strip().split("\\s+")) {
            if (width + word.length() >= WIDTH) {
                folded.append('\n').repeat(' ', indent).append(word);
                width = indent + word.length();
            } else {
                folded.append(' ').append(word);
                width += word.length() + 1;
            }
        }
        return folded.toString();
    }
}
