package fascicle.proof.structure;

import fascicle.model.text.Block;
import fascicle.model.text.Block.OrderedList;
import fascicle.model.text.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The blocks that stand side by side in some part of a text: in the text itself, in an item, in a quotation.
record ListRun(List<Block> blocks) {
    /// All of a text, from the outside to the inside.
    static List<ListRun> of(Body body) {
        List<ListRun> runs = new ArrayList<>();
        collect(body.blocks(), runs);
        body.footnotes().forEach(note -> collect(note.blocks(), runs));
        return runs;
    }

    private static void collect(List<Block> blocks, List<ListRun> runs) {
        runs.add(new ListRun(blocks));
        blocks.stream().flatMap(ListRun::inner).forEach(inner -> collect(inner, runs));
    }

    private static Stream<List<Block>> inner(Block block) {
        return switch (block) {
            case Block.BulletList list -> list.items().stream().map(Block.Item::blocks);
            case OrderedList list -> list.items().stream().map(Block.Item::blocks);
            case Block.Quotation quotation -> Stream.of(quotation.blocks());
            case Block.Alert alert -> Stream.of(alert.blocks());
            case Block.Paragraph _,
                    Block.Heading _,
                    Block.CodeBlock _,
                    Block.Table _,
                    Block.Figure _,
                    Block.Rule _,
                    Block.RawHtml _ -> Stream.of();
        };
    }

    /// Whether the ordered list continues one that stands before it, with other things in between.
    boolean isContinuation(OrderedList list) {
        return list.start() > 1;
    }

    /// The list of the same kind that follows, when it continues the count.
    boolean isContinued(OrderedList list) {
        int next = list.start() + list.items().size();
        return blocks.stream()
                .dropWhile(block -> block != list)
                .anyMatch(block -> block instanceof OrderedList other
                        && other.numbering() == list.numbering()
                        && other.start() == next);
    }
}
