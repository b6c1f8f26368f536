package fascicle.proof.copy;

import fascicle.Position;
import fascicle.model.Article;
import fascicle.model.Body;
import fascicle.model.Issue;
import fascicle.model.Manuscript;
import fascicle.model.Page;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// All that findings about one text may depend on, besides the newsletter's [Conventions]: what is not in here no
/// check of a text can see.
///
/// @param published when the issue came out; absent for a standing page
/// @param own whether it is in the newsletter's language
/// @param places where each value of its front matter stands, by [ValuePlaces#key]
public record Text(Origin origin, Optional<LocalDate> published, boolean own, SortedMap<String, Position> places) {
    public Text {
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    /// What it is a text of.
    public sealed interface Origin {
        Body body();

        /// Where its file begins.
        Position at();

        /// @param article without what other texts and its place among them make of it
        record OfArticle(Article article) implements Origin {
            @Override
            public Body body() {
                return article.body();
            }

            @Override
            public Position at() {
                return article.at();
            }
        }

        record OfPage(Page page) implements Origin {
            @Override
            public Body body() {
                return page.body();
            }

            @Override
            public Position at() {
                return page.at();
            }
        }

        record OfEditorial(Body body, Position at) implements Origin {}
    }

    static Text of(Article article, Issue issue, Conventions conventions, Manuscript manuscript) {
        return new Text(
                new Origin.OfArticle(article.withoutPlace()),
                Optional.of(issue.published()),
                conventions.isOwn(article.language()),
                places(manuscript, article.at()));
    }

    static Text of(Page page, Manuscript manuscript) {
        return new Text(new Origin.OfPage(page), Optional.empty(), true, places(manuscript, page.at()));
    }

    static Text ofEditorial(Issue issue) {
        return new Text(
                new Origin.OfEditorial(issue.editorial(), issue.at()),
                Optional.of(issue.published()),
                true,
                Collections.emptySortedMap());
    }

    static SortedMap<String, Position> places(Manuscript manuscript, Position file) {
        return Optional.ofNullable(manuscript.sheets().get(file.path()))
                .map(Manuscript.Sheet::places)
                .orElse(Collections.emptySortedMap());
    }
}
