package fascicle.content;

import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Slug;
import fascicle.model.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes one topic of those that differ in capitals or accents only: the newest way of writing it holds.
final class Topics {
    private Topics() {}

    /// @param issues newest first
    static List<Issue> unified(List<Issue> issues) {
        Map<Slug, Topic> topics = new HashMap<>();
        issues.stream()
                .flatMap(issue -> issue.articles().stream())
                .flatMap(article -> article.topics().stream())
                .forEach(topic -> topics.putIfAbsent(topic.slug(), topic));
        return issues.stream()
                .map(issue -> issue.withArticles(issue.articles().stream()
                        .map(article -> unified(article, topics))
                        .toList()))
                .toList();
    }

    private static Article unified(Article article, Map<Slug, Topic> topics) {
        boolean same = article.topics().stream()
                        .allMatch(topic -> topics.get(topic.slug()).equals(topic))
                && article.topics().stream().distinct().count()
                        == article.topics().size();
        return same
                ? article
                : article.withTopics(article.topics().stream()
                        .map(topic -> topics.get(topic.slug()))
                        .distinct()
                        .toList());
    }
}
