package fascicle.render.html;

import fascicle.model.Annex;
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
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files that the newsletter's texts show or link to: pictures, annexes.
final class Attachments {
    private Attachments() {}

    /// Copies each one once.
    static void publish(Newsletter newsletter, Outbox out) throws IOException {
        SortedMap<String, Attachment> files = new TreeMap<>();
        all(newsletter).forEach(file -> files.put(file.path(), file));
        for (Attachment file : files.values()) {
            out.put(new OutputFile(file.path(), Files.readAllBytes(file.source())));
        }
    }

    private static Stream<Attachment> all(Newsletter newsletter) {
        return Stream.concat(
                newsletter.issues().stream().flatMap(Attachments::of),
                newsletter.pages().stream().map(Page::body).flatMap(Attachments::of));
    }

    private static Stream<Attachment> of(Issue issue) {
        return Stream.of(
                        issue.cover().map(Picture::file).stream(),
                        of(issue.editorial()),
                        issue.articles().stream().flatMap(Attachments::of))
                .flatMap(files -> files);
    }

    private static Stream<Attachment> of(Article article) {
        Stream<Inline> lines = Stream.concat(
                article.source().stream(), article.takeaway().stream().flatMap(takeaway -> takeaway.text().stream()));
        return Stream.of(
                        article.annexes().stream().map(Annex::file).flatMap(Optional::stream),
                        of(article.body()),
                        Walk.inlines(lines.toList()).flatMap(Attachments::of))
                .flatMap(files -> files);
    }

    private static Stream<Attachment> of(Body body) {
        Stream<Attachment> figures = Walk.blocks(body)
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).picture().file());
        return Stream.concat(figures, Walk.inlines(body).flatMap(Attachments::of));
    }

    private static Stream<Attachment> of(Inline inline) {
        return switch (inline) {
            case Inline.Image image -> Stream.of(image.picture().file());
            case Inline.Link link when link.target() instanceof Target.ToFile(Attachment file) -> Stream.of(file);
            default -> Stream.empty();
        };
    }
}
