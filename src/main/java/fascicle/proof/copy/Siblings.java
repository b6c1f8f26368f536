package fascicle.proof.copy;

import fascicle.model.Block;
import fascicle.model.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The blocks that stand side by side in some part of a text: in the text itself, in an item, in a quotation.
public record Siblings(List<Block> blocks) {
    public Siblings {
        blocks = List.copyOf(blocks);
    }

    /// All of a text, from the outside to the inside.
    public static List<Siblings> in(Body body) {
        List<Siblings> all = new ArrayList<>();
        collect(body.blocks(), all);
        body.footnotes().forEach(note -> collect(note.blocks(), all));
        return all;
    }

    private static void collect(List<Block> blocks, List<Siblings> all) {
        all.add(new Siblings(blocks));
        blocks.stream().flatMap(Siblings::inner).forEach(inner -> collect(inner, all));
    }

    private static Stream<List<Block>> inner(Block block) {
        return switch (block) {
            case Block.BulletList list -> list.items().stream().map(Block.Item::blocks);
            case Block.OrderedList list -> list.items().stream().map(Block.Item::blocks);
            case Block.Quotation quotation -> Stream.of(quotation.blocks());
            case Block.Alert alert -> Stream.of(alert.blocks());
            case Block.Framed framed -> framed.contents().stream();
            case Block.Paragraph _,
                    Block.Heading _,
                    Block.CodeBlock _,
                    Block.Table _,
                    Block.Figure _,
                    Block.Rule _,
                    Block.RawHtml _ -> Stream.of();
        };
    }
}
