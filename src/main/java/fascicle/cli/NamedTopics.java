package fascicle.cli;

import fascicle.model.Article;
import fascicle.model.Slug;
import fascicle.model.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The topics of some articles, for those who name one on the command line.
record NamedTopics(List<Topic> all) {
    static NamedTopics of(Stream<Article> articles) {
        return new NamedTopics(articles.flatMap(article -> article.topics().stream())
                .distinct()
                .toList());
    }

    /// A topic is named as its articles write it, in small or capital letters, or by the words of its address.
    Optional<Topic> find(String name) {
        return all.stream()
                .filter(topic -> topic.name().equalsIgnoreCase(name))
                .findFirst()
                .or(() -> called(Slug.of(name)));
    }

    private Optional<Topic> called(Slug slug) {
        return all.stream().filter(topic -> topic.slug().equals(slug)).findFirst();
    }

    List<String> names() {
        return all.stream().map(Topic::name).distinct().toList();
    }
}
