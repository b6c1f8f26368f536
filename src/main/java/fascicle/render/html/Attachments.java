package fascicle.render.html;

import fascicle.model.Article;
import fascicle.model.Attachment;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Page;
import fascicle.model.Picture;
import fascicle.model.text.Block;
import fascicle.model.text.Body;
import fascicle.model.text.Inline;
import fascicle.model.text.Target;
import fascicle.model.text.Walk;
import fascicle.render.Outbox;
import fascicle.render.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files that the newsletter's texts show or link to.
final class Attachments {
    private Attachments() {}

    /// Copies each annex and each file that a text links to.
    static void publish(Newsletter newsletter, Outbox out) throws IOException {
        SortedMap<String, Attachment> files = new TreeMap<>();
        Stream<Attachment> annexes = newsletter
                .articles()
                .flatMap(article -> article.annexes().stream())
                .flatMap(annex -> annex.file().stream());
        Stream.concat(annexes, inlines(newsletter).flatMap(Attachments::linked))
                .forEach(file -> files.put(file.path(), file));
        pictures(newsletter).forEach(picture -> files.remove(picture.file().path()));
        for (Attachment file : files.values()) {
            out.put(new OutputFile(file.path(), Files.readAllBytes(file.source())));
        }
    }

    private static Stream<Attachment> linked(Inline inline) {
        return inline instanceof Inline.Link link && link.target() instanceof Target.ToFile to
                ? Stream.of(to.file())
                : Stream.empty();
    }

    /// All pictures: covers, figures, those within lines.
    static Stream<Picture> pictures(Newsletter newsletter) {
        Stream<Picture> covers = newsletter.issues().stream().flatMap(issue -> issue.cover().stream());
        Stream<Picture> figures = bodies(newsletter)
                .flatMap(Walk::blocks)
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).picture());
        Stream<Picture> images = inlines(newsletter)
                .filter(Inline.Image.class::isInstance)
                .map(inline -> ((Inline.Image) inline).picture());
        return Stream.of(covers, figures, images).flatMap(pictures -> pictures);
    }

    private static Stream<Body> bodies(Newsletter newsletter) {
        return Stream.of(
                        newsletter.issues().stream().map(Issue::editorial),
                        newsletter.articles().map(Article::body),
                        newsletter.pages().stream().map(Page::body))
                .flatMap(bodies -> bodies);
    }

    private static Stream<Inline> inlines(Newsletter newsletter) {
        Stream<Inline> lines = newsletter
                .articles()
                .flatMap(article -> Stream.concat(
                        Walk.inlines(article.source()),
                        article.takeaway().stream().flatMap(takeaway -> Walk.inlines(takeaway.text()))));
        return Stream.concat(bodies(newsletter).flatMap(Walk::inlines), lines);
    }
}
