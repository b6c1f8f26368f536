package fascicle.render.html;

import fascicle.address.Addresses;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.render.CrossReferences;
import fascicle.render.Languages;
import fascicle.render.Theme;
import fascicle.render.Words;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All that pages are made from.
///
/// @param language of the texts on the page that is being made
/// @param articles in every language
/// @param issues by the articles in them
/// @param assets for each file of the theme's `assets` folder, where it is published
record Site(
        Newsletter newsletter,
        CrossReferences known,
        Theme theme,
        Languages languages,
        Locale language,
        Map<String, String> assets,
        Map<ArticleKey, Article> articles,
        Map<ArticleKey, Issue> issues,
        StandardIndex standards,
        Pictures pictures) {
    static Site of(Newsletter newsletter, CrossReferences known, Theme theme, Dress dress) {
        Map<ArticleKey, Article> articles =
                newsletter.versions().collect(Collectors.toUnmodifiableMap(Article::key, Function.identity()));
        Map<ArticleKey, Issue> issues = newsletter.issues().stream()
                .flatMap(issue -> issue.versions().map(article -> Map.entry(article.key(), issue)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Site(
                newsletter,
                known,
                theme,
                dress.languages(),
                newsletter.settings().language(),
                dress.assets(),
                articles,
                issues,
                dress.standards(),
                dress.pictures());
    }

    /// The same for pages whose texts are in another language.
    Site in(Locale other) {
        return new Site(newsletter, known, theme, languages, other, assets, articles, issues, standards, pictures);
    }

    /// The words of the theme for such a page.
    Words words() {
        return languages.words(language);
    }

    /// An article in the language of the page, or as it was first written when there is no such translation.
    Article told(Article article) {
        return article.versions()
                .filter(version -> version.language().equals(language))
                .findFirst()
                .orElse(article);
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
    record Dress(Languages languages, Map<String, String> assets, Pictures pictures, StandardIndex standards) {}
}
