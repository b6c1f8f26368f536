package fascicle.render.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/// The links on the current page, each a place to click that tells screen readers where it leads.
final class Links {
    private static final Pattern OUTSIDE = Pattern.compile("^(https?|mailto|tel):", Pattern.CASE_INSENSITIVE);

    /// In characters, of what is said of a link.
    private static final int LONGEST = 1000;

    private final ITextOutputDevice device;
    private final Supplier<PdfWriter> writer;
    private final Supplier<StructureTree> tree;
    private final Map<Element, List<Rectangle>> areas = new LinkedHashMap<>();
    private final Map<Element, String> descriptions = new IdentityHashMap<>();
    private @Nullable RenderingContext context;

    /// @param writer once there is one
    /// @param tree once there is one
    Links(ITextOutputDevice device, Supplier<PdfWriter> writer, Supplier<StructureTree> tree) {
        this.device = device;
        this.writer = writer;
        this.tree = tree;
    }

    /// Keeps a box of a link. Boxes in one line, such as a title, its leader and its page number, are one place.
    void note(RenderingContext context, Box box, Element link) {
        Rectangle area = device.createLocalTargetArea(context, box);
        if (link.getAttribute("href").isEmpty() || area.getWidth() <= 0) {
            return;
        }
        this.context = context;
        List<Rectangle> known = areas.computeIfAbsent(link, _ -> new ArrayList<>());
        for (int i = 0; i < known.size(); i++) {
            if (areInOneLine(known.get(i), area)) {
                known.set(i, around(known.get(i), area));
                return;
            }
        }
        known.add(area);
    }

    private static boolean areInOneLine(Rectangle one, Rectangle other) {
        float shared = Math.min(one.getTop(), other.getTop()) - Math.max(one.getBottom(), other.getBottom());
        return shared > Math.min(one.getHeight(), other.getHeight()) / 2;
    }

    private static Rectangle around(Rectangle one, Rectangle other) {
        return new Rectangle(
                Math.min(one.getLeft(), other.getLeft()),
                Math.min(one.getBottom(), other.getBottom()),
                Math.max(one.getRight(), other.getRight()),
                Math.max(one.getTop(), other.getTop()));
    }

    /// Writes the links of the page that ends.
    void write() {
        areas.forEach((link, places) -> {
            String words = descriptions.computeIfAbsent(link, Links::description);
            places.forEach(place -> write(link, place, words));
        });
        areas.clear();
    }

    private void write(Element link, Rectangle place, String words) {
        String href = link.getAttribute("href");
        PdfAction action = href.startsWith("#") ? jump(href.substring(1)) : open(href);
        if (action != null) {
            PdfAnnotation annotation = new PdfAnnotation(
                    writer.get(), place.getLeft(), place.getBottom(), place.getRight(), place.getTop(), action);
            annotation.put(PdfName.SUBTYPE, PdfName.LINK);
            annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
            annotation.setBorder(new PdfBorderArray(0, 0, 0));
            annotation.put(PdfName.CONTENTS, new PdfString(words, PdfObject.TEXT_UNICODE));
            tag(link, annotation);
            writer.get().addAnnotation(annotation);
        }
    }

    /// Only what opens a page, a mailbox or a telephone; nothing that would run.
    private static @Nullable PdfAction open(String href) {
        return OUTSIDE.matcher(href).find() ? new PdfAction(href) : null;
    }

    /// For who hears what others see. A link of many lines says it at each of them.
    private static String description(Element link) {
        String whole = whole(link, link.getAttribute("href"));
        return whole.length() <= LONGEST ? whole : whole.substring(0, whole.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    private static String whole(Element link, String href) {
        String words = link.getTextContent().strip().replaceAll("\\s+", " ");
        if (!link.getAttribute("title").isEmpty()) {
            return link.getAttribute("title");
        }
        if (href.startsWith("#")) {
            return words.isEmpty() ? href.substring(1) : words;
        }
        return words.isEmpty() || words.equals(href) ? href : words + " (" + href + ")";
    }

    private void tag(Element link, PdfAnnotation annotation) {
        Tag tag = tree.get().tagOf(link);
        int key = writer.get()
                .getStructureTreeRoot()
                .addExistingObject(tag.element().getReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(PdfName.PG, writer.get().getCurrentPage());
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        tag.add(Long.MAX_VALUE, reference);
    }

    private @Nullable PdfAction jump(String anchor) {
        Box target = device.getSharedContext().getBoxById(anchor);
        PageBox page = target == null || context == null ? null : pageOf(target, context);
        if (page == null) {
            return null;
        }
        int top = page.getMarginBorderPadding(context, Edge.TOP) + target.getAbsY() - page.getTop();
        float height = (page.getHeight(context) - top) / device.getDotsPerPoint();
        PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, height, 0);
        place.addPage(writer.get().getPageReference(page.getPageNo() + 1));
        PdfAction jump = new PdfAction();
        jump.put(PdfName.S, PdfName.GOTO);
        jump.put(PdfName.D, place);
        return jump;
    }

    private static @Nullable PageBox pageOf(Box box, RenderingContext context) {
        Box root = box;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return root.getLayer() == null ? null : root.getLayer().getPage(context, box.getAbsY());
    }
}
