package fascicle.render.html;

import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.render.CrossReferences;
import fascicle.render.Theme;
import fascicle.render.Words;
import java.util.Map;
import java.util.Optional;
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
        Map<ArticleKey, Issue> issues,
        StandardIndex standards,
        Pictures pictures) {
    static Site of(Newsletter newsletter, CrossReferences known, Theme theme, Dress dress) {
        Map<ArticleKey, Article> articles =
                newsletter.articles().collect(Collectors.toUnmodifiableMap(Article::key, Function.identity()));
        Map<ArticleKey, Issue> issues = newsletter.issues().stream()
                .flatMap(issue -> issue.articles().stream().map(article -> Map.entry(article.key(), issue)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Site(
                newsletter,
                known,
                theme,
                dress.words(),
                dress.assets(),
                articles,
                issues,
                dress.standards(),
                dress.pictures());
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

    /// What a page says of itself when it is about nothing in particular.
    View.Page page(String path, String kind, String title) {
        return new Heads(this).page(path, kind, title, Optional.empty());
    }

    /// The address of a page on the web, when the newsletter says where it stands.
    Optional<String> absolute(String path) {
        return newsletter.settings().baseUrl().map(base -> {
            String folder = base.toString().endsWith("/") ? base.toString() : base + "/";
            return folder + (path.equals(Addresses.HOME) ? "" : Addresses.encoded(path));
        });
    }

    /// What stands around the words of a page.
    record Dress(Words words, Map<String, String> assets, Pictures pictures, StandardIndex standards) {}
}
