package fascicle.render.email;

import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.model.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which articles of an issue an email tells of.
///
/// @param topic only those on it
/// @param language only what is told in it, and in its own words
public record Choice(Optional<Slug> topic, Optional<Locale> language) {
    /// All of them, in the newsletter's language.
    public static final Choice ALL = new Choice(Optional.empty(), Optional.empty());

    /// The issue with the articles that are wanted, each alone.
    Issue of(Issue issue) {
        List<Article> chosen = issue.articles().stream()
                .flatMap(article -> told(article).stream())
                .filter(article -> topic.isEmpty()
                        || article.topics().stream()
                                .anyMatch(each -> topic.get().equals(each.slug())))
                .map(Article::alone)
                .toList();
        return issue.withArticles(chosen);
    }

    private Optional<Article> told(Article article) {
        return language.isEmpty()
                ? Optional.of(article)
                : article.versions()
                        .filter(version -> version.language().equals(language.get()))
                        .findFirst();
    }
}
