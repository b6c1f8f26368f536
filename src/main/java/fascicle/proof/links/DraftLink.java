package fascicle.proof.links;

import fascicle.Position;
import fascicle.model.Article;
import fascicle.model.Inline;
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

/// A link to an article that says `draft: true`, in a text that does not: a build leaves the draft out, and refuses the
/// link.
public final class DraftLink implements NewsletterCheck<DraftLink.Links> {
    public static final String CODE = "link-draft";

    /// A link to an article.
    ///
    /// @param to its key
    public record Use(String to, Position at) {}

    /// Those of the texts of an issue, or of the standing pages.
    ///
    /// @param drafts the keys of its drafts
    /// @param uses in what is no draft
    public record Links(List<String> drafts, List<Use> uses) {
        public Links {
            drafts = List.copyOf(drafts);
            uses = List.copyOf(uses);
        }
    }

    @Override
    public Rule rule() {
        return Rule.error(CODE, "A link leads to a draft.");
    }

    @Override
    public Class<Links> kind() {
        return Links.class;
    }

    @Override
    public Links gather(Bundle bundle) {
        List<String> drafts = bundle.everything().stream()
                .flatMap(copy -> copy.article().stream())
                .filter(Article::draft)
                .map(article -> article.key().toString())
                .toList();
        List<Use> uses = bundle.everything().stream()
                .filter(copy -> copy.article().filter(Article::draft).isEmpty())
                .flatMap(DraftLink::uses)
                .toList();
        return new Links(drafts, uses);
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
        Set<String> drafts =
                gathered.stream().flatMap(links -> links.drafts().stream()).collect(Collectors.toSet());
        gathered.stream()
                .flatMap(links -> links.uses().stream())
                .filter(use -> drafts.contains(use.to()))
                .forEach(use -> found.add(
                        use.at(),
                        "the link leads to what is not published yet",
                        "that is a draft (draft: true): finish it, or link to another"));
    }
}
