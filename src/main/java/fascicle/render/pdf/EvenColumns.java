package fascicle.render.pdf;

import fascicle.pictures.Elements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/// Makes the columns of a text even. The layout puts each block into one column whole: a paragraph that stands where
/// the second one should begin is parted at the end of a line, and what heads something becomes one block with it.
final class EvenColumns {
    /// Of an element that goes on with what another began: a key of its data.
    private static final String BEGUN = "fascicle-begun";

    /// Should both parts come to stand in one column, nobody sees where they meet.
    private static final String PARTED = "; margin-bottom: 0";

    /// So many lines of a paragraph stand in a column at the least.
    private static final int LEAST = 2;

    private final Element text;

    private EvenColumns(Element text) {
        this.text = text;
    }

    /// @return whether something has changed, which takes effect in the next layout
    static boolean in(Box root) {
        List<BlockBox> columned = new ArrayList<>();
        gather(root, columned);
        boolean changed = false;
        for (BlockBox box : columned) {
            EvenColumns columns = new EvenColumns(box.getElement());
            changed |= columns.part(box) | columns.bind();
        }
        return changed;
    }

    /// Finds the texts that are set in columns.
    static void gather(Box box, List<BlockBox> found) {
        if (box instanceof BlockBox block && box.getElement() != null && isInColumns(box.getStyle())) {
            found.add(block);
        }
        box.getChildren().forEach(child -> gather(child, found));
    }

    private static boolean isInColumns(CalculatedStyle style) {
        return !style.isIdent(CSSName.COLUMN_COUNT, IdentValue.AUTO) && style.asFloat(CSSName.COLUMN_COUNT) > 1;
    }

    /// The element that began what an element goes on with.
    static Optional<Element> begun(Element element) {
        return Optional.ofNullable((Element) element.getUserData(BEGUN));
    }

    /// Parts the paragraph in the middle of the text.
    private boolean part(BlockBox box) {
        int middle = height(box) / 2;
        int above = 0;
        for (Box child : box.getChildren()) {
            if (above + child.getHeight() > middle) {
                return isParagraph(child) && part(child, middle - above);
            }
            above += child.getHeight();
        }
        return false;
    }

    private static int height(Box box) {
        return box.getChildren().stream().mapToInt(Box::getHeight).sum();
    }

    private static boolean isParagraph(Box box) {
        return box.getElement() != null && box.getElement().getTagName().equals("p");
    }

    /// @param height what of it should stand in the first column
    private boolean part(Box paragraph, int height) {
        List<Box> lines = paragraph.getChildren();
        for (int first = LEAST; first <= lines.size() - LEAST; first++) {
            if (lines.get(first) instanceof LineBox line && line.getY() + line.getHeight() / 2 >= height) {
                InlineText begins = first(line);
                return begins != null && part(paragraph.getElement(), begins);
            }
        }
        return false;
    }

    private static @Nullable InlineText first(Box box) {
        List<?> held = box instanceof InlineLayoutBox inline ? inline.getInlineChildren() : box.getChildren();
        for (Object child : held) {
            InlineText found =
                    child instanceof InlineText words ? words : child instanceof Box inner ? first(inner) : null;
            if (found != null && !found.getSubstring().isBlank()) {
                return found;
            }
        }
        return null;
    }

    /// @param begins what stands first in the second column
    private static boolean part(Element paragraph, InlineText begins) {
        Text words = begins.getTextNode();
        int at = words == null ? 0 : placeOf(begins, words.getData());
        if (at <= 0) {
            return false;
        }
        Node rest = words.splitText(at);
        for (Node in = words.getParentNode(); in != paragraph.getParentNode(); in = in.getParentNode()) {
            rest = cut((Element) in, rest);
        }
        paragraph.setAttribute("style", paragraph.getAttribute("style") + PARTED);
        return true;
    }

    /// Makes one of what was parted, for a text that is set in one column after all.
    static void join(Element text) {
        for (Element rest : Elements.of(text)) {
            begun(rest).ifPresent(begun -> join(begun, rest));
        }
        text.normalize();
    }

    private static void join(Element begun, Element rest) {
        while (rest.getFirstChild() != null) {
            begun.appendChild(rest.getFirstChild());
        }
        rest.getParentNode().removeChild(rest);
        begun.setAttribute("style", begun.getAttribute("style").replace(PARTED, ""));
    }

    /// Where in a text of the document words of a line begin, whose blanks the layout has drawn together; 0 where the
    /// layout has other letters than the document.
    private static int placeOf(InlineText begins, String text) {
        String before = begins.getMasterText().substring(0, begins.getStart());
        long signs = before.chars().filter(c -> !Character.isWhitespace(c)).count();
        int at = 0;
        for (long seen = 0; at < text.length() && seen < signs; at++) {
            seen += Character.isWhitespace(text.charAt(at)) ? 0 : 1;
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        String first = begins.getSubstring().strip().split("\\s", 2)[0];
        return text.startsWith(first, at) ? at : 0;
    }

    /// @param rest the first within an element of what moves into one behind it
    /// @return that one
    private static Element cut(Element element, Node rest) {
        Element behind = (Element) element.cloneNode(false);
        behind.removeAttribute("id");
        behind.setUserData(BEGUN, element, null);
        for (Node node = rest; node != null; ) {
            Node next = node.getNextSibling();
            behind.appendChild(node);
            node = next;
        }
        element.getParentNode().insertBefore(behind, element.getNextSibling());
        return behind;
    }

    /// Makes each heading, and each sentence that announces something, one block with what follows.
    private boolean bind() {
        boolean changed = false;
        for (Element element : Preparation.children(text)) {
            Element next = Preparation.next(element);
            if (element.getParentNode() == text && isHead(element) && next != null) {
                Element whole = text.getOwnerDocument().createElement("div");
                whole.setAttribute("class", "head");
                Optional.ofNullable(Preparation.previous(element))
                        .filter(_ -> Roles.isHeading(element))
                        .ifPresent(before -> Preparation.add(before, "before-head"));
                text.insertBefore(whole, element);
                whole.appendChild(element);
                for (Element more = next; more != null; more = isHead(more) ? Preparation.next(whole) : null) {
                    whole.appendChild(more);
                }
                changed = true;
            }
        }
        return changed;
    }

    private static boolean isHead(Element element) {
        return Roles.isHeading(element) || Preparation.isKept(element);
    }
}
