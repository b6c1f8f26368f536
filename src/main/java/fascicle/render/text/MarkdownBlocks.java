package fascicle.render.text;

import fascicle.model.Block;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.model.Numbering;
import fascicle.model.Target;
import fascicle.render.OwnHtml;
import fascicle.render.Places;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/// A text as the Markdown that GitHub reads. Short forms are plain words, lettered items are paragraphs, and what a
/// cell spans is empty.
final class MarkdownBlocks {
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create()))
            .build();

    private final Places places;
    private final MarkdownWords words;

    /// @param notes what the labels of footnotes begin with, where several texts stand in one file; may be empty
    MarkdownBlocks(Places places, String notes) {
        this.places = places;
        this.words = new MarkdownWords(places, notes);
    }

    String written(Body body) {
        Node document = new Document();
        write(body.blocks(), document);
        for (Body.Footnote note : body.footnotes()) {
            Node definition = new FootnoteDefinition(words.label(note.number()));
            write(note.blocks(), definition);
            document.appendChild(definition);
        }
        return RENDERER.render(document);
    }

    /// A paragraph of its own.
    String written(List<Inline> inlines) {
        Node document = new Document();
        document.appendChild(words.in(new Paragraph(), inlines));
        return RENDERER.render(document);
    }

    /// Words without any meaning as Markdown, in a line of their own.
    static String plain(String text) {
        Node document = new Document();
        document.appendChild(with(new Paragraph(), new Text(text)));
        return RENDERER.render(document);
    }

    /// A link alone, without an end of line.
    static String link(String title, String address) {
        Node document = new Document();
        document.appendChild(with(new Paragraph(), with(new Link(address, null), new Text(title))));
        return RENDERER.render(document).strip();
    }

    /// A heading.
    ///
    /// @param level 1 to 6
    static String heading(int level, String text) {
        Node document = new Document();
        document.appendChild(with(headingOf(level), new Text(text)));
        return RENDERER.render(document);
    }

    private static Node headingOf(int level) {
        Heading heading = new Heading();
        heading.setLevel(level);
        return heading;
    }

    private void write(List<Block> blocks, Node parent) {
        blocks.forEach(block -> write(block, parent));
    }

    private void write(Block block, Node parent) {
        switch (block) {
            case Block.Paragraph paragraph -> parent.appendChild(words.in(new Paragraph(), paragraph.inlines()));
            case Block.Heading heading -> parent.appendChild(words.in(headingOf(heading.level()), heading.inlines()));
            case Block.BulletList list -> write(list, parent);
            case Block.OrderedList list -> write(list, parent);
            case Block.Quotation quotation -> write(quotation.blocks(), child(parent, new BlockQuote()));
            case Block.Alert alert -> {
                Node quote = child(parent, new BlockQuote());
                quote.appendChild(with(
                        new Paragraph(), MarkdownWords.html("[!" + alert.kind().name() + "]")));
                write(alert.blocks(), quote);
            }
            case Block.CodeBlock code -> parent.appendChild(code(code));
            case Block.Table table -> {
                parent.appendChild(new MarkdownTable(words).of(table));
                if (!table.caption().isEmpty()) {
                    parent.appendChild(words.in(with(new Paragraph(), new Text("Table: ")), table.caption()));
                }
            }
            case Block.Figure figure -> {
                Image image = new Image(
                        places.of(figure.picture().file().path()),
                        figure.caption().orElse(null));
                parent.appendChild(with(
                        new Paragraph(), with(image, new Text(figure.picture().alt()))));
            }
            case Block.Rule _ -> parent.appendChild(new ThematicBreak());
            case Block.RawHtml html -> parent.appendChild(htmlBlock(html.xhtml(), html.targets()));
            case Block.Framed framed -> {
                parent.appendChild(htmlBlock(framed.opening(), framed.targets()));
                framed.held().forEach(held -> {
                    write(held.blocks(), parent);
                    parent.appendChild(htmlBlock(held.closing(), framed.targets()));
                });
            }
        }
    }

    private void write(Block.BulletList list, Node parent) {
        BulletList bullets = new BulletList();
        bullets.setTight(isTight(list.tight(), list.items()));
        // Lists with one sign would become one list.
        boolean isSecond = parent.getLastChild() instanceof BulletList before && "-".equals(before.getMarker());
        bullets.setMarker(isSecond ? "*" : "-");
        list.items().forEach(item -> write(item.blocks(), child(bullets, new ListItem())));
        parent.appendChild(bullets);
    }

    /// Items with letters are what Markdown does not know: each becomes paragraphs, the first with its letter.
    private void write(Block.OrderedList list, Node parent) {
        if (list.numbering() == Numbering.DECIMAL) {
            OrderedList numbers = new OrderedList();
            numbers.setTight(isTight(list.tight(), list.items()));
            numbers.setMarkerStartNumber(list.start());
            String delimiter = String.valueOf(list.delimiter());
            boolean isSecond = parent.getLastChild() instanceof OrderedList before
                    && delimiter.equals(before.getMarkerDelimiter());
            numbers.setMarkerDelimiter(!isSecond ? delimiter : delimiter.equals(".") ? ")" : ".");
            list.items().forEach(item -> write(item.blocks(), child(numbers, new ListItem())));
            parent.appendChild(numbers);
            return;
        }
        int number = list.start();
        for (Block.Item item : list.items()) {
            int said = item.lettered().orElse(number);
            lettered(list.numbering().spell(said) + list.delimiter() + " ", item.blocks(), parent);
            number = said + 1;
        }
    }

    /// Not where something in an item becomes several paragraphs, which would run into one.
    private static boolean isTight(boolean tight, List<Block.Item> items) {
        return tight
                && items.stream().flatMap(item -> item.blocks().stream()).noneMatch(block -> switch (block) {
                    case Block.OrderedList list -> list.numbering() != Numbering.DECIMAL;
                    case Block.Table table -> !table.caption().isEmpty();
                    default -> false;
                });
    }

    private void lettered(String marker, List<Block> blocks, Node parent) {
        Node first = with(new Paragraph(), new Text(marker));
        parent.appendChild(first);
        boolean begins = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph;
        if (begins) {
            words.in(first, ((Block.Paragraph) blocks.getFirst()).inlines());
        }
        write(blocks.subList(begins ? 1 : 0, blocks.size()), parent);
    }

    private static Node code(Block.CodeBlock code) {
        FencedCodeBlock block = new FencedCodeBlock();
        block.setInfo(code.language());
        block.setLiteral(code.text());
        return block;
    }

    private Node htmlBlock(String xhtml, List<Target> targets) {
        HtmlBlock block = new HtmlBlock();
        block.setLiteral(
                new OwnHtml(name -> name, places::of).set(xhtml, targets).strip());
        return block;
    }

    private static Node child(Node parent, Node child) {
        parent.appendChild(child);
        return child;
    }

    private static Node with(Node parent, Node child) {
        parent.appendChild(child);
        return parent;
    }
}
