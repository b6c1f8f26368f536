package fascicle.content.markdown;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.content.source.Problems;
import fascicle.model.Attachment;
import fascicle.model.Inline;
import fascicle.model.Picture;
import fascicle.model.PlainText;
import fascicle.model.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// Converts what stands within a line.
final class InlineConverter {
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:https?:)?//.+");

    private final Conversion conversion;
    private final Function<FootnoteReference, List<Inline>> notes;
    private int depth;
    private boolean marking = true;

    /// For texts that cannot have footnotes.
    InlineConverter(Conversion conversion) {
        this(conversion, _ -> List.of());
    }

    /// @param notes makes the mark of a footnote
    InlineConverter(Conversion conversion, Function<FootnoteReference, List<Inline>> notes) {
        this.conversion = conversion;
        this.notes = notes;
    }

    /// The children of a node.
    List<Inline> children(Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            nodes.add(child);
        }
        return within(parent, () -> siblings(nodes));
    }

    /// The children of a node whose short forms are not to be marked, such as a heading.
    List<Inline> unmarked(Node parent) {
        return unmarked(() -> children(parent));
    }

    private List<Inline> unmarked(Supplier<List<Inline>> inlines) {
        boolean before = marking;
        marking = false;
        try {
            return inlines.get();
        } finally {
            marking = before;
        }
    }

    private List<Inline> within(Node parent, Supplier<List<Inline>> inlines) {
        if (depth >= Conversion.DEEPEST) {
            Problems problems = conversion.problems();
            problems.error(conversion.places().of(parent), "markdown-depth", "emphasis and links nested too deeply");
            return List.of();
        }
        depth++;
        try {
            return inlines.get();
        } finally {
            depth--;
        }
    }

    private List<Inline> siblings(List<Node> nodes) {
        List<Inline> inlines = new ArrayList<>();
        HtmlTags tags = new HtmlTags(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof HtmlInline html) {
                int end = tags.closing(i);
                List<Node> enclosed = end < 0 ? List.of() : nodes.subList(i + 1, end);
                Optional<Inline> element = element(html, enclosed, end >= 0);
                element.ifPresent(inlines::add);
                i = element.isPresent() && end >= 0 ? end : i;
            } else {
                inlines.addAll(inline(nodes.get(i)));
            }
        }
        return inlines;
    }

    private List<Inline> inline(Node node) {
        Position at = conversion.places().of(node);
        return switch (node) {
            case Text text -> text(text);
            case Emphasis emphasis -> List.of(new Inline.Emphasis(children(emphasis)));
            case StrongEmphasis strong -> List.of(new Inline.Strong(children(strong)));
            case Strikethrough struck -> List.of(new Inline.Struck(children(struck)));
            case Code code -> List.of(new Inline.Code(LetterSigns.removed(code.getLiteral()), at));
            case EmbeddedLink embedded -> embedded(embedded, at);
            case Link link -> link(link, at);
            case Image image -> image(image);
            case FootnoteReference reference -> notes.apply(reference);
            case HardLineBreak _ -> List.of(new Inline.LineBreak());
            case SoftLineBreak _ -> List.of(new Inline.SoftBreak());
            default -> children(node);
        };
    }

    private List<Inline> text(Text node) {
        List<Inline> inlines = new ArrayList<>();
        conversion
                .places()
                .pieces(node, LetterSigns.removed(node.getLiteral()))
                .forEach(piece -> inlines.addAll(text(piece.text(), piece.at())));
        return inlines;
    }

    private List<Inline> text(String text, Position at) {
        return marking ? conversion.shortForms().mark(text, at) : List.of(new Inline.Text(text, at));
    }

    /// A link that leads nowhere keeps its words; what is wrong with it has been said.
    private List<Inline> link(Link link, Position at) {
        List<Inline> words = unmarked(link);
        String destination = LetterSigns.removed(link.getDestination());
        Optional<Target> target = isBare(link, destination)
                ? conversion.references().bare(destination)
                : conversion.references().link(destination, at);
        return target.<List<Inline>>map(found -> List.of(new Inline.Link(found, title(link.getTitle()), words, at)))
                .orElse(words);
    }

    /// What is not loaded from elsewhere is a click away.
    private List<Inline> embedded(EmbeddedLink link, Position at) {
        conversion
                .problems()
                .warning(
                        at,
                        "html-removed",
                        "<" + link.element() + "> shows what is elsewhere: readers get a link to it",
                        "nothing is fetched from elsewhere; say in title=\"...\" what the link leads to");
        return link(link, at);
    }

    /// Whether nobody wrote a link, and the address only stands in the text.
    private static boolean isBare(Link link, String destination) {
        return link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && (destination.equals(text.getLiteral()) || destination.equals("mailto:" + text.getLiteral()));
    }

    static Optional<String> title(@Nullable String title) {
        return Optional.ofNullable(title).map(LetterSigns::removed);
    }

    private List<Inline> image(Image image) {
        return picture(image)
                .<List<Inline>>map(picture -> List.of(new Inline.Image(picture, title(image.getTitle()))))
                .orElseGet(() -> instead(image));
    }

    /// The picture of an image node; absent when there is none to show, which is told. One without words for those
    /// who cannot see it is a mistake; `decoration` as its only word says that it needs none.
    Optional<Picture> picture(Image image) {
        Position at = conversion.places().of(image);
        if (isElsewhere(image)) {
            conversion
                    .problems()
                    .warning(
                            at,
                            "picture-outside",
                            "the picture is not a file of the newsletter: readers get a link to it",
                            "fascicle fetch-pictures takes it over into images/; the build fetches nothing from"
                                    + " elsewhere");
            return Optional.empty();
        }
        String alt = alternative(image);
        if (alt.isEmpty()) {
            conversion.problems().add(withoutWords(image, at));
        }
        Optional<Attachment> file = conversion.references().picture(image.getDestination(), at);
        return file.map(found -> new Picture(found, alt.equals("decoration") ? "" : alt, at));
    }

    /// HTML comes from elsewhere, where pages without such words were shown: they are, and the place is told.
    private static Diagnostic withoutWords(Image image, Position at) {
        String message = "the picture has no alternative text";
        return image instanceof HtmlImage
                ? Diagnostic.warning(at, "picture-alt", message)
                        .withHint("say in alt=\"...\" what it shows; or write alt=\"\" if it shows nothing")
                : Diagnostic.error(at, "picture-alt", message)
                        .withHint("say between the brackets what it shows: ![Two people shake hands](...); "
                                + "or ![decoration](...) if it shows nothing");
    }

    private String alternative(Image image) {
        return PlainText.of(unmarked(image)).strip();
    }

    private static boolean isElsewhere(Image image) {
        return ELSEWHERE.matcher(image.getDestination()).matches();
    }

    /// What stands where a picture cannot: a link to one that is elsewhere, by its words or the name of its file.
    List<Inline> instead(Image image) {
        if (!isElsewhere(image)) {
            return List.of();
        }
        String address =
                image.getDestination().startsWith("//") ? "https:" + image.getDestination() : image.getDestination();
        Position at = conversion.places().of(image);
        String alt = alternative(image);
        boolean speaks = !alt.isEmpty() && !alt.equals("decoration");
        List<Inline> words = speaks ? unmarked(image) : List.of(new Inline.Text(lastName(address), at));
        boolean isLinked = image.getParent() instanceof Link;
        return conversion
                .references()
                .bare(address)
                .filter(_ -> !isLinked)
                .<List<Inline>>map(found -> List.of(new Inline.Link(found, title(image.getTitle()), words, at)))
                .orElse(words);
    }

    /// The name of the file that an address leads to; the address, where it names none.
    private static String lastName(String address) {
        String path = address.replaceFirst("[?#].*", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? address : name;
    }

    /// The element that a tag begins; absent when it is not allowed, or is never closed though it should be. What it
    /// encloses is then converted as if there were no tag.
    private Optional<Inline> element(HtmlInline html, List<Node> enclosed, boolean closed) {
        String literal = LetterSigns.removed(html.getLiteral());
        if (literal.startsWith("<!") || literal.startsWith("<?") || literal.startsWith("</")) {
            return Optional.empty();
        }
        HtmlTargets targets = new HtmlTargets(conversion, List.of(html));
        HtmlCleaner.Tag tag = HtmlCleaner.tag(literal, targets);
        conversion.reportRemoved(tag.removed(), conversion.places().of(html));
        boolean isVoid = tag.name().equals("br") || tag.name().equals("wbr");
        if (!tag.allowed() || !isVoid && !closed) {
            return Optional.ofNullable(tag.attributes().get("id")).map(name -> place(Map.of("id", name), List.of()));
        }
        if (!targets.all().isEmpty()) {
            return Optional.of(linked(tag.attributes(), targets.all().getFirst(), html, enclosed));
        }
        List<Inline> content = isVoid ? List.of() : within(html, () -> siblings(enclosed));
        return Optional.of(new Inline.Element(tag.name(), tag.attributes(), content));
    }

    /// A link within the newsletter, in an element that has what else was written of it.
    private Inline linked(Map<String, String> attributes, Target target, HtmlInline html, List<Node> enclosed) {
        List<Inline> words = unmarked(() -> within(html, () -> siblings(enclosed)));
        Map<String, String> others = new LinkedHashMap<>(attributes);
        others.remove("href");
        Optional<String> title = Optional.ofNullable(others.remove("title"));
        Inline link = new Inline.Link(target, title, words, conversion.places().of(html));
        return others.isEmpty() ? link : place(others, List.of(link));
    }

    private static Inline place(Map<String, String> attributes, List<Inline> words) {
        return new Inline.Element("span", attributes, words);
    }
}
