package fascicle.pictures;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The elements of a document in its order.
public final class Elements {
    private Elements() {}

    /// A list that stays as it is, whatever happens to the document; the DOM's own is searched anew after each
    /// change.
    public static List<Element> of(Node root) {
        List<Element> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<Element> found) {
        if (node instanceof Element element) {
            found.add(element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, found);
        }
    }
}
