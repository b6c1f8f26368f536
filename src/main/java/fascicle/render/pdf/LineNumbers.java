package fascicle.render.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.InlineLayoutBox;

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
    private int numbered;
    private final Set<Integer> feet = new HashSet<>();

    /// A number and where it stands, in the layout's dots.
    record Number(String text, float x, float y) {}

    void begin(Element document) {
        isProof = Preparation.children(document).stream()
                .filter(child -> child.getTagName().equals("body"))
                .anyMatch(body -> List.of(body.getAttribute("class").split(" ")).contains("proof"));
    }

    void beginPage() {
        numbered = 0;
        feet.clear();
    }

    /// The number that a line has when the first of its words is drawn.
    Optional<Number> of(InlineLayoutBox line, @Nullable Element element) {
        if (!isProof || element == null || line.isContainedInMarginBox() || isCounted(line)) {
            return Optional.empty();
        }
        numbered++;
        return Optional.of(new Number(Integer.toString(numbered), EDGE, line.getAbsY() + line.getBaseline()));
    }

    private boolean isCounted(InlineLayoutBox line) {
        int foot = line.getAbsY() + line.getBaseline();
        boolean isNear = feet.stream().anyMatch(other -> Math.abs(other - foot) < SAME_LINE);
        feet.add(foot);
        return isNear;
    }
}
