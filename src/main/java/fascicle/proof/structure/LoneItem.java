package fascicle.proof.structure;

import fascicle.model.Block;
import fascicle.model.Numbering;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.Siblings;
import fascicle.proof.copy.TextCheck;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// A list of one item with a number or a letter, which promises more. One with a bullet may well be alone.
///
/// ```markdown
/// 1. The only thing
/// ```
public final class LoneItem implements TextCheck {
    @Override
    public Rule rule() {
        return Rule.warning("list-lone", "A numbered list has one item only.");
    }

    @Override
    public boolean isOfEveryLanguage() {
        return true;
    }

    @Override
    public void read(Copy copy, Findings found) {
        for (Siblings siblings : Siblings.in(copy.body())) {
            Map<Numbering, Set<Integer>> starts = starts(siblings);
            siblings.blocks().stream()
                    .filter(block -> isLone(block, starts))
                    .forEach(block -> found.add(
                            block.at(),
                            "a numbered list of one item",
                            "make it a paragraph, or add what belongs to it"));
        }
    }

    /// The ordered lists by the number that each begins with, and how it counts.
    private static Map<Numbering, Set<Integer>> starts(Siblings siblings) {
        Map<Numbering, Set<Integer>> starts = new EnumMap<>(Numbering.class);
        for (Block block : siblings.blocks()) {
            if (block instanceof Block.OrderedList list) {
                starts.computeIfAbsent(list.numbering(), _ -> new HashSet<>()).add(list.start());
            }
        }
        return starts;
    }

    private static boolean isLone(Block block, Map<Numbering, Set<Integer>> starts) {
        return switch (block) {
            case Block.OrderedList list -> list.items().size() == 1 && !isPart(list, starts);
            default -> false;
        };
    }

    /// Whether the list continues another one, or is continued, with something in between.
    private static boolean isPart(Block.OrderedList list, Map<Numbering, Set<Integer>> starts) {
        return list.start() > 1
                || starts.getOrDefault(list.numbering(), Set.of()).contains(list.start() + 1);
    }
}
