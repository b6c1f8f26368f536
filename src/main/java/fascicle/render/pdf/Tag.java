package fascicle.render.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/// An element of the structure tree. Its children may come in any order; they are written in that of the document.
///
/// OpenPDF's own element lets an element have text or children, never both, and only in the order of painting. So
/// the children are kept here and put into it at the end.
final class Tag {
    private static final Comparator<Child> ORDER =
            Comparator.comparingLong(Child::order).thenComparingInt(Child::arrival);

    private final PdfStructureElement element;
    private final String type;
    private final List<Child> children = new ArrayList<>();
    private long last = Long.MIN_VALUE;

    Tag(PdfStructureTreeRoot root, String type) {
        this.element = new PdfStructureElement(root, new PdfName(type));
        this.type = type;
    }

    /// @param order where it stands among the parent's children
    Tag(Tag parent, String type, long order) {
        parent.element.remove(PdfName.K);
        this.element = new PdfStructureElement(parent.element, new PdfName(type));
        this.type = type;
        parent.element.remove(PdfName.K);
        parent.add(order, element);
    }

    String type() {
        return type;
    }

    PdfStructureElement element() {
        return element;
    }

    void put(String key, PdfObject value) {
        element.put(new PdfName(key), value);
    }

    void put(String key, String text) {
        put(key, new PdfString(text, PdfObject.TEXT_UNICODE));
    }

    void add(long order, PdfObject child) {
        children.add(new Child(order, children.size(), child));
        last = Math.max(last, order);
    }

    /// The order of the last child so far; of the given one when there is none.
    long lastOr(long order) {
        return children.isEmpty() ? order : last;
    }

    /// Begins a piece of this element's content on the current page.
    void begin(PdfContentByte page, PdfWriter writer, long order, @Nullable PdfDictionary properties) {
        element.remove(PdfName.K);
        if (properties == null) {
            page.beginMarkedContentSequence(element);
        } else {
            page.beginMarkedContentSequence(element, properties);
        }
        PdfDictionary piece = new PdfDictionary(PdfName.MCR);
        piece.put(PdfName.PG, writer.getCurrentPage());
        piece.put(PdfName.MCID, element.get(PdfName.K));
        element.remove(PdfName.K);
        add(order, piece);
    }

    void finish() {
        element.remove(PdfName.PG);
        element.remove(PdfName.K);
        if (!children.isEmpty()) {
            PdfArray kids = new PdfArray();
            children.stream().sorted(ORDER).map(Child::object).forEach(kids::add);
            element.put(PdfName.K, kids);
        }
    }

    private record Child(long order, int arrival, PdfObject object) {}
}
