package fascicle.content.yaml;

import fascicle.content.source.Problems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Signs of other tools in names, which are shown as they stand.
///
/// ```yaml
/// title: <% tp.file.title %>
/// author: "[[Anna Li]]"
/// topics: ["#lifts"]
/// ```
final class ToolSigns {
    private static final Pattern LINKED = Pattern.compile("\\[\\[(?:[^\\[\\]|]++\\|)?+([^\\[\\]|]++)]]");
    private static final Pattern BLANK = Pattern.compile("<%[^%]*+%>|\\{\\{[^{}]*+\\}\\}|\\{%[^%]*+%\\}");
    private static final Pattern TAG = Pattern.compile("#+(?=\\p{L})(.*+)");

    private ToolSigns() {}

    /// @param value a name
    static void report(Value.Scalar value, Problems problems) {
        String text = value.text().strip();
        Matcher linked = LINKED.matcher(text);
        Matcher blank = BLANK.matcher(text);
        if (linked.matches()) {
            shown(value, text, linked.group(1), problems);
        } else if (blank.find()) {
            problems.warning(
                    value.at(),
                    "value-signs",
                    "\"" + blank.group() + "\" is filled in by no one here, and is shown as it stands",
                    "write the words themselves");
        }
    }

    /// @param value a topic
    static void reportTag(Value.Scalar value, Problems problems) {
        String text = value.text().strip();
        Matcher tag = TAG.matcher(text);
        if (tag.matches()) {
            shown(value, text, tag.group(1), problems);
        }
    }

    private static void shown(Value.Scalar value, String text, String right, Problems problems) {
        problems.warning(
                value.at(), "value-signs", "\"" + text + "\" is shown with its signs", "write " + YamlText.line(right));
    }
}
