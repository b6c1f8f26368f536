package fascicle.proof.structure;

import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.PassageCheck;
import fascicle.proof.copy.Rule;
import java.util.Set;
import java.util.regex.Pattern;

/// A sentence that stands in the blanks of `fascicle init` and `fascicle new`, and that nobody has replaced.
public final class Placeholder implements PassageCheck {
    private static final Set<String> SENTENCES = Set.of(
            "The first paragraph says what happened, when, and why it matters to the reader.",
            "Say here who you are, and how readers reach you.",
            "One short paragraph for the first page of the issue.",
            "The newspaper or journal that the news was taken from");

    /// What authors write for what they do not know yet, alone or in brackets.
    private static final Pattern TO_BE_WRITTEN = Pattern.compile(
            "(?i:lorem ipsum dolor)|^(?:TODO|TBD|FIXME)(?=[:. ]|$)|\\[(?:TODO|TBD|FIXME)[^\\]]{0,80}\\]");

    @Override
    public Rule rule() {
        return Rule.warning("placeholder", "A sentence of a blank has not been replaced.");
    }

    @Override
    public void read(Passage passage, Findings found) {
        if (SENTENCES.contains(passage.text().strip())) {
            found.add(passage.at(), "this sentence stands in the blank and says nothing", "write your own instead");
        }
        TO_BE_WRITTEN
                .matcher(passage.text())
                .results()
                .forEach(sign -> found.add(
                        passage.at(sign.start()),
                        "\"" + sign.group() + "\" stands for words that are yet to come",
                        "write them, or remove it"));
    }
}
