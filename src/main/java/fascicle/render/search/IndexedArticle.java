package fascicle.render.search;

import fascicle.model.Article;
import fascicle.model.Issue;
import java.util.List;

/// An article, or a translation of one, and the issue it stands in.
record IndexedArticle(Article article, Issue issue) {
    /// All of them in the order in which they are numbered: newest issue first, translations after their originals.
    static List<IndexedArticle> all(List<Issue> issues) {
        return issues.stream().flatMap(issue -> of(issue).stream()).toList();
    }

    /// Those of one issue.
    static List<IndexedArticle> of(Issue issue) {
        return issue.versions()
                .map(article -> new IndexedArticle(article, issue))
                .toList();
    }
}
