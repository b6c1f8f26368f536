package fascicle.model;

import fascicle.model.Block.Item;
import fascicle.model.Block.Table;
import java.util.List;
import java.util.function.UnaryOperator;

/// Makes a text anew with every line of it changed.
public final class Rewrite {
    private final UnaryOperator<List<Inline>> change;
    private final UnaryOperator<List<Inline>> ofHeadings;

    private Rewrite(UnaryOperator<List<Inline>> change, UnaryOperator<List<Inline>> ofHeadings) {
        this.change = change;
        this.ofHeadings = ofHeadings;
    }

    /// @param change what becomes of the inlines of a paragraph or cell
    /// @param ofHeadings what becomes of those of a heading
    public static Body lines(Body body, UnaryOperator<List<Inline>> change, UnaryOperator<List<Inline>> ofHeadings) {
        Rewrite rewrite = new Rewrite(change, ofHeadings);
        return new Body(
                rewrite.blocks(body.blocks()),
                body.footnotes().stream()
                        .map(note -> new Body.Footnote(note.number(), note.mentions(), rewrite.blocks(note.blocks())))
                        .toList());
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph(var inlines, var at) -> new Block.Paragraph(change.apply(inlines), at);
            case Block.Heading(var level, var anchor, var inlines, var at) ->
                new Block.Heading(level, anchor, ofHeadings.apply(inlines), at);
            case Block.BulletList(var tight, var items, var at) -> new Block.BulletList(tight, items(items), at);
            case Block.OrderedList(var numbering, var start, var delimiter, var tight, var items, var at) ->
                new Block.OrderedList(numbering, start, delimiter, tight, items(items), at);
            case Block.Quotation(var blocks, var at) -> new Block.Quotation(blocks(blocks), at);
            case Block.Alert(var kind, var blocks, var at) -> new Block.Alert(kind, blocks(blocks), at);
            case Table(var caption, var head, var body, var at) ->
                new Table(change.apply(caption), rows(head), rows(body), at);
            case Block.Framed(var opening, var held, var targets, var text, var at) ->
                new Block.Framed(opening, held(held), targets, text, at);
            case Block.CodeBlock _, Block.Figure _, Block.Rule _, Block.RawHtml _ -> block;
        };
    }

    private List<Block.Held> held(List<Block.Held> held) {
        return held.stream()
                .map(one -> new Block.Held(blocks(one.blocks()), one.closing()))
                .toList();
    }

    private List<Item> items(List<Item> items) {
        return items.stream()
                .map(item -> new Item(item.lettered(), blocks(item.blocks()), item.at()))
                .toList();
    }

    private List<Table.Row> rows(List<Table.Row> rows) {
        return rows.stream()
                .map(row -> new Table.Row(row.cells().stream().map(this::cell).toList()))
                .toList();
    }

    private Table.Cell cell(Table.Cell cell) {
        return new Table.Cell(change.apply(cell.inlines()), cell.alignment(), cell.columns(), cell.rows());
    }
}
