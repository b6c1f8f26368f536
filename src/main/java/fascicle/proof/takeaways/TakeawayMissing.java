package fascicle.proof.takeaways;

import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Rule;

/// An article without a takeaway, in a newsletter that wants one of each.
///
/// ```yaml
/// takeaways: required
/// ```
public final class TakeawayMissing implements Check {
    @Override
    public Rule rule() {
        return Rule.warning("takeaway-missing", "An article has no takeaway although the newsletter wants one.")
                .askedOfTheWhole();
    }

    @Override
    public void read(Galleys galleys, Findings found) {
        if (galleys.style().takeawaysRequired()) {
            galleys.newsletter()
                    .articles()
                    .filter(article -> article.takeaway().isEmpty())
                    .forEach(article -> found.add(
                            galleys.manuscript().at(article.at().path(), "title"),
                            "the article has no takeaway",
                            "add takeaway: {text: \"...\"} to its front matter"));
        }
    }
}
