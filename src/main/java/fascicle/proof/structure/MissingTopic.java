package fascicle.proof.structure;

import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Rule;

/// An article without a topic, which no reader finds by its subject. A newsletter that has no topics at all does
/// without them on purpose.
public final class MissingTopic implements Check {
    @Override
    public Rule rule() {
        return Rule.warning("topic-missing", "An article has no topic.").askedOfTheWhole();
    }

    @Override
    public void read(Galleys galleys, Findings found) {
        if (galleys.newsletter().articles().allMatch(article -> article.topics().isEmpty())) {
            return;
        }
        galleys.newsletter()
                .articles()
                .filter(article -> article.topics().isEmpty())
                .forEach(article -> found.add(
                        galleys.manuscript().at(article.at().path(), "title"),
                        "the article has no topic",
                        "add topics: [...] to its front matter"));
    }
}
