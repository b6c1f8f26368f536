package fascicle.importing.document;

import java.util.ArrayList;
import java.util.List;

/// A piece of HTML as Markdown, without what is nobody's text.
public final class HtmlText {
    private HtmlText() {}

    /// Lines of Markdown; tables have the line below their head that Markdown asks for.
    public static List<String> markdown(String html) {
        List<String> lines = new ArrayList<>();
        boolean table = false;
        boolean fenced = false;
        for (String line : ImportedHtml.fragment(html)) {
            fenced ^= line.startsWith("```") || line.startsWith("~~~~");
            boolean row = !fenced && line.startsWith("| ");
            lines.add(line);
            if (row && !table) {
                lines.add("|" + "---|".repeat(line.split("(?<!\\\\)\\|", -1).length - 2));
            }
            table = !fenced && line.startsWith("|");
        }
        return lines;
    }
}
