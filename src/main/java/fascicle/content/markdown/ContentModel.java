package fascicle.content.markdown;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Makes cleaned HTML keep the content models of the HTML standard. What stands where it may not becomes a `div` or
/// loses its tags; every word stays.
///
/// Source: the section "Content models" and the elements' own sections of the HTML Living Standard.
final class ContentModel {
    /// Blocks that have a place of their own and take no other block.
    private static final Set<String> WORDS_ONLY = Set.of("caption", "dt", "summary", "th");

    private final Set<String> inline;

    private ContentModel(Set<String> inline) {
        this.inline = inline;
    }

    /// @param inline the names of elements that stand within a line
    static void fit(Element body, Set<String> inline) {
        new ContentModel(inline).fitChildren(body);
    }

    /// From the innermost outwards: what an element becomes depends on what its children have become.
    private void fitChildren(Element parent) {
        List.copyOf(parent.children()).forEach(this::fit);
        for (Element child : List.copyOf(parent.children())) {
            if (isStray(child)) {
                makeDivision(child);
            }
        }
    }

    private void fit(Element element) {
        String name = element.normalName();
        if (name.equals("details")) {
            summariseFirst(element);
        }
        fitChildren(element);
        if (inline.contains(name)) {
            boolean isIdle = name.equals("a") && !element.hasAttr("href");
            if (isIdle || hasBlock(element)) {
                unwrapNamed(element);
            }
            return;
        }
        if (WORDS_ONLY.contains(name)) {
            blocksIn(element).forEach(ContentModel::unwrapApart);
        }
        switch (name) {
            case "p", "pre" -> makeDivisionOfBlocks(element);
            case "h2", "h3", "h4", "h5", "h6" -> fitHeading(element);
            case "ul", "ol" -> fitList(element);
            case "dl" -> fitDescriptions(element);
            case "details" -> fitDetails(element);
            case "table" -> fitTable(element);
            case "th" -> fitHeaderCell(element);
            default -> {}
        }
    }

    private boolean hasBlock(Element element) {
        return !blocksIn(element).isEmpty();
    }

    private List<Element> blocksIn(Element element) {
        return element.getAllElements().stream()
                .filter(inner -> inner != element && !inline.contains(inner.normalName()))
                .toList();
    }

    private void makeDivisionOfBlocks(Element element) {
        if (hasBlock(element)) {
            makeDivision(element);
        }
    }

    private void fitHeading(Element heading) {
        if (heading.text().isBlank()) {
            unwrapNamed(heading);
        } else {
            makeDivisionOfBlocks(heading);
        }
    }

    /// Whether an element is where its parent has no place for it.
    private static boolean isStray(Element element) {
        String parent = element.parent() == null ? "" : element.parent().normalName();
        return switch (element.normalName()) {
            case "li" -> !parent.equals("ul") && !parent.equals("ol");
            case "dt", "dd" -> !parent.equals("dl");
            case "summary" -> !parent.equals("details") || element.elementSiblingIndex() > 0;
            case "figcaption" -> !parent.equals("figure") || !isOnlyCaption(element);
            default -> false;
        };
    }

    /// Whether it is the first caption of its figure, and begins or ends it.
    private static boolean isOnlyCaption(Element caption) {
        Element figure = caption.parents().getFirst();
        return figure.ownText().isBlank()
                && caption == figure.select("> figcaption").first()
                && (caption == figure.firstElementChild() || caption == figure.lastElementChild());
    }

    private static void fitList(Element list) {
        for (Node child : List.copyOf(list.childNodes())) {
            boolean isItem =
                    child instanceof Element element && element.normalName().equals("li");
            if (!isItem && !isBlank(child)) {
                child.wrap("<li></li>");
            }
        }
    }

    /// Names come before what is said of them.
    private static void fitDescriptions(Element list) {
        String order = list.children().stream().map(Element::normalName).collect(Collectors.joining(" "));
        if (!order.matches("(dt (dt )*+dd( dd)*+( (?=dt)|$))*+")
                || !list.ownText().isBlank()) {
            makeDivision(list);
            List.copyOf(list.children()).stream().filter(ContentModel::isStray).forEach(ContentModel::makeDivision);
        }
    }

    private static void summariseFirst(Element details) {
        details.children().stream()
                .filter(child -> child.normalName().equals("summary"))
                .findFirst()
                .ifPresent(details::prependChild);
    }

    /// What has no name to be opened by stays open.
    private static void fitDetails(Element details) {
        if (details.select("> summary").isEmpty()) {
            makeDivision(details);
        }
    }

    private void fitTable(Element table) {
        if (!TableGrid.regularise(table)) {
            List.copyOf(table.getAllElements()).stream()
                    .filter(element -> !inline.contains(element.normalName()))
                    .forEach(ContentModel::makeDivision);
        }
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text && text.isBlank();
    }

    /// An empty cell is no header of anything.
    private static void fitHeaderCell(Element cell) {
        if (cell.text().replace('\u00a0', ' ').isBlank()) {
            cell.tagName("td").removeAttr("scope").removeAttr("abbr");
        }
    }

    private static void makeDivision(Element element) {
        element.tagName("div");
        element.attributes().asList().stream()
                .map(attribute -> attribute.getKey())
                .filter(name -> !Set.of("id", "lang", "dir", "title").contains(name))
                .forEach(element::removeAttr);
    }

    /// A link to its name still leads there.
    private static void unwrapNamed(Element element) {
        if (element.hasAttr("id")) {
            element.prependElement("span").attr("id", element.id());
        }
        element.unwrap();
    }

    /// Keeps the words of neighbours apart.
    private static void unwrapApart(Element block) {
        block.before(new TextNode(" "));
        block.after(new TextNode(" "));
        unwrapNamed(block);
    }
}
