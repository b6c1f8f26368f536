package fascicle.content.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/// Which blocks of HTML belong together because an element begins in one and ends in another, as with blank lines
/// within it:
///
/// ```markdown
/// <details>
///
/// Some *words*.
///
/// </details>
/// ```
final class HtmlExtents {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(-->|$)", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*+)");
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    /// Elements that need not be closed.
    private static final Set<String> OPEN_ENDED = Set.of(
            "body",
            "colgroup",
            "dd",
            "dt",
            "head",
            "html",
            "li",
            "optgroup",
            "option",
            "p",
            "rp",
            "rt",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr");

    private final Map<Integer, Integer> ends = new HashMap<>();
    private final Map<Integer, String> unclosed = new TreeMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Integer> openByName = new HashMap<>();

    private record Open(int index, String name) {}

    HtmlExtents(List<Node> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i) instanceof HtmlBlock html) {
                String literal = LetterSigns.removed(html.getLiteral());
                take(i, COMMENT.matcher(literal).replaceAll(""));
            }
        }
        open.forEach(this::leftOpen);
    }

    private void take(int index, String html) {
        Matcher tags = TAG.matcher(html);
        for (int at = 0; tags.find(at); at = html.indexOf('>', tags.end())) {
            if (html.indexOf('>', tags.end()) < 0) {
                return;
            }
            String name = tags.group(2).toLowerCase(Locale.ROOT);
            if (!tags.group(1).isEmpty()) {
                close(index, name);
            } else if (!VOID.contains(name)) {
                open.push(new Open(index, name));
                openByName.merge(name, 1, Integer::sum);
            }
        }
    }

    /// Closes the nearest of its name, and whatever was opened within it.
    private void close(int index, String name) {
        if (openByName.getOrDefault(name, 0) == 0) {
            return;
        }
        Open closed = pop();
        while (!closed.name().equals(name)) {
            leftOpen(closed);
            closed = pop();
        }
        ends.merge(closed.index(), index, Math::max);
    }

    private Open pop() {
        Open top = open.pop();
        openByName.merge(top.name(), -1, Integer::sum);
        return top;
    }

    private void leftOpen(Open element) {
        if (!OPEN_ENDED.contains(element.name())) {
            unclosed.merge(element.index(), element.name(), (_, name) -> name);
        }
    }

    /// The index of the last block of HTML that belongs to the one at `index`, which may be itself.
    int end(int index) {
        int end = ends.getOrDefault(index, index);
        for (int i = index + 1; i <= end; i++) {
            end = Math.max(end, ends.getOrDefault(i, i));
        }
        return end;
    }

    /// The elements that are never closed, by the index of the block in which each is opened.
    Map<Integer, String> unclosed() {
        return unclosed;
    }
}
