package fascicle.proof.printing;

import fascicle.model.Article;
import fascicle.model.Block;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Picture;
import fascicle.model.Takeaway;
import fascicle.model.Walk;
import java.util.List;
import java.util.stream.Stream;

/// Every picture that readers see, at each place where they do: covers, editorials, articles in every language with
/// their takeaways and source lines, standing pages.
public final class ShownPictures {
    private ShownPictures() {}

    /// Newest issue first, standing pages last.
    public static Stream<Picture> in(Newsletter newsletter) {
        return Stream.concat(
                newsletter.issues().stream().flatMap(ShownPictures::in),
                newsletter.pages().stream().flatMap(page -> in(page.body())));
    }

    /// Of one issue, its cover first.
    public static Stream<Picture> in(Issue issue) {
        Stream<Picture> editorial = Stream.concat(issue.cover().stream(), in(issue.editorial()));
        return Stream.concat(editorial, issue.versions().flatMap(ShownPictures::in));
    }

    private static Stream<Picture> in(Article article) {
        Stream<Picture> front = Stream.concat(
                article.takeaway().map(Takeaway::text).stream().flatMap(ShownPictures::in), in(article.source()));
        return Stream.concat(front, in(article.body()));
    }

    private static Stream<Picture> in(Body body) {
        Stream<Picture> figures = Walk.blocks(body)
                .flatMap(block -> block instanceof Block.Figure figure ? Stream.of(figure.picture()) : Stream.of());
        return Stream.concat(figures, Walk.inlines(body).flatMap(ShownPictures::shown));
    }

    private static Stream<Picture> in(List<Inline> line) {
        return Walk.inlines(line).flatMap(ShownPictures::shown);
    }

    private static Stream<Picture> shown(Inline inline) {
        return inline instanceof Inline.Image image ? Stream.of(image.picture()) : Stream.of();
    }
}
