package fascicle.proof.takeaways;

import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Rule;
import fascicle.proof.copy.TextCheck;

/// An article without a takeaway, in a newsletter that wants one of each.
///
/// ```yaml
/// takeaways: required
/// ```
public final class TakeawayMissing implements TextCheck {
    @Override
    public Rule rule() {
        return Rule.warning("takeaway-missing", "An article has no takeaway although the newsletter wants one.")
                .askedOfTheWhole();
    }

    @Override
    public boolean isOfEveryLanguage() {
        return true;
    }

    @Override
    public void read(Copy copy, Findings found) {
        if (copy.conventions().takeawaysRequired()) {
            copy.original()
                    .filter(article -> article.takeaway().isEmpty())
                    .ifPresent(_ -> found.add(
                            copy.at("title"),
                            "the article has no takeaway",
                            "add takeaway: {text: \"...\"} to its front matter"));
        }
    }
}
