package fascicle.proof.links;

import fascicle.Position;
import fascicle.model.Article;
import fascicle.model.Inline;
import fascicle.model.Issue;
import fascicle.model.Target;
import fascicle.model.Walk;
import fascicle.proof.copy.Bundle;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.NewsletterCheck;
import fascicle.proof.copy.NewsletterFacts;
import fascicle.proof.copy.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A link to an article that was withdrawn: readers are led to a page which says no more than that.
public final class WithdrawnLink implements NewsletterCheck<WithdrawnLink.Links> {
    /// A link to an article.
    ///
    /// @param to its key
    public record Use(String to, Position at) {}

    /// Those in the texts of an issue, or in the standing pages.
    ///
    /// @param withdrawn the keys of the articles that were taken back
    public record Links(List<String> withdrawn, List<Use> uses) {
        public Links {
            withdrawn = List.copyOf(withdrawn);
            uses = List.copyOf(uses);
        }
    }

    @Override
    public Rule rule() {
        return Rule.warning("link-withdrawn", "A link leads to an article that was withdrawn.");
    }

    @Override
    public Class<Links> kind() {
        return Links.class;
    }

    @Override
    public Links gather(Bundle bundle) {
        List<String> withdrawn = bundle.issue().stream()
                .map(Issue::withdrawn)
                .flatMap(List::stream)
                .flatMap(Article::versions)
                .map(article -> article.key().toString())
                .toList();
        return new Links(
                withdrawn,
                bundle.everything().stream().flatMap(WithdrawnLink::uses).toList());
    }

    private static Stream<Use> uses(Copy copy) {
        Stream<Inline> front = copy.article().stream()
                .flatMap(article -> Stream.concat(
                        article.takeaway().stream().flatMap(takeaway -> Walk.inlines(takeaway.text())),
                        Walk.inlines(article.source())));
        return Stream.concat(front, Walk.inlines(copy.body()))
                .flatMap(inline -> inline instanceof Inline.Link link && link.target() instanceof Target.ToArticle to
                        ? Stream.of(new Use(to.article().toString(), link.at()))
                        : Stream.empty());
    }

    @Override
    public void read(List<Links> gathered, NewsletterFacts facts, Findings found) {
        Set<String> withdrawn =
                gathered.stream().flatMap(links -> links.withdrawn().stream()).collect(Collectors.toSet());
        gathered.stream()
                .flatMap(links -> links.uses().stream())
                .filter(use -> withdrawn.contains(use.to()))
                .forEach(use -> found.add(
                        use.at(),
                        "the link leads to an article that was withdrawn",
                        "link to what replaces it, or say beside the link that it was withdrawn"));
    }
}
