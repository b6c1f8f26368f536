package fascicle.proof.takeaways;

import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Passage;
import fascicle.proof.copy.Rule;

/// A takeaway of more words than the newsletter allows; 100 unless `takeaway-words` says otherwise.
///
/// ```yaml
/// takeaway-words: 80
/// ```
public final class TakeawayLong implements Check {
    @Override
    public Rule rule() {
        return Rule.warning("takeaway-long", "A takeaway is longer than its limit.");
    }

    @Override
    public void read(Galleys galleys, Findings found) {
        int most = galleys.style().takeawayWords();
        galleys.passages()
                .filter(passage -> passage.kind() == Passage.Kind.TAKEAWAY)
                .filter(passage -> passage.words().size() > most)
                .forEach(passage -> found.add(
                        passage.at(passage.words().get(most).start()),
                        "the takeaway has " + passage.words().size() + " words",
                        "at most " + most + " are wanted; they end here"));
    }
}
