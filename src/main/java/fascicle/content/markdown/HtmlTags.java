package fascicle.content.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/// The tags among some siblings, and which of them belong together.
final class HtmlTags {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*).*", Pattern.DOTALL);

    private final Map<Integer, Integer> partners = new HashMap<>();

    /// Each closing tag belongs to the nearest open one of its name.
    HtmlTags(List<Node> siblings) {
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i) instanceof HtmlInline html) {
                Matcher tag = TAG.matcher(LetterSigns.removed(html.getLiteral()));
                if (tag.matches()) {
                    Deque<Integer> opened =
                            open.computeIfAbsent(tag.group(2).toLowerCase(Locale.ROOT), _ -> new ArrayDeque<>());
                    enter(i, !tag.group(1).isEmpty(), opened);
                }
            }
        }
    }

    private void enter(int index, boolean closes, Deque<Integer> opened) {
        if (!closes) {
            opened.push(index);
        } else if (!opened.isEmpty()) {
            partners.put(opened.pop(), index);
        }
    }

    /// The index of the tag that closes the one at `index`, or -1.
    int closing(int index) {
        return partners.getOrDefault(index, -1);
    }
}
