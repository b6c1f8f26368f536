package fascicle.model;

import java.util.List;
import java.util.stream.Stream;

/// Visits everything in a text, in reading order.
public final class Walk {
    private Walk() {}

    /// All blocks of a text and of its footnotes, each before those inside it.
    public static Stream<Block> blocks(Body body) {
        return Stream.concat(blocks(body.blocks()), body.footnotes().stream().flatMap(note -> blocks(note.blocks())));
    }

    /// All inlines of a text and of its footnotes, each before those inside it.
    public static Stream<Inline> inlines(Body body) {
        return blocks(body).flatMap(Walk::ownInlines);
    }

    /// All inlines of a line, each before those inside it.
    public static Stream<Inline> inlines(List<Inline> line) {
        return line.stream().flatMap(inline -> Stream.concat(Stream.of(inline), inlines(children(inline))));
    }

    /// All pictures of a text, figures first.
    public static Stream<Picture> pictures(Body body) {
        Stream<Picture> figures = blocks(body)
                .flatMap(block -> block instanceof Block.Figure figure ? Stream.of(figure.picture()) : Stream.empty());
        return Stream.concat(figures, shown(inlines(body)));
    }

    /// What the links of a text lead to, those of its HTML first.
    public static Stream<Target> targets(Body body) {
        Stream<Target> ofHtml = blocks(body).flatMap(block -> switch (block) {
            case Block.RawHtml html -> html.targets().stream();
            case Block.Framed framed -> framed.targets().stream();
            default -> Stream.empty();
        });
        return Stream.concat(ofHtml, targets(inlines(body)));
    }

    /// What the links of a line lead to.
    public static Stream<Target> targets(List<Inline> line) {
        return targets(inlines(line));
    }

    private static Stream<Target> targets(Stream<Inline> inlines) {
        return inlines.flatMap(
                inline -> inline instanceof Inline.Link link ? Stream.of(link.target()) : Stream.empty());
    }

    /// All pictures of a line.
    public static Stream<Picture> pictures(List<Inline> line) {
        return shown(inlines(line));
    }

    private static Stream<Picture> shown(Stream<Inline> inlines) {
        return inlines.flatMap(
                inline -> inline instanceof Inline.Image image ? Stream.of(image.picture()) : Stream.empty());
    }

    private static Stream<Block> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), blocks(children(block))));
    }

    private static List<Block> children(Block block) {
        return switch (block) {
            case Block.BulletList list -> ofItems(list.items());
            case Block.OrderedList list -> ofItems(list.items());
            case Block.Quotation quotation -> quotation.blocks();
            case Block.Alert alert -> alert.blocks();
            case Block.Framed framed ->
                framed.contents().stream().flatMap(List::stream).toList();
            case Block.Paragraph _,
                    Block.Heading _,
                    Block.CodeBlock _,
                    Block.Table _,
                    Block.Figure _,
                    Block.Rule _,
                    Block.RawHtml _ -> List.of();
        };
    }

    private static List<Block> ofItems(List<Block.Item> items) {
        return items.stream().flatMap(item -> item.blocks().stream()).toList();
    }

    private static Stream<Inline> ownInlines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> inlines(paragraph.inlines());
            case Block.Heading heading -> inlines(heading.inlines());
            case Block.Table table ->
                Stream.concat(
                        inlines(table.caption()),
                        Stream.concat(table.head().stream(), table.body().stream())
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> inlines(cell.inlines())));
            case Block.BulletList _,
                    Block.OrderedList _,
                    Block.Quotation _,
                    Block.Alert _,
                    Block.CodeBlock _,
                    Block.Figure _,
                    Block.Rule _,
                    Block.Framed _,
                    Block.RawHtml _ -> Stream.empty();
        };
    }

    private static List<Inline> children(Inline inline) {
        return switch (inline) {
            case Inline.Emphasis emphasis -> emphasis.inlines();
            case Inline.Strong strong -> strong.inlines();
            case Inline.Struck struck -> struck.inlines();
            case Inline.Link link -> link.inlines();
            case Inline.Element element -> element.inlines();
            case Inline.Text _,
                    Inline.Short _,
                    Inline.Code _,
                    Inline.Image _,
                    Inline.NoteMark _,
                    Inline.LineBreak _,
                    Inline.SoftBreak _ -> List.of();
        };
    }
}
