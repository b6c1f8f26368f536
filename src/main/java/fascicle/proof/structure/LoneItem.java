package fascicle.proof.structure;

import fascicle.model.text.Block;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.CopyCheck;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Rule;

/// A list of one item, which is no list.
///
/// ```markdown
/// - The only thing
/// ```
public final class LoneItem implements CopyCheck {
    @Override
    public Rule rule() {
        return Rule.warning("list-lone", "A list has one item only.");
    }

    @Override
    public void read(Copy copy, Findings found) {
        for (ListRun run : ListRun.of(copy.body())) {
            for (Block block : run.blocks()) {
                if (isLone(block, run)) {
                    found.add(block.at(), "a list of one item", "make it a paragraph, or add what belongs to it");
                }
            }
        }
    }

    private static boolean isLone(Block block, ListRun run) {
        return switch (block) {
            case Block.BulletList list -> list.items().size() == 1;
            case Block.OrderedList list ->
                list.items().size() == 1 && !run.isContinuation(list) && !run.isContinued(list);
            default -> false;
        };
    }
}
