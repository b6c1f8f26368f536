package fascicle.proof.structure;

import fascicle.EditDistance;
import fascicle.model.Topic;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.NewsletterCheck;
import fascicle.proof.copy.NewsletterFacts;
import fascicle.proof.copy.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A topic that is used once and nearly equals another: the two should be one.
///
/// ```yaml
/// topics: [Law and Regulation]
/// ```
public final class NearTopic implements NewsletterCheck<Topics> {
    private static final int SHORTEST = 5;

    @Override
    public Rule rule() {
        return Rule.warning("topic-near", "A topic used once nearly equals another.");
    }

    @Override
    public Class<Topics> kind() {
        return Topics.class;
    }

    @Override
    public Topics gather(Bundle bundle) {
        return Topics.in(bundle);
    }

    @Override
    public void read(List<Topics> gathered, NewsletterFacts facts, Findings found) {
        List<Topics.Use> all = gathered.stream()
                .flatMap(topics -> topics.articles().stream())
                .flatMap(article -> article.uses().stream())
                .toList();
        Map<Topic, Long> times =
                all.stream().collect(Collectors.groupingBy(Topics.Use::topic, TreeMap::new, Collectors.counting()));
        all.stream()
                .filter(use -> times.get(use.topic()) == 1 && use.topic().name().length() >= SHORTEST)
                .forEach(use -> read(use, times.keySet(), found));
    }

    private static void read(Topics.Use use, Set<Topic> all, Findings found) {
        Topic topic = use.topic();
        all.stream()
                .filter(other -> !other.equals(topic) && isNear(topic, other))
                .findFirst()
                .ifPresent(other -> found.add(
                        use.at(),
                        "the topic \"" + topic.name() + "\" is nearly \"" + other.name() + "\"",
                        "use \"" + other.name() + "\" if it is the same"));
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
