package fascicle.proof.links;

import fascicle.Position;
import fascicle.model.Abbreviation;
import fascicle.model.Article;
import fascicle.model.Inline;
import fascicle.model.Newsletter;
import fascicle.model.Target;
import fascicle.model.Walk;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Galleys;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every address outside the newsletter that it leads to.
public final class OutsideLinks {
    private OutsideLinks() {}

    /// An address and the place it is written at.
    public record Use(String address, Position at) {}

    /// In the order of files and places.
    public static List<Use> in(Galleys galleys) {
        List<Use> uses = new ArrayList<>();
        galleys.everything().forEach(copy -> inText(copy, uses));
        Newsletter newsletter = galleys.newsletter();
        newsletter.articles().forEach(article -> inFront(article, galleys, uses));
        for (Abbreviation row : newsletter.abbreviations().all()) {
            row.link().map(link -> new Use(link.toString(), row.at())).ifPresent(uses::add);
        }
        uses.sort(Comparator.comparing(Use::at));
        return uses;
    }

    private static void inText(Copy copy, List<Use> uses) {
        Stream<Inline> front = copy.article().stream()
                .flatMap(article -> Stream.concat(
                        article.takeaway().stream().flatMap(takeaway -> Walk.inlines(takeaway.text())),
                        Walk.inlines(article.source())));
        Stream.concat(front, Walk.inlines(copy.body())).forEach(inline -> {
            if (inline instanceof Inline.Link link && link.target() instanceof Target.Outside(String address)) {
                uses.add(new Use(address, link.at()));
            }
        });
    }

    private static void inFront(Article article, Galleys galleys, List<Use> uses) {
        String path = article.at().path();
        for (int i = 0; i < article.consultations().size(); i++) {
            Position at = galleys.manuscript().atEither(path, "consultation", i, "submit");
            add(article.consultations().get(i).submit(), at, uses);
        }
        for (int i = 0; i < article.events().size(); i++) {
            Position at = galleys.manuscript().atEither(path, "event", i, "register");
            add(article.events().get(i).register(), at, uses);
        }
    }

    private static void add(Optional<URI> address, Position at, List<Use> uses) {
        address.ifPresent(uri -> uses.add(new Use(uri.toString(), at)));
    }
}
