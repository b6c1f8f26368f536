package fascicle.proof.links;

import fascicle.Position;
import fascicle.model.Article;
import fascicle.model.Inline;
import fascicle.model.Target;
import fascicle.model.Walk;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Every address outside the newsletter that it leads to.
final class OutsideLinks {
    private OutsideLinks() {}

    /// An address and the place it is written at.
    record Use(String address, Position at) {}

    /// Those of a text, with its front matter when that is no translation's.
    static List<Use> in(Copy copy) {
        List<Use> uses = new ArrayList<>();
        Stream<Inline> front = copy.article().stream()
                .flatMap(article -> Stream.concat(
                        article.takeaway().stream().flatMap(takeaway -> Walk.inlines(takeaway.text())),
                        Walk.inlines(article.source())));
        Stream.concat(front, Walk.inlines(copy.body())).forEach(inline -> {
            if (inline instanceof Inline.Link link && link.target() instanceof Target.Outside(String address)) {
                uses.add(new Use(address, link.at()));
            }
        });
        copy.original().ifPresent(article -> inFront(article, copy, uses));
        return uses;
    }

    /// Those of the table of short forms.
    static List<Use> in(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.link().map(link -> new Use(link.toString(), row.at())).stream())
                .toList();
    }

    private static void inFront(Article article, Copy copy, List<Use> uses) {
        for (int i = 0; i < article.consultations().size(); i++) {
            Position at = copy.atEither("consultation", i, "submit");
            article.consultations().get(i).submit().ifPresent(address -> uses.add(new Use(address.toString(), at)));
        }
        for (int i = 0; i < article.events().size(); i++) {
            Position at = copy.atEither("event", i, "register");
            article.events().get(i).register().ifPresent(address -> uses.add(new Use(address.toString(), at)));
        }
    }
}
