package fascicle.render.pdf;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/// The numbers of the lines of a page, at its left edge, in a document whose body is of the class `proof`: what
/// somebody who reads proofs refers to.
final class LineNumbers {
    static final FSColor COLOUR = new FSRGBColor(0x6b, 0x70, 0x78);

    private static final float POINT = ITextRenderer.DEFAULT_DOTS_PER_POINT;
    static final FontSpecification FONT = new FontSpecification(
            6.5f * POINT,
            IdentValue.FONT_WEIGHT_400,
            new String[] {"Source Sans 3"},
            IdentValue.NORMAL,
            IdentValue.NORMAL);

    private static final float EDGE = 8 / 25.4f * 72 * POINT;

    /// Two lines whose feet are nearer to each other are one, such as those of the cells of a row.
    private static final float SAME_LINE = 5 * POINT;

    private boolean isProof;
    private @Nullable RenderingContext context;

    /// Those of the page, from its top, in the layout's dots.
    private final SortedSet<Integer> feet = new TreeSet<>();

    void begin(Element document) {
        isProof = Preparation.children(document).stream()
                .filter(child -> child.getTagName().equals("body"))
                .anyMatch(body -> List.of(body.getAttribute("class").split(" ")).contains("proof"));
    }

    /// Keeps a line of which words are drawn. They are drawn in the order of the document, and what stands side by
    /// side, such as the cells of a row, goes down the page again and again.
    void note(RenderingContext context, InlineLayoutBox line, @Nullable Element element) {
        if (isProof && element != null && !line.isContainedInMarginBox()) {
            this.context = context;
            PageBox page = context.getPage();
            int top = page.getMarginBorderPadding(context, Edge.TOP) - page.getPaintingTop();
            feet.add(top + line.getAbsY() + line.getBaseline());
        }
    }

    /// Writes the numbers of the page that ends, counted from its top.
    void write(Writer writer) {
        int numbered = 0;
        float last = Float.NEGATIVE_INFINITY;
        for (int foot : feet) {
            if (foot - last >= SAME_LINE) {
                numbered++;
                last = foot;
                writer.write(Objects.requireNonNull(context), Integer.toString(numbered), EDGE, foot);
            }
        }
        feet.clear();
    }

    /// Writes a number at a place on the page, in the layout's dots from its upper left corner.
    @FunctionalInterface
    interface Writer {
        void write(RenderingContext context, String number, float x, float y);
    }
}
