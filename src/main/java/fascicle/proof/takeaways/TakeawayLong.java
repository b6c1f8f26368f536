package fascicle.proof.takeaways;

import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;

/// A takeaway of more words than the newsletter allows; 100 unless `takeaway-words` says otherwise.
///
/// ```yaml
/// takeaway-words: 80
/// ```
public final class TakeawayLong implements TextCheck {
    @Override
    public Rule rule() {
        return Rule.warning("takeaway-long", "A takeaway is longer than its limit.");
    }

    @Override
    public void read(Copy copy, Findings found) {
        int most = copy.conventions().takeawayWords();
        copy.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.TAKEAWAY)
                .filter(passage -> passage.words().size() > most)
                .forEach(passage -> found.add(
                        passage.at(passage.words().get(most).start()),
                        "the takeaway has " + passage.words().size() + " words",
                        "at most " + most + " are wanted; they end here"));
    }
}
