package fascicle.render.html;

import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.render.CrossReferences;
import fascicle.render.Theme;
import fascicle.render.Words;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All that pages are made from.
///
/// @param assets for each file of the theme's `assets` folder, where it is published
record Site(
        Newsletter newsletter,
        CrossReferences known,
        Theme theme,
        Words words,
        Map<String, String> assets,
        Map<ArticleKey, Article> articles,
        Map<ArticleKey, Issue> issues) {
    static Site of(Newsletter newsletter, CrossReferences known, Theme theme, Dress dress) {
        Map<ArticleKey, Article> articles =
                newsletter.articles().collect(Collectors.toUnmodifiableMap(Article::key, Function.identity()));
        Map<ArticleKey, Issue> issues = newsletter.issues().stream()
                .flatMap(issue -> issue.articles().stream().map(article -> Map.entry(article.key(), issue)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Site(newsletter, known, theme, dress.words(), dress.assets(), articles, issues);
    }

    Article article(ArticleKey key) {
        return articles.get(key);
    }

    Issue issueOf(Article article) {
        return issues.get(article.key());
    }

    /// Whether this newsletter has a search page: an index, and a theme that can show it.
    boolean hasSearch() {
        return known.searchFolder().isPresent() && theme.find("web/search.ftlh").isPresent();
    }

    /// What a theme brings besides its templates.
    record Dress(Words words, Map<String, String> assets) {}
}
