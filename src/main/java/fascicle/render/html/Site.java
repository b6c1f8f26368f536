package fascicle.render.html;

import fascicle.memory.Hashed;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Issue;
import fascicle.model.IssueId;
import fascicle.model.Newsletter;
import fascicle.model.Picture;
import fascicle.model.Volume;
import fascicle.plan.Offers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// All that pages are planned from: plain data, to be looked up.
///
/// @param known what other kinds of output offer
/// @param issues what pages say of each issue
/// @param articles in every language
/// @param byPath the same, by the paths of their pages
/// @param dossiers what articles speak of
/// @param years that have a page, earliest first
/// @param pictures that a page shows, by the paths where they are published
/// @param shapes of those that can be measured
record Site(
        Newsletter newsletter,
        Offers known,
        Dress dress,
        Frame frame,
        Map<IssueId, IssueFacts> issues,
        Map<ArticleKey, Told> articles,
        Map<String, Told> byPath,
        Texts texts,
        DossierIndex dossiers,
        List<Volume> years,
        SortedMap<String, KnownPicture> pictures,
        SortedMap<String, PublishedShape> shapes) {

    /// An article in one of its languages, with what is known of it.
    record Told(Hashed<Article> article, Article original, Listed listed, TextFacts facts) {}

    /// What is known of the texts beside the articles.
    ///
    /// @param editorials by their issues
    /// @param pages of the standing pages, in their order
    record Texts(Map<IssueId, TextFacts> editorials, List<TextFacts> pages) {}

    Locale language() {
        return newsletter.settings().language();
    }

    Told told(Article article) {
        return told(article.key());
    }

    Told told(ArticleKey key) {
        return articles.get(key);
    }

    /// The article whose page stands there.
    Optional<Told> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    Listed listed(Article article) {
        return told(article).listed();
    }

    IssueFacts facts(Issue issue) {
        return issues.get(issue.id());
    }

    /// The article in this language, or as it was first written when there is no such translation.
    Listed in(Locale language, Article article) {
        return listed(article.versions()
                .filter(version -> version.language().equals(language))
                .findFirst()
                .orElse(article));
    }

    /// The year of an issue, where it has a page.
    Optional<Volume> yearOf(Issue issue) {
        return years.stream()
                .filter(year ->
                        year.title().equals(Integer.toString(issue.published().getYear())))
                .findFirst();
    }

    /// The shapes of the pictures that a text shows.
    SortedMap<String, PublishedShape> shapesIn(TextFacts text) {
        SortedMap<String, PublishedShape> found = new TreeMap<>();
        for (Picture picture : text.pictures()) {
            String path = picture.file().path();
            if (shapes.containsKey(path)) {
                found.put(path, shapes.get(path));
            }
        }
        return found;
    }
}
