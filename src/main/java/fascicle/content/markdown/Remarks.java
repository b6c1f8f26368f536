package fascicle.content.markdown;

import fascicle.Position;
import fascicle.model.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// Finds the HTML comments that stand on lines of their own.
final class Remarks extends AbstractVisitor {
    private static final String BEGIN = "<!--";
    private static final String END = "-->";

    private final FilePlaces places;
    private final List<Remark> found = new ArrayList<>();

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
        Optional<Node> next = next(html).filter(node -> !node.getSourceSpans().isEmpty());
        if (next.isEmpty()) {
            return new Remark(text, isHead(html), 0, 0, at);
        }
        List<SourceSpan> spans = next.get().getSourceSpans();
        int first = places.at(spans.getFirst().getLineIndex(), 0).line();
        int last = places.at(spans.getLast().getLineIndex(), 0).line();
        return new Remark(text, isHead(html), first, last, at);
    }

    private static boolean isHead(Node node) {
        for (Node before = node.getPrevious(); before != null; before = before.getPrevious()) {
            if (!isRemark(before)) {
                return false;
            }
        }
        return node.getParent().getParent() == null;
    }

    private static Optional<Node> next(Node node) {
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
