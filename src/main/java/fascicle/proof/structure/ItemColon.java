package fascicle.proof.structure;

import fascicle.model.Block;
import fascicle.model.Inline;
import fascicle.model.PlainText;
import fascicle.model.Walk;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Siblings;
import fascicle.proof.copy.TextCheck;
import java.util.List;

/// An item that ends with a colon and has nothing below it: what it announces stands on the wrong level.
///
/// ```markdown
/// d) Requirements for two phases:
/// e) the drafting
/// f) the review
/// ```
public final class ItemColon implements TextCheck {
    @Override
    public Rule rule() {
        return Rule.warning("list-level", "An item announces something that is not below it.");
    }

    @Override
    public void read(Copy copy, Findings found) {
        for (Siblings siblings : Siblings.in(copy.body())) {
            for (Block block : siblings.blocks()) {
                read(block, found);
            }
        }
    }

    private static void read(Block block, Findings found) {
        List<Block.Item> items = switch (block) {
            case Block.BulletList list -> list.items();
            case Block.OrderedList list -> list.items();
            default -> List.of();
        };
        for (Block.Item item : items) {
            if (!item.blocks().isEmpty() && announces(item.blocks().getLast())) {
                found.add(
                        item.at(),
                        "the item ends with a colon, and nothing is below it",
                        "indent what belongs to it as far as its text");
            }
        }
    }

    private static boolean announces(Block last) {
        return last instanceof Block.Paragraph paragraph
                && PlainText.of(paragraph.inlines()).stripTrailing().endsWith(":")
                && !endsInCode(paragraph);
    }

    /// A colon of code announces nothing.
    private static boolean endsInCode(Block.Paragraph paragraph) {
        return Walk.inlines(paragraph.inlines())
                .reduce((_, next) -> next)
                .filter(Inline.Code.class::isInstance)
                .isPresent();
    }
}
