package fascicle.proof.structure;

import fascicle.model.Article;
import fascicle.model.Topic;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.EditDistance;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Rule;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A topic that is used once and nearly equals another: the two should be one.
///
/// ```yaml
/// topics: [Law and Regulation]
/// ```
public final class NearTopic implements Check {
    private static final int SHORTEST = 5;

    @Override
    public Rule rule() {
        return Rule.warning("topic-near", "A topic used once nearly equals another.");
    }

    @Override
    public void read(Galleys galleys, Findings found) {
        Map<Topic, Long> uses = galleys.newsletter()
                .articles()
                .flatMap(article -> article.topics().stream())
                .collect(Collectors.groupingBy(topic -> topic, TreeMap::new, Collectors.counting()));
        galleys.newsletter().articles().forEach(article -> read(article, uses, galleys, found));
    }

    private static void read(Article article, Map<Topic, Long> uses, Galleys galleys, Findings found) {
        for (int i = 0; i < article.topics().size(); i++) {
            Topic topic = article.topics().get(i);
            if (uses.get(topic) == 1 && topic.name().length() >= SHORTEST) {
                Optional<Topic> near = uses.keySet().stream()
                        .filter(other -> !other.equals(topic) && isNear(topic, other))
                        .findFirst();
                int index = i;
                near.ifPresent(other -> found.add(
                        galleys.manuscript().at(article.at().path(), "topics", index),
                        "the topic \"" + topic.name() + "\" is nearly \"" + other.name() + "\"",
                        "use \"" + other.name() + "\" if it is the same"));
            }
        }
    }

    private static boolean isNear(Topic one, Topic other) {
        String a = one.slug().value();
        String b = other.slug().value();
        if (Math.abs(a.length() - b.length()) > 2) {
            return false;
        }
        return EditDistance.isOne(a, b)
                || a.replace("-", "").equals(b.replace("-", ""))
                || a.replace("isation", "ization").equals(b.replace("isation", "ization"));
    }
}
