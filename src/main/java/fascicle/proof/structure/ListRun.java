package fascicle.proof.structure;

import fascicle.model.Block;
import fascicle.model.Block.Numbering;
import fascicle.model.Block.OrderedList;
import fascicle.model.Body;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /// The ordered lists by the number that each begins with, and how it counts.
    Map<Numbering, Set<Integer>> starts() {
        Map<Numbering, Set<Integer>> starts = new EnumMap<>(Numbering.class);
        for (Block block : blocks) {
            if (block instanceof OrderedList list) {
                starts.computeIfAbsent(list.numbering(), _ -> new HashSet<>()).add(list.start());
            }
        }
        return starts;
    }
}
