package fascicle.render.pdf;

import fascicle.render.LetteredText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/// Reads the letters of a document, and on which page each came to stand.
final class SetTextReader {
    private final List<PageBox> sheets;
    private final StringBuilder letters = new StringBuilder();
    /// How many letters stand before each text and picture.
    private final Map<Node, Integer> before = new IdentityHashMap<>();

    private final SortedMap<String, SetText.Anchor> anchors = new TreeMap<>();
    /// The first letter on each page.
    private final int[] first;

    private final LetterCount count = new LetterCount();

    private SetTextReader(List<PageBox> sheets) {
        this.sheets = sheets;
        this.first = new int[sheets.size()];
    }

    /// @param root the box of the document, laid out
    static SetText read(Document document, Box root, List<PageBox> sheets) {
        SetTextReader reader = new SetTextReader(sheets);
        reader.read(document.getDocumentElement(), 0);
        Arrays.fill(reader.first, reader.letters.length());
        reader.look(root);
        return new SetText(reader.letters.toString(), reader.anchors, reader.pages());
    }

    /// No page begins behind a later one; the first begins with the document.
    private List<Integer> pages() {
        for (int page = first.length - 2; page >= 0; page--) {
            first[page] = Math.min(first[page], first[page + 1]);
        }
        List<Integer> pages = new ArrayList<>(IntStream.of(first).boxed().toList());
        pages.set(0, 0);
        return pages;
    }

    /// @param holder how many letters stand before the article or section that all this is in
    private void read(Node node, int holder) {
        int held = holder;
        if (node instanceof Text text) {
            before.put(text, letters.length());
            letters.append(LetteredText.lettersOf(text.getData()));
        } else if (node instanceof Element element) {
            if (isOfThePress(element)) {
                return;
            }
            held = isHolder(element) ? letters.length() : holder;
            note(element, held);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            read(child, held);
        }
    }

    /// Whether something is no part of the text: the head, running heads, printed addresses.
    private static boolean isOfThePress(Element element) {
        List<String> names = List.of(element.getAttribute("class").split(" "));
        return element.getTagName().equals("head") || names.contains("running") || names.contains("address");
    }

    private static boolean isHolder(Element element) {
        return element.getTagName().equals("article") || element.getTagName().equals("section");
    }

    private void note(Element element, int holder) {
        if (!element.getAttribute("id").isEmpty()) {
            anchors.put(element.getAttribute("id"), new SetText.Anchor(letters.length(), holder));
        }
        if (element.getTagName().equals("img")) {
            before.put(element, letters.length());
            letters.append(LetteredText.PICTURE);
        }
    }

    private void look(Box box) {
        if (box instanceof LineBox line) {
            line.getNonFlowContent().forEach(this::look);
        } else if (box.getElement() != null && box.getElement().getTagName().equals("img")) {
            note(before.get(box.getElement()), box);
        }
        if (box instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().forEach(child -> look(child, inline));
        } else {
            box.getChildren().forEach(this::look);
        }
    }

    private void look(Object child, InlineLayoutBox inline) {
        if (child instanceof Box box) {
            look(box);
        } else if (child instanceof InlineText text && before.containsKey(text.getTextNode()) && isLettered(text)) {
            int within = count.before(text.getStart(), text.getMasterText());
            note(before.get(text.getTextNode()) + within, inline.getLineBox());
        }
    }

    private static boolean isLettered(InlineText text) {
        return text.getSubstring().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// @param letter which stands in a box
    private void note(int letter, Box box) {
        int page = PagePlaces.pageOf(sheets, box.getAbsY()) - 1;
        first[page] = Math.min(first[page], letter);
    }
}
