package fascicle.proof.links;

import fascicle.model.Annex;
import fascicle.model.Article;
import fascicle.model.Attachment;
import fascicle.model.Block;
import fascicle.model.Inline;
import fascicle.model.Issue;
import fascicle.model.Target;
import fascicle.model.Walk;
import fascicle.proof.copy.Copy;
import fascicle.proof.copy.Galleys;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The files that something in the newsletter leads to, by the paths at which they are published.
final class UsedFiles {
    private UsedFiles() {}

    static Set<String> in(Galleys galleys) {
        Set<String> used = new HashSet<>();
        galleys.newsletter().issues().stream()
                .map(Issue::cover)
                .flatMap(Optional::stream)
                .forEach(cover -> used.add(cover.file().path()));
        galleys.newsletter()
                .versions()
                .flatMap(article -> article.annexes().stream())
                .map(Annex::file)
                .flatMap(Optional::stream)
                .map(Attachment::path)
                .forEach(used::add);
        galleys.everything().forEach(copy -> text(copy, used));
        return used;
    }

    private static void text(Copy copy, Set<String> used) {
        Walk.blocks(copy.body()).forEach(block -> {
            if (block instanceof Block.Figure figure) {
                used.add(figure.picture().file().path());
            }
        });
        Stream<Inline> front = copy.article().stream().flatMap(UsedFiles::front);
        Stream.concat(front, Walk.inlines(copy.body())).forEach(inline -> inline(inline, used));
    }

    private static Stream<Inline> front(Article article) {
        return Stream.concat(
                article.takeaway().stream().flatMap(takeaway -> Walk.inlines(takeaway.text())),
                Walk.inlines(article.source()));
    }

    private static void inline(Inline inline, Set<String> used) {
        if (inline instanceof Inline.Image image) {
            used.add(image.picture().file().path());
        } else if (inline instanceof Inline.Link link && link.target() instanceof Target.ToFile(Attachment file)) {
            used.add(file.path());
        }
    }
}
