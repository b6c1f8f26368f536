package fascicle.render.pdf;

import fascicle.pictures.Elements;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Divides the bodies of very long tables, which looks the same: for each row the library looks at all that follow it
/// in its body.
final class LongTables {
    /// In rows; an even number, where a style tells every other row apart.
    private static final int LONGEST = 500;

    /// Those of authors go down over 999 rows at the most.
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private LongTables() {}

    static void divide(Document document) {
        for (Element element : Elements.of(document)) {
            if (element.getTagName().equals("tbody")) {
                divide(element);
            }
        }
    }

    /// Cells that go down over several rows stay in one body.
    private static void divide(Element body) {
        List<Element> rows = Preparation.children(body);
        Element last = body;
        int first = 0;
        int joined = 0;
        for (int at = 0; at < rows.size(); at++) {
            if (at - first >= LONGEST && at >= joined) {
                Element next = (Element) body.cloneNode(false);
                next.removeAttribute("id");
                body.getParentNode().insertBefore(next, last.getNextSibling());
                last = next;
                first = at;
            }
            if (last != body) {
                last.appendChild(rows.get(at));
            }
            joined = Math.max(joined, at + height(rows.get(at)));
        }
    }

    /// Of the highest of its cells, in rows.
    private static int height(Element row) {
        return Preparation.children(row).stream()
                .mapToInt(LongTables::heightOf)
                .max()
                .orElse(1);
    }

    private static int heightOf(Element cell) {
        String rows = cell.getAttribute("rowspan");
        return NUMBER.matcher(rows).matches() ? Integer.parseInt(rows) : 1;
    }
}
