package fascicle.proof.language;

import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.PassageCheck;
import fascicle.proof.copy.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A range of years with a blank on one side of its dash only: `2009- 2012`.
public final class RangeSpace implements PassageCheck {
    private static final Pattern RANGE =
            Pattern.compile("(?<![\\w./-])((?:19|20)\\d\\d)( [-–]|[-–] )((?:19|20)\\d\\d)(?![\\w/-])");

    @Override
    public Rule rule() {
        return Rule.warning("range-space", "A range of years has a blank on one side of its dash.");
    }

    @Override
    public void read(Passage passage, Findings found) {
        Matcher range = RANGE.matcher(passage.text());
        while (range.find()) {
            found.add(
                    passage.at(range.start()),
                    "\"" + range.group() + "\" has a blank on one side of the dash only",
                    "write " + range.group(1) + "–" + range.group(3));
        }
    }
}
