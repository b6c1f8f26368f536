package fascicle.proof.copy;

import fascicle.Position;
import fascicle.model.Block;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.proof.copy.Passage.Kind;
import java.util.ArrayList;
import java.util.List;

/// Sets the blocks of a text as passages, in reading order.
final class BodySetter {
    private final List<Passage> passages = new ArrayList<>();

    private BodySetter() {}

    static List<Passage> passages(Body body) {
        BodySetter setter = new BodySetter();
        setter.addAll(body.blocks(), Kind.PARAGRAPH);
        body.footnotes().forEach(note -> setter.addAll(note.blocks(), Kind.ITEM));
        return setter.passages;
    }

    private void addAll(List<Block> blocks, Kind kind) {
        blocks.forEach(block -> add(block, kind));
    }

    private void add(Block block, Kind kind) {
        switch (block) {
            case Block.Paragraph paragraph -> add(kind, paragraph.inlines(), paragraph.at());
            case Block.Heading heading -> add(Kind.HEADING, heading.inlines(), heading.at());
            case Block.BulletList list -> list.items().forEach(item -> addAll(item.blocks(), Kind.ITEM));
            case Block.OrderedList list -> list.items().forEach(item -> addAll(item.blocks(), Kind.ITEM));
            case Block.Quotation quotation -> addAll(quotation.blocks(), Kind.QUOTATION);
            case Block.Alert alert -> addAll(alert.blocks(), kind);
            case Block.Table table -> add(table);
            case Block.Figure figure ->
                figure.caption().ifPresent(words -> passages.add(PassageSetter.of(Kind.CAPTION, words, figure.at())));
            case Block.Framed framed -> framed.contents().forEach(blocks -> addAll(blocks, kind));
            case Block.CodeBlock _, Block.Rule _, Block.RawHtml _ -> {}
        }
    }

    private void add(Kind kind, List<Inline> inlines, Position at) {
        if (!inlines.isEmpty()) {
            passages.add(PassageSetter.of(kind, inlines, at));
        }
    }

    private void add(Block.Table table) {
        table.head().forEach(row -> add(row, table.at()));
        table.body().forEach(row -> add(row, table.at()));
        add(Kind.CAPTION, table.caption(), table.at());
    }

    private void add(Block.Table.Row row, Position at) {
        row.cells().forEach(cell -> add(Kind.CELL, cell.inlines(), at));
    }
}
