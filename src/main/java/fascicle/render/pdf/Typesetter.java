package fascicle.render.pdf;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.pictures.ClosedXml;
import fascicle.pictures.DrawingReader;
import fascicle.pictures.Elements;
import fascicle.render.Theme;
import fascicle.render.ThemeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Turns one print document, XHTML with the theme's style, into a PDF.
///
/// Fonts are read once, whatever the number of documents; it may be used by several threads at a time.
final class Typesetter {
    /// How far a line may reach beyond its place before it is broken anywhere: a hanging comma, a rounded width.
    private static final int TOLERANCE = (int) (3 * ITextRenderer.DEFAULT_DOTS_PER_POINT);

    /// What is loosened changes the widths around it; after so many layouts it stays as it is.
    private static final int MOST_LOOSENED = 6;

    /// What moves from columns into one moves all that follows; each costs a layout.
    private static final int MOST_COLUMNS = 8;

    private final Theme theme;
    private final Fonts fonts;
    private final DrawingReader pictures;

    Typesetter(Theme theme) throws IOException, ThemeException {
        this.theme = theme;
        this.fonts = Fonts.of(theme);
        this.pictures = DrawingReader.in(fonts.library());
    }

    /// @param xhtml the document, well-formed
    /// @param facts what the PDF says of itself
    /// @param pictures their contents, by the names that the document gives them
    /// @throws ThemeException when the document, as the theme makes it, is not well-formed
    Printed print(String xhtml, Facts facts, Map<String, byte[]> pictures) throws IOException, ThemeException {
        Document document = parse(xhtml);
        new Preparation(document).prepare();
        LongTables.divide(document);
        Layout layout = layOut(document, pictures, context -> Glue.in(document, context));
        Glue glue = layout.glue();
        if (EvenColumns.in(layout.root()) | BalancedTitles.in(layout.root(), layout.ruler())) {
            layout = layOut(document, pictures, _ -> glue);
        }
        for (int set = 0; set < MOST_COLUMNS && ColumnBlocks.loosen(layout.root(), pages(layout.renderer())); set++) {
            layout = layOut(document, pictures, _ -> glue);
        }
        Overfull overfull = new Overfull(TOLERANCE);
        for (int loosened = 0; loosened < MOST_LOOSENED && overfull.loosen(layout.root()); loosened++) {
            layout = layOut(document, pictures, _ -> glue);
        }
        SetText text = SetTextReader.read(document, layout.root(), pages(layout.renderer()));
        layout.renderer().setListener(new Seal(facts, xhtml.getBytes(StandardCharsets.UTF_8)));
        byte[] pdf = written(layout.renderer());
        return new Printed(pdf, pages(layout.renderer(), document), text, layout.faults());
    }

    /// A document whose lines and pages are made, and all that took part in it.
    private record Layout(
            ITextRenderer renderer,
            TaggedDevice device,
            ClosedResources resources,
            LaidOutPictures pictures,
            TextSetter setter,
            Glue glue) {
        Box root() {
            return renderer.getRootBox();
        }

        ToIntBiFunction<CalculatedStyle, String> ruler() {
            LayoutContext fonts = renderer.getSharedContext().newLayoutContextInstance(new ITextFontContext());
            return (style, words) -> setter.getWidth(null, (ITextFSFont) style.getFSFont(fonts), words);
        }

        Faults faults() {
            return new Faults(setter.missing(), resources.refused(), pictures.faults(), device.withoutAlternative());
        }
    }

    private Layout layOut(Document document, Map<String, byte[]> contents, Function<SharedContext, Glue> binding)
            throws IOException {
        TaggedDevice device = new TaggedDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        ClosedResources resources = new ClosedResources(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL, theme, contents);
        LaidOutPictures factory = new LaidOutPictures(device, resources, this.pictures);
        TextSetter setter = new TextSetter();
        ITextRenderer renderer = new ITextRenderer(
                ITextRenderer.DEFAULT_DOTS_PER_POINT,
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
                device,
                resources,
                new ThemeFonts(fonts),
                factory,
                setter);
        renderer.setPDFVersion(PdfWriter.VERSION_1_7);
        renderer.getSharedContext().setLineBreakingStrategy(new BreakOpportunities());
        renderer.setDocument(document, ClosedResources.THEME + "print/", new PrintNamespace());
        SharedContext context = renderer.getSharedContext();
        Glue glue = binding.apply(context);
        setter.measure(glue, context);
        try {
            renderer.layout();
            return new Layout(renderer, device, resources, factory, setter, glue);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Document parse(String xhtml) throws ThemeException {
        try {
            return ClosedXml.document(xhtml.getBytes(StandardCharsets.UTF_8));
        } catch (SAXException e) {
            int line = e instanceof SAXParseException place ? Math.max(place.getLineNumber(), 1) : 1;
            String near = xhtml.lines().skip(line - 1L).findFirst().orElse("").strip();
            throw new ThemeException(Diagnostic.error(
                            Position.startOf("themes/print"),
                            "theme-print",
                            "the print templates make XHTML that is not well-formed: " + e.getMessage())
                    .withHint("near: " + near.substring(0, Math.min(near.length(), 80))));
        }
    }

    private static byte[] written(ITextRenderer renderer) throws IOException {
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 20);
            renderer.createPDF(pdf);
            return pdf.toByteArray();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// The page, from 1, on which each heading with an `id` stands.
    private static SortedMap<String, Integer> pages(ITextRenderer renderer, Document document) {
        SortedMap<String, Integer> pages = new TreeMap<>();
        List<PageBox> sheets = pages(renderer);
        for (Element element : Elements.of(document)) {
            Box box = Roles.isHeading(element)
                    ? renderer.getSharedContext().getBoxById(element.getAttribute("id"))
                    : null;
            if (box != null) {
                pages.put(element.getAttribute("id"), PagePlaces.pageOf(sheets, box.getAbsY()));
            }
        }
        return pages;
    }

    private static List<PageBox> pages(ITextRenderer renderer) {
        return renderer.getRootBox().getLayer().getPages();
    }
}
