package fascicle.model;

import java.util.Comparator;

/// What names an article among all issues: the issue it stands in and its own slug.
public record ArticleKey(IssueId issue, Slug slug) implements Comparable<ArticleKey> {
    private static final Comparator<ArticleKey> ORDER =
            Comparator.comparing(ArticleKey::issue).thenComparing(ArticleKey::slug);

    @Override
    public int compareTo(ArticleKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return issue + "/" + slug;
    }
}
