package fascicle.model;

import java.util.stream.Stream;

/// Every picture that readers see, at each place where they do: covers, editorials, articles in every language with
/// their takeaways and source lines, standing pages.
public final class ShownPictures {
    private ShownPictures() {}

    /// The newsletter's own sign first, then the newest issue; standing pages last.
    public static Stream<Picture> in(Newsletter newsletter) {
        return Stream.of(
                        newsletter.settings().look().logo().stream().flatMap(Logo::pictures),
                        newsletter.issues().stream().flatMap(ShownPictures::in),
                        newsletter.pages().stream().flatMap(page -> Walk.pictures(page.body())))
                .flatMap(pictures -> pictures);
    }

    /// Of one issue, its cover first.
    public static Stream<Picture> in(Issue issue) {
        Stream<Picture> editorial = Stream.concat(issue.cover().stream(), Walk.pictures(issue.editorial()));
        return Stream.concat(editorial, issue.versions().flatMap(ShownPictures::in));
    }

    /// Of an article in one of its languages, that of its takeaway first.
    public static Stream<Picture> in(Article article) {
        Stream<Picture> front = Stream.concat(
                article.takeaway().map(Takeaway::text).stream().flatMap(Walk::pictures),
                Walk.pictures(article.source()));
        return Stream.concat(front, Walk.pictures(article.body()));
    }
}
