package fascicle.proof.structure;

import fascicle.Position;
import fascicle.model.Article;
import fascicle.model.Topic;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Copy;
import java.util.List;
import java.util.stream.IntStream;

/// The topics of an issue's articles.
record Topics(List<OfArticle> articles) {
    Topics {
        articles = List.copyOf(articles);
    }

    /// The topics of one article.
    ///
    /// @param title where its title stands
    record OfArticle(List<Use> uses, Position title) {
        OfArticle {
            uses = List.copyOf(uses);
        }
    }

    record Use(Topic topic, Position at) {}

    static Topics in(Bundle bundle) {
        return new Topics(bundle.originals().map(Topics::in).toList());
    }

    private static OfArticle in(Copy copy) {
        List<Topic> topics = copy.article().map(Article::topics).orElse(List.of());
        List<Use> uses = IntStream.range(0, topics.size())
                .mapToObj(i -> new Use(topics.get(i), copy.at("topics", i)))
                .toList();
        return new OfArticle(uses, copy.at("title"));
    }
}
