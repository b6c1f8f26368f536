package fascicle.render.search;

import fascicle.model.Article;
import fascicle.model.Issue;
import java.util.List;

/// The articles that fit a question.
///
/// @param total how many fit, of which `hits` are the first
/// @param complete how many of them have everything that was asked for; they come first, the others have some of it
public record Results(int total, int complete, List<Hit> hits, Notes notes) {
    public Results {
        hits = List.copyOf(hits);
    }

    /// An article that fits.
    ///
    /// @param document its number in the index
    /// @param score Lucene's BM25
    public record Hit(int document, Article article, Issue issue, float score) {}
}
