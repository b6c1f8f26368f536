package fascicle.content.markdown;

import fascicle.Position;
import fascicle.model.Block;
import fascicle.model.Block.Alert;
import fascicle.model.Inline;
import fascicle.model.Numbering;
import fascicle.model.PlainText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/// Converts what stands on lines of its own.
final class BlockConverter {
    /// How HTML that shows nothing of its own begins and ends; the more special beginnings first.
    private static final SequencedMap<String, String> ENDS = ends();

    private static SequencedMap<String, String> ends() {
        SequencedMap<String, String> ends = new LinkedHashMap<>();
        ends.put("<!--", "-->");
        ends.put("<![CDATA[", "]]>");
        ends.put("<!", ">");
        ends.put("<?", "?>");
        ends.put("<script", "</script>");
        ends.put("<style", "</style>");
        return Collections.unmodifiableSequencedMap(ends);
    }

    private static final int CODE_INDENT = 4;

    private static final String CAPTION = "Table: ";

    private final Conversion conversion;
    private final InlineConverter inlines;
    private final TableConverter tables;
    private final FrameConverter frames;

    BlockConverter(Conversion conversion, InlineConverter inlines) {
        this.conversion = conversion;
        this.inlines = inlines;
        this.tables = new TableConverter(conversion, inlines);
        this.frames = new FrameConverter(conversion, this::blocks);
    }

    List<Block> children(Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            nodes.add(child);
        }
        HtmlExtents extents = new HtmlExtents(nodes);
        extents.unclosed().forEach((index, name) -> reportUnclosed(nodes.get(index), name));
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            int end = extents.end(i);
            if (end > i) {
                blocks.addAll(frames.framed(nodes.subList(i, end + 1)));
            } else {
                blocks.addAll(blocks(nodes.subList(i, i + 1)));
            }
            i = end;
        }
        return blocks;
    }

    private List<Block> blocks(List<Node> nodes) {
        return nodes.stream()
                .filter(node -> !isCaption(node))
                .flatMap(node -> block(node).stream())
                .toList();
    }

    private void reportUnclosed(Node opening, String name) {
        conversion
                .problems()
                .warning(
                        conversion.places().of(opening),
                        "html-unclosed",
                        "<" + name + "> is opened here and never closed",
                        "write </" + name + "> on a line of its own behind what belongs to it");
    }

    private Optional<Block> block(Node node) {
        Position at = conversion.places().of(node);
        return switch (node) {
            case Paragraph paragraph -> Optional.of(paragraph(paragraph, at));
            case Heading heading -> Optional.of(heading(heading, at));
            case BulletList list -> Optional.of(new Block.BulletList(list.isTight(), items(list), at));
            case OrderedList list -> Optional.of(ordered(list, at));
            case BlockQuote quotation -> Optional.of(quotation(quotation, at));
            case FencedCodeBlock code -> Optional.of(code(code, at));
            case IndentedCodeBlock code -> Optional.of(code(code, at));
            case ThematicBreak _ -> Optional.of(new Block.Rule(at));
            case HtmlBlock html -> html(html, at);
            case TableBlock table -> Optional.of(tables.table(table, caption(table), at));
            case FootnoteDefinition _, LinkReferenceDefinition _ -> Optional.empty();
            default -> throw new IllegalStateException("no block for " + node.getClass());
        };
    }

    private Block paragraph(Paragraph paragraph, Position at) {
        if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            return inlines.picture(image)
                    .<Block>map(picture -> new Block.Figure(picture, InlineConverter.title(image.getTitle()), at))
                    .orElseGet(() -> new Block.Paragraph(inlines.instead(image), at));
        }
        List<Inline> words = inlines.children(paragraph);
        return places(words)
                .<Block>map(html -> new Block.RawHtml(html, List.of(), "", at))
                .orElseGet(() -> new Block.Paragraph(words, at));
    }

    /// Places between paragraphs, which take no room: `<a id="x"></a>`. Absent where there are words.
    private static Optional<String> places(List<Inline> inlines) {
        StringBuilder html = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Element(var name, var attributes, var words)
                    && words.isEmpty()
                    && name.equals("span")
                    && attributes.keySet().equals(Set.of("id"))) {
                html.append("<span id=\"").append(attributes.get("id")).append("\"></span>");
            } else if (!(inline instanceof Inline.SoftBreak)) {
                return Optional.empty();
            }
        }
        return Optional.of(html.toString()).filter(found -> !found.isEmpty());
    }

    private Block.Heading heading(Heading heading, Position at) {
        Optional<String> own = OwnAnchor.cut(heading);
        List<Inline> words = inlines.unmarked(heading);
        String anchor = conversion
                .anchors()
                .map(anchors -> own.flatMap(anchors::own).orElseGet(() -> anchors.of(PlainText.of(words))))
                .orElse("");
        return new Block.Heading(heading.getLevel(), anchor, words, at);
    }

    private Block.OrderedList ordered(OrderedList list, Position at) {
        Numbering numbering = list instanceof LetteredList lettered ? lettered.numbering() : Numbering.DECIMAL;
        char delimiter = list.getMarkerDelimiter().charAt(0);
        return new Block.OrderedList(
                numbering, list.getMarkerStartNumber(), delimiter, list.isTight(), items(list), at);
    }

    private List<Block.Item> items(ListBlock list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Tasks.mark(item);
            items.add(new Block.Item(
                    letter(item), children(item), conversion.places().of(item)));
        }
        return items;
    }

    private static OptionalInt letter(Node item) {
        return item instanceof LetteredItem lettered ? OptionalInt.of(lettered.ordinal()) : OptionalInt.empty();
    }

    private Block quotation(BlockQuote quotation, Position at) {
        return Alerts.kind(quotation)
                .<Block>map(kind -> alert(kind, quotation, at))
                .orElseGet(() -> new Block.Quotation(children(quotation), at));
    }

    private Block.Alert alert(Alert.Kind kind, BlockQuote quotation, Position at) {
        Alerts.removeMarker(quotation);
        return new Block.Alert(kind, children(quotation), at);
    }

    private static Block.CodeBlock code(IndentedCodeBlock code, Position margin) {
        Position behind = new Position(margin.path(), margin.line(), margin.column() + CODE_INDENT);
        return new Block.CodeBlock("", LetterSigns.removed(code.getLiteral()), behind);
    }

    private static Block.CodeBlock code(FencedCodeBlock code, Position fence) {
        String language = code.getInfo().strip().split("\\s", 2)[0];
        Position below = new Position(fence.path(), fence.line() + 1, fence.column());
        return new Block.CodeBlock(language, LetterSigns.removed(code.getLiteral()), below);
    }

    private Optional<Block> html(HtmlBlock html, Position at) {
        hidden(html.getLiteral().strip())
                .ifPresent(end -> conversion
                        .problems()
                        .error(
                                at,
                                "html-unclosed",
                                "what is opened here is never closed, and hides the rest of the text",
                                "write " + end + " behind what belongs to it"));
        HtmlTargets targets = new HtmlTargets(conversion, List.of(html));
        HtmlCleaner.Cleaned cleaned = HtmlCleaner.block(LetterSigns.removed(html.getLiteral()), targets);
        conversion.reportRemoved(cleaned.removed(), at);
        return cleaned.xhtml().isBlank()
                ? Optional.empty()
                : Optional.of(new Block.RawHtml(cleaned.xhtml(), targets.all(), cleaned.text(), at));
    }

    /// The end that HTML lacks which then hides whatever follows; absent where nothing is hidden. The kinds 1 to 5 of
    /// CommonMark's blocks of HTML end nowhere else.
    private static Optional<String> hidden(String html) {
        return ENDS.entrySet().stream()
                .filter(kind -> html.regionMatches(
                        true, 0, kind.getKey(), 0, kind.getKey().length()))
                .map(Map.Entry::getValue)
                .findFirst()
                .filter(end -> !html.toLowerCase(Locale.ROOT).contains(end.toLowerCase(Locale.ROOT)));
    }

    private static boolean isCaption(Node node) {
        return node instanceof Paragraph
                && node.getPrevious() instanceof TableBlock
                && node.getFirstChild() instanceof org.commonmark.node.Text text
                && text.getLiteral().startsWith(CAPTION);
    }

    private List<Inline> caption(TableBlock table) {
        Node next = table.getNext();
        if (next == null || !isCaption(next)) {
            return List.of();
        }
        List<Inline> words = new ArrayList<>(inlines.children(next));
        if (words.getFirst() instanceof Inline.Text(String text, Position at)) {
            Position moved = new Position(at.path(), at.line(), at.column() + CAPTION.length());
            words.set(0, new Inline.Text(text.substring(CAPTION.length()), moved));
        }
        return words;
    }
}
