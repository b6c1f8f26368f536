package fascicle.render.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/// Finds what has grown wider than its place, such as a line of one word that has nowhere to break, or a table of
/// many columns, and lets it break anywhere, and tables find room, when it is laid out again.
final class Overfull {
    private final int tolerance;
    private final Map<Element, Box> found = new LinkedHashMap<>();

    /// @param tolerance how far a line may reach out, in the layout's dots
    Overfull(int tolerance) {
        this.tolerance = tolerance;
    }

    /// Loosens all that is too wide in a laid-out document.
    ///
    /// @return whether there was anything that can be loosened: it takes effect in the next layout
    boolean loosen(Box root) {
        found.clear();
        root.getChildren().forEach(this::look);
        return found.entrySet().stream()
                        .filter(wide -> loosen(wide.getKey(), wide.getValue()))
                        .count()
                > 0;
    }

    private void look(Box box) {
        if (box instanceof LineBox line) {
            if (rightOf(line) > rightOf(line.getParent()) + tolerance) {
                note(line);
            }
            line.getNonFlowContent().forEach(this::look);
            return;
        }
        if (box instanceof TableBox table && table.getAbsX() + table.getWidth() > rightOf(frameOf(table)) + tolerance) {
            note(table);
        }
        box.getChildren().forEach(this::look);
    }

    private void note(Box box) {
        for (Box at = box; at != null; at = at.getParent()) {
            if (at.getElement() != null && !(at instanceof InlineLayoutBox)) {
                found.put(at.getElement(), box);
                return;
            }
        }
    }

    /// What a table has to fit into; the anonymous box that holds it and its caption grows with it.
    private static Box frameOf(TableBox table) {
        Box frame = table.getContainingBlock();
        while (frame.getParent() != null && frame.isAnonymous() && !(frame instanceof TableCellBox)) {
            frame = frame.getParent();
        }
        return frame;
    }

    private static int rightOf(@Nullable Box box) {
        return switch (box) {
            case null -> Integer.MAX_VALUE / 2;
            case BlockBox block -> block.getAbsX() + block.getLeftMBP() + block.getContentWidth();
            default -> box.getAbsX() + box.getContentWidth();
        };
    }

    /// The right edge of the words and pictures of a line.
    private static int rightOf(LineBox line) {
        int right = Integer.MIN_VALUE;
        for (Box child : line.getChildren()) {
            right = Math.max(right, rightOfContent(child));
        }
        return right;
    }

    private static int rightOfContent(Box box) {
        if (!(box instanceof InlineLayoutBox inline)) {
            return box.getAbsX() + box.getWidth();
        }
        int right = Integer.MIN_VALUE;
        for (Object child : inline.getInlineChildren()) {
            int edge = switch (child) {
                case InlineText text -> inline.getAbsX() + text.getX() + text.getWidth();
                case Box inner -> rightOfContent(inner);
                default -> right;
            };
            right = Math.max(right, edge);
        }
        return right;
    }

    private static boolean loosen(Element element, Box box) {
        if (element.getTagName().equals("table") && box instanceof TableBox table) {
            int room = rightOf(frameOf(table)) - table.getAbsX();
            return new WideTable(element, table, room).ease() || LongWords.breakIn(element);
        }
        return LongWords.breakIn(element);
    }
}
