package fascicle.proof.language;

import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.PassageCheck;
import fascicle.proof.copy.Rule;

/// A character that got lost: what no page can show, or what a program before us could not read, is `�`.
///
/// ```markdown
/// The co�mittee meets.
/// ```
public final class LostCharacter implements PassageCheck {
    private static final char LOST = '\uFFFD';

    /// So many are reported of one passage.
    private static final int MOST = 5;

    @Override
    public Rule rule() {
        return Rule.warning("character-lost", "A character cannot be shown, or was lost on its way.");
    }

    @Override
    public void read(Passage passage, Findings found) {
        int left = MOST;
        for (int at = passage.text().indexOf(LOST);
                at >= 0 && left > 0;
                at = passage.text().indexOf(LOST, at + 1)) {
            found.add(
                    passage.at(at),
                    "here stands a character that cannot be shown: readers see \"�\"",
                    "write what was meant, or remove it");
            left--;
        }
    }
}
