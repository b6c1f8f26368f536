package fascicle.content.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/// Finds the partner of an opening tag.
final class HtmlTags {
    private HtmlTags() {}

    /// The index of the tag that closes `name`, or -1. Elements of the same name in between are skipped whole.
    static int closing(String name, List<Node> nodes) {
        Pattern opens = Pattern.compile("<" + name + "[\\s>].*", Pattern.DOTALL);
        Pattern closes = Pattern.compile("</" + name + "\\s*>");
        int open = 0;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof HtmlInline html) {
                String literal = html.getLiteral().toLowerCase(Locale.ROOT);
                if (closes.matcher(literal).matches() && open-- == 0) {
                    return i;
                }
                open += opens.matcher(literal).matches() ? 1 : 0;
            }
        }
        return -1;
    }
}
