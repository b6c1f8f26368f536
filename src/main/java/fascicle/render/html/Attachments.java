package fascicle.render.html;

import fascicle.Position;
import fascicle.model.Article;
import fascicle.model.Attachment;
import fascicle.model.Block;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Page;
import fascicle.model.Picture;
import fascicle.model.Target;
import fascicle.model.Walk;
import fascicle.plan.Outbox;
import fascicle.plan.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files that the newsletter's texts show or link to.
final class Attachments {
    private Attachments() {}

    /// Copies each annex and each file that a text links to.
    static void publish(Newsletter newsletter, Outbox out) throws IOException {
        SortedMap<String, Attachment> files = new TreeMap<>();
        documents(newsletter).forEach(file -> files.put(file.path(), file));
        pictures(newsletter).forEach(picture -> files.remove(picture.file().path()));
        for (Attachment file : files.values()) {
            out.put(copy(file));
        }
    }

    /// The picture of this path, when a text shows it.
    static Optional<Attachment> picture(Newsletter newsletter, String path) {
        return named(pictures(newsletter).map(Picture::file), path);
    }

    /// The annex or linked file of this path, when there is one.
    static Optional<Attachment> document(Newsletter newsletter, String path) {
        return named(documents(newsletter), path);
    }

    private static Optional<Attachment> named(Stream<Attachment> files, String path) {
        return files.filter(file -> file.path().equals(path)).findFirst();
    }

    static OutputFile copy(Attachment file) throws IOException {
        return new OutputFile(file.path(), Files.readAllBytes(file.source())).chosenAt(at(file));
    }

    /// Its name, which is its author's.
    static Position at(Attachment file) {
        return Position.startOf("content/" + file.path());
    }

    private static Stream<Attachment> documents(Newsletter newsletter) {
        return Stream.concat(annexes(newsletter), inlines(newsletter).flatMap(Attachments::linked));
    }

    private static Stream<Attachment> annexes(Newsletter newsletter) {
        return newsletter
                .versions()
                .flatMap(article -> article.annexes().stream())
                .flatMap(annex -> annex.file().stream());
    }

    private static Stream<Attachment> linked(Inline inline) {
        return inline instanceof Inline.Link link && link.target() instanceof Target.ToFile to
                ? Stream.of(to.file())
                : Stream.empty();
    }

    /// All pictures: covers, figures, those within lines.
    static Stream<Picture> pictures(Newsletter newsletter) {
        return Stream.concat(
                newsletter.issues().stream().flatMap(Attachments::pictures),
                newsletter.pages().stream().map(Page::body).flatMap(Attachments::pictures));
    }

    /// The pictures of one issue.
    static Stream<Picture> pictures(Issue issue) {
        Stream<Picture> lines = issue.versions().flatMap(Attachments::lines).flatMap(Attachments::shown);
        Stream<Picture> bodies = bodies(issue).flatMap(Attachments::pictures);
        return Stream.of(issue.cover().stream(), bodies, lines).flatMap(pictures -> pictures);
    }

    private static Stream<Picture> pictures(Body body) {
        Stream<Picture> figures =
                Walk.blocks(body).filter(Block.Figure.class::isInstance).map(block -> ((Block.Figure) block).picture());
        return Stream.concat(figures, Walk.inlines(body).flatMap(Attachments::shown));
    }

    private static Stream<Picture> shown(Inline inline) {
        return inline instanceof Inline.Image image ? Stream.of(image.picture()) : Stream.empty();
    }

    private static Stream<Body> bodies(Issue issue) {
        return Stream.concat(Stream.of(issue.editorial()), issue.versions().map(Article::body));
    }

    private static Stream<Inline> lines(Article article) {
        return Stream.concat(
                Walk.inlines(article.source()),
                article.takeaway().stream().flatMap(takeaway -> Walk.inlines(takeaway.text())));
    }

    private static Stream<Inline> inlines(Newsletter newsletter) {
        Stream<Body> bodies = Stream.concat(
                newsletter.issues().stream().flatMap(Attachments::bodies),
                newsletter.pages().stream().map(Page::body));
        return Stream.concat(
                bodies.flatMap(Walk::inlines), newsletter.versions().flatMap(Attachments::lines));
    }
}
