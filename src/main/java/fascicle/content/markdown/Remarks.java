package fascicle.content.markdown;

import fascicle.Position;
import fascicle.model.Remark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/// Finds the HTML comments that stand on lines of their own.
final class Remarks extends AbstractVisitor {
    private static final String BEGIN = "<!--";
    private static final String END = "-->";

    private final FilePlaces places;
    private final List<Remark> found = new ArrayList<>();
    /// What begins their text.
    private final Set<Node> heads = Collections.newSetFromMap(new IdentityHashMap<>());
    /// What they stand before; where several stand together, the same for all.
    private final Map<Node, Optional<Node>> nexts = new IdentityHashMap<>();

    private Remarks(FilePlaces places) {
        this.places = places;
    }

    static List<Remark> of(Node document, FilePlaces places) {
        Remarks remarks = new Remarks(places);
        document.accept(remarks);
        return remarks.found;
    }

    @Override
    public void visit(HtmlBlock html) {
        if (isRemark(html)) {
            String literal = LetterSigns.removed(html.getLiteral()).strip();
            int end = literal.indexOf(END);
            // That of <!--> begins within its beginning.
            String text = literal.substring(BEGIN.length(), end < 0 ? literal.length() : Math.max(end, BEGIN.length()));
            found.add(remark(text.strip(), html));
        }
    }

    private Remark remark(String text, HtmlBlock html) {
        Position at = places.of(html);
        boolean head = isHead(html);
        Optional<Node> next = next(html).filter(node -> !node.getSourceSpans().isEmpty());
        if (next.isEmpty()) {
            return new Remark(text, head, 0, 0, at);
        }
        List<SourceSpan> spans = next.get().getSourceSpans();
        int first = places.at(spans.getFirst().getLineIndex(), 0).line();
        int last = places.at(spans.getLast().getLineIndex(), 0).line();
        return new Remark(text, head, first, last, at);
    }

    /// All before it was visited before.
    private boolean isHead(Node node) {
        @Nullable Node before = node.getPrevious();
        boolean head = node.getParent().getParent() == null && (before == null || heads.contains(before));
        if (head) {
            heads.add(node);
        }
        return head;
    }

    private Optional<Node> next(Node node) {
        @Nullable Node before = node.getPrevious();
        @Nullable Optional<Node> known = before == null ? null : nexts.get(before);
        Optional<Node> next = known == null ? behind(node) : known;
        nexts.put(node, next);
        return next;
    }

    private static Optional<Node> behind(Node node) {
        Node next = node.getNext();
        while (next != null && isRemark(next)) {
            next = next.getNext();
        }
        return Optional.ofNullable(next);
    }

    private static boolean isRemark(Node node) {
        return node instanceof HtmlBlock html && html.getLiteral().strip().startsWith(BEGIN);
    }
}
