package fascicle.render.epub;

import fascicle.model.Article;
import fascicle.model.Issue;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Where in a book a page of the printed edition begins.
///
/// @param article in which it does, by its name
/// @param part the name of what else it does in: `takeaways`; empty for an article
/// @param page from 1
/// @param letters how many letters of the text stand before it; absent where it begins with the heading
record Turn(Optional<String> article, String part, int page, OptionalInt letters) {
    /// All of an issue, page by page; none while there is no PDF.
    static List<Turn> of(Issue issue, Offers known) {
        Stream<Offer> inArticles =
                issue.versions().map(Article::key).flatMap(key -> known.of(key, Offer.TURN).stream());
        return Stream.concat(known.of(issue.id(), Offer.TURN).stream(), inArticles)
                .map(Turn::of)
                .sorted(Comparator.comparingInt(Turn::page))
                .toList();
    }

    private static Turn of(Offer offer) {
        return new Turn(
                offer.article().map(key -> key.name()),
                offer.label(),
                offer.page().orElseThrow(),
                offer.letters());
    }
}
