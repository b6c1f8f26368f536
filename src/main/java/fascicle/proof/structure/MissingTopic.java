package fascicle.proof.structure;

import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.NewsletterCheck;
import fascicle.proof.copy.NewsletterFacts;
import fascicle.proof.copy.Rule;
import java.util.List;

/// An article without a topic, which no reader finds by its subject. A newsletter that has no topics at all does
/// without them on purpose.
public final class MissingTopic implements NewsletterCheck<Topics> {
    @Override
    public Rule rule() {
        return Rule.warning("topic-missing", "An article has no topic.").askedOfTheWhole();
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
        List<Topics.OfArticle> articles =
                gathered.stream().flatMap(topics -> topics.articles().stream()).toList();
        if (articles.stream().anyMatch(article -> !article.uses().isEmpty())) {
            articles.stream()
                    .filter(article -> article.uses().isEmpty())
                    .forEach(article -> found.add(
                            article.title(), "the article has no topic", "add topics: [...] to its front matter"));
        }
    }
}
