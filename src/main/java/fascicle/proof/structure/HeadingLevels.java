package fascicle.proof.structure;

import fascicle.model.Block;
import fascicle.model.Walk;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;

/// A heading that is more than one level below the one before it, or on the level of the title.
///
/// ```markdown
/// ## Background
///
/// #### Details
/// ```
public final class HeadingLevels implements TextCheck {
    @Override
    public Rule rule() {
        return Rule.warning("heading-level", "The levels of headings skip one.");
    }

    @Override
    public boolean isOfEveryLanguage() {
        return true;
    }

    @Override
    public void read(Copy copy, Findings found) {
        int[] last = {1};
        Walk.blocks(copy.body()).forEach(block -> {
            if (block instanceof Block.Heading heading) {
                read(heading, last[0], found);
                last[0] = Math.max(2, heading.level());
            }
        });
    }

    private static void read(Block.Heading heading, int last, Findings found) {
        if (heading.level() == 1) {
            found.add(heading.at(), "a heading on the level of the title", "begin with ##; the title is level 1");
        } else if (heading.level() > last + 1) {
            found.add(
                    heading.at(),
                    "a heading of level " + heading.level() + " follows one of level " + last,
                    "write " + "#".repeat(last + 1));
        }
    }
}
