package fascicle.render.pdf;

import java.awt.Shape;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/// Paints pages and says of everything it paints what it is: a piece of an element, or an artifact.
final class TaggedDevice extends ITextOutputDevice {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName PAGINATION = new PdfName("Pagination");
    private static final PdfName LAYOUT = new PdfName("Layout");

    private final Map<Element, Integer> headerPages = new IdentityHashMap<>();
    private final ListMarkers markers = new ListMarkers();
    private final Links links = new Links(this, this::writer, this::tree);
    private final LineNumbers numbers = new LineNumbers();
    private final SortedSet<String> withoutAlternative = new TreeSet<>();
    private @Nullable Element document;
    private @Nullable StructureTree tree;
    private @Nullable ITextFSFont font;
    private @Nullable PagedBoxes boxes;
    private @Nullable Frames frames;
    private boolean open;
    private int page;

    TaggedDevice(float dotsPerPoint) {
        super(dotsPerPoint);
    }

    ITextFSFont font() {
        return Objects.requireNonNull(font);
    }

    /// The `src` of each picture that has no `alt`, not even an empty one.
    SortedSet<String> withoutAlternative() {
        return withoutAlternative;
    }

    StructureTree tree() {
        return Objects.requireNonNull(tree);
    }

    PdfWriter writer() {
        return Objects.requireNonNull(getWriter());
    }

    @Override
    public void setRoot(Box root) {
        super.setRoot(root);
        boxes = PagedBoxes.of(root, root.getLayer().getPages());
        frames = new Frames(boxes);
    }

    @Override
    public void start(Document source) {
        super.start(source);
        document = source.getDocumentElement();
        numbers.begin(document);
    }

    @Override
    public void setWriter(PdfWriter writer) {
        super.setWriter(writer);
        tree = new StructureTree(Objects.requireNonNull(document), writer);
    }

    @Override
    public void initializePage(PdfContentByte content, float height) {
        super.initializePage(content, height);
        Objects.requireNonNull(boxes).turnTo(page);
        page++;
        markers.clear();
    }

    @Override
    public void finishPage() {
        links.write();
        numbers.write(this::drawNumber);
        super.finishPage();
    }

    @Override
    public void finish(RenderingContext context, Box root) {
        Objects.requireNonNull(boxes).close();
        super.finish(context, root);
        tree().finish();
    }

    @Override
    public void setFont(ITextFSFont font) {
        this.font = font;
        super.setFont(font);
    }

    /// Nothing: where a theme has no bold or italic of a family, none is faked by thickening or slanting.
    @Override
    public @Nullable FontSpecification getFontSpecification() {
        return null;
    }

    @Override
    public void drawText(RenderingContext context, InlineText text) {
        String words = text.getSubstring();
        if (words == null || words.isEmpty() || !isOnThisPage(context, text.getParent())) {
            return;
        }
        Element element = elementOf(text.getParent());
        if (element == null || isPagination(text.getParent(), element)) {
            beginArtifact(PAGINATION);
        } else if (isLeader(text)) {
            beginArtifact(LAYOUT);
        } else {
            beginText(element, text);
        }
        super.drawText(context, text);
        drawTrimmedSpace(text);
        end();
        numbers.note(context, text.getParent(), element);
    }

    private void drawNumber(RenderingContext context, String number, float x, float y) {
        beginArtifact(LAYOUT);
        setFont((ITextFSFont) context.getFont(LineNumbers.FONT));
        setColor(LineNumbers.COLOUR);
        super.drawString(number, x, y, null);
        end();
    }

    /// Lines that touch the edge of a page are handed out for both pages, to be clipped on one: they belong to
    /// one.
    private static boolean isOnThisPage(RenderingContext context, InlineLayoutBox line) {
        int baseline = line.getAbsY() + line.getBaseline();
        PageBox page = context.getPage();
        return line.isContainedInMarginBox() || baseline >= page.getTop() && baseline < page.getBottom();
    }

    /// The space that the end of a line has swallowed: without it, readers would speak the words on both sides as
    /// one.
    private void drawTrimmedSpace(InlineText text) {
        String line = text.getMasterText();
        boolean swallowed = text.getEnd() < line.length() && Character.isWhitespace(line.charAt(text.getEnd()));
        if (swallowed && text.getFunctionData() == null) {
            float x = text.getParent().getAbsX() + text.getX() + text.getWidth();
            write(" ", x, text.getParent().getAbsY() + text.getParent().getBaseline(), null);
        }
    }

    private void beginText(Element element, InlineText text) {
        Tag tag = tree().tagOf(element);
        Text source = text.getTextNode();
        // Text that styles generate has no place in the document: it stands where it is painted.
        long order = source == null ? tag.lastOr(tree().order(element)) : tree().order(source);
        begin(tag, order, null);
    }

    private static boolean isLeader(InlineText text) {
        var data = text.getFunctionData();
        return data != null && data.getFunction() != null && data.getFunction().is("leader");
    }

    @Override
    public void drawString(String text, float x, float y, @Nullable JustificationInfo justified) {
        if (open) {
            write(text, x, y, justified);
            return;
        }
        // Only list markers come here directly; those of other pages are left to these.
        ListMarkers.Marker marker = markers.at(x, y);
        if (marker != null) {
            begin(tree().labelOf(marker.item()), 0, null);
            write(ListMarkers.spelled(text, marker.item()), x, y, justified);
            end();
        }
    }

    private void write(String text, float x, float y, @Nullable JustificationInfo justified) {
        float tracking = ((Face) font().getFontDescription()).tracking();
        if (tracking == 0) {
            super.drawString(text, x, y, justified);
            return;
        }
        float size = font().getSize2D() / getDotsPerPoint();
        getCurrentPage().setCharacterSpacing(tracking / 1000 * size);
        super.drawString(text, x, y, justified);
        getCurrentPage().setCharacterSpacing(0);
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        ListMarkers.Marker marker = open ? null : markers.at(x, y);
        if (marker == null) {
            return;
        }
        PdfDictionary spoken = new PdfDictionary();
        spoken.put(new PdfName("ActualText"), new PdfString("\u2022", PdfString.TEXT_UNICODE));
        begin(tree().labelOf(marker.item()), 0, spoken);
        super.fillOval(x, y, width, height);
        end();
    }

    @Override
    public void paintReplacedElement(RenderingContext context, BlockBox box) {
        Element element = box.getElement();
        if (element == null
                || isPagination(box, element)
                || element.getAttribute("alt").isEmpty()) {
            if (element != null && element.getTagName().equals("img") && !element.hasAttribute("alt")) {
                withoutAlternative.add(element.getAttribute("src"));
            }
            artifact(() -> super.paintReplacedElement(context, box));
            return;
        }
        Tag figure = tree().tagOf(element);
        figure.put("Alt", element.getAttribute("alt"));
        figure.put("A", place(createLocalTargetArea(context, box)));
        begin(figure, 0, null);
        super.paintReplacedElement(context, box);
        end();
    }

    private static PdfDictionary place(Rectangle area) {
        PdfDictionary place = new PdfDictionary();
        place.put(PdfName.O, LAYOUT);
        place.put(
                PdfName.BBOX,
                new PdfArray(new float[] {area.getLeft(), area.getBottom(), area.getRight(), area.getTop()}));
        return place;
    }

    private boolean isFramed(RenderingContext context, Box box) {
        return Objects.requireNonNull(frames).isOn(context.getPage(), box);
    }

    @Override
    public void paintBorder(RenderingContext context, Box box) {
        if (isFramed(context, box)) {
            super.paintBorder(context, box);
        }
    }

    @Override
    public void paintBackground(RenderingContext context, Box box) {
        if (isFramed(context, box)) {
            super.paintBackground(context, box);
        }
        markers.note(context, box);
        Element element = box.getElement();
        if (element != null && element.getTagName().equals("a") && !isPagination(box, element)) {
            links.note(context, box, element);
        }
    }

    @Override
    public void draw(Shape shape) {
        artifact(() -> super.draw(shape));
    }

    @Override
    public void fill(Shape shape) {
        artifact(() -> super.fill(shape));
    }

    @Override
    public void drawImage(FSImage image, int x, int y) {
        artifact(() -> super.drawImage(image, x, y));
    }

    private void artifact(Runnable painting) {
        if (open) {
            painting.run();
            return;
        }
        beginArtifact(null);
        painting.run();
        end();
    }

    private void begin(Tag tag, long order, @Nullable PdfDictionary properties) {
        tag.begin(getCurrentPage(), writer(), order, properties);
        open = true;
    }

    private void beginArtifact(@Nullable PdfName type) {
        PdfDictionary properties = new PdfDictionary();
        if (type != null) {
            properties.put(PdfName.TYPE, type);
        }
        getCurrentPage().beginMarkedContentSequence(ARTIFACT, type == null ? null : properties, true);
        open = true;
    }

    private void end() {
        getCurrentPage().endMarkedContentSequence();
        open = false;
    }

    private static @Nullable Element elementOf(Box box) {
        for (Box at = box; at != null; at = at.getParent()) {
            if (at.getElement() != null) {
                return at.getElement();
            }
        }
        return null;
    }

    /// Running heads and feet, and the header of a table on the pages after its first.
    private boolean isPagination(Box box, Element element) {
        return box.isContainedInMarginBox() || isRepeatedHeader(element);
    }

    private boolean isRepeatedHeader(Element element) {
        for (var node = (org.w3c.dom.Node) element; node instanceof Element at; node = at.getParentNode()) {
            if (at.getTagName().equals("thead")) {
                return headerPages.computeIfAbsent(at, _ -> page) != page;
            }
        }
        return false;
    }
}
