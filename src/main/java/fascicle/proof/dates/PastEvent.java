package fascicle.proof.dates;

import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Rule;

/// An event that was over when the issue came out: readers can no longer go to it.
///
/// ```yaml
/// event: {starts: 2023-10-01T10:00, zone: Europe/Brussels}
/// ```
public final class PastEvent implements Check {
    @Override
    public Rule rule() {
        return Rule.warning("event-past", "An event took place before the issue came out.");
    }

    @Override
    public void read(Galleys galleys, Findings found) {
        for (Issue issue : galleys.newsletter().issues()) {
            issue.articles().forEach(article -> read(article, issue, galleys, found));
        }
    }

    private static void read(Article article, Issue issue, Galleys galleys, Findings found) {
        String path = article.at().path();
        for (int i = 0; i < article.events().size(); i++) {
            if (article.events().get(i).starts().toLocalDate().isBefore(issue.published())) {
                found.add(
                        galleys.manuscript().atEither(path, "event", i, "starts"),
                        "the event was over when the issue came out",
                        "the issue is of " + issue.published()
                                + "; leave the event out of the front matter, and tell of it in the text");
            }
        }
    }
}
