package fascicle.model;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// What names an article among all issues: the issue it stands in, its own slug and, of a translation, its language.
///
/// @param language absent for an article as it was first written
public record ArticleKey(IssueId issue, Slug slug, Optional<Locale> language) implements Comparable<ArticleKey> {
    private static final Comparator<ArticleKey> ORDER = Comparator.comparing(ArticleKey::issue)
            .thenComparing(ArticleKey::slug)
            .thenComparing(ArticleKey::tag);

    /// Names an original.
    public ArticleKey(IssueId issue, Slug slug) {
        this(issue, slug, Optional.empty());
    }

    /// Names the translation of this article into a language.
    public ArticleKey in(Locale other) {
        return new ArticleKey(issue, slug, Optional.of(other));
    }

    /// Names the article that this is a translation of, or the article itself.
    public ArticleKey original() {
        return new ArticleKey(issue, slug);
    }

    /// The name of its files, without an extension: `product-quality-law`, `product-quality-law.zh`.
    public String name() {
        return language.isPresent() ? slug + "." + tag() : slug.value();
    }

    private String tag() {
        return language.map(Locale::toLanguageTag).orElse("");
    }

    @Override
    public int compareTo(ArticleKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return issue + "/" + name();
    }
}
