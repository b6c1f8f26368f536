package fascicle.proof.structure;

import fascicle.model.Block;
import fascicle.model.Inline;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;
import java.util.List;

/// A heading with nothing below it.
///
/// ```markdown
/// ## Background
///
/// ## Conclusion
/// ```
public final class EmptySection implements TextCheck {
    @Override
    public Rule rule() {
        return Rule.warning("section-empty", "A heading has nothing below it.");
    }

    @Override
    public boolean isOfEveryLanguage() {
        return true;
    }

    @Override
    public void read(Copy copy, Findings found) {
        List<Block> blocks = copy.body().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading
                    && !isLink(heading)
                    && isEmpty(blocks, i, heading.level())) {
                found.add(heading.at(), "there is nothing below this heading", "write the section, or remove it");
            }
        }
    }

    private static boolean isLink(Block.Heading heading) {
        return heading.inlines().stream().anyMatch(inline -> inline instanceof Inline.Link);
    }

    /// A heading that is a link says by it what there is to say; one that has headings of a lower level below it is a
    /// beginning.
    private static boolean isEmpty(List<Block> blocks, int i, int level) {
        return i + 1 == blocks.size() || blocks.get(i + 1) instanceof Block.Heading next && next.level() <= level;
    }
}
