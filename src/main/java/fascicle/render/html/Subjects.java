package fascicle.render.html;

import fascicle.model.Article;
import fascicle.model.Author;
import fascicle.model.Newsletter;
import fascicle.model.Section;
import fascicle.model.Slug;
import fascicle.model.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The articles of each topic and each section, newest issue first.
///
/// @param authors in the order in which they come up
/// @param topics in the order in which they come up
record Subjects(
        Map<Topic, List<Article>> topics, Map<Author, List<Article>> authors, Map<Slug, List<Article>> sections) {
    static Subjects of(Newsletter newsletter) {
        Map<Topic, List<Article>> topics = new LinkedHashMap<>();
        Map<Author, List<Article>> authors = new LinkedHashMap<>();
        Map<Slug, List<Article>> sections = new HashMap<>();
        newsletter.articles().forEach(article -> {
            article.topics()
                    .forEach(topic -> topics.computeIfAbsent(topic, _ -> new ArrayList<>())
                            .add(article));
            article.authors()
                    .forEach(author -> authors.computeIfAbsent(author, _ -> new ArrayList<>())
                            .add(article));
            sections.computeIfAbsent(article.section().id(), _ -> new ArrayList<>())
                    .add(article);
        });
        return new Subjects(topics, authors, sections);
    }

    List<Article> in(Section section) {
        return sections.getOrDefault(section.id(), List.of());
    }
}
