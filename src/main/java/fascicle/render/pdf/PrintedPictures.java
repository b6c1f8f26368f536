package fascicle.render.pdf;

import fascicle.OnDisk;
import fascicle.model.Article;
import fascicle.model.Attachment;
import fascicle.model.Body;
import fascicle.model.Issue;
import fascicle.model.Page;
import fascicle.model.Picture;
import fascicle.model.Settings;
import fascicle.model.ShownPictures;
import fascicle.model.Walk;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Which pictures a document shows, and what is in them.
final class PrintedPictures {
    private PrintedPictures() {}

    /// The address of a picture in the document: `picture:issues/2023-09/images/cover.svg`.
    static String address(Attachment picture) {
        return ClosedResources.PICTURE + picture.path();
    }

    /// Those of an issue and of the pages after it, by their names.
    static SortedMap<String, byte[]> of(Issue issue, Settings settings, List<Page> pages) {
        Stream<Article> printed = settings.printTranslations() ? issue.versions() : issue.articles().stream();
        return contents(Stream.of(
                        settings.look().logo().stream().map(logo -> logo.light().file()),
                        issue.cover().stream().map(Picture::file),
                        of(issue.editorial()),
                        printed.flatMap(PrintedPictures::in),
                        pages.stream().flatMap(page -> of(page.body())))
                .flatMap(each -> each));
    }

    /// Those of a single article.
    static SortedMap<String, byte[]> of(Article article) {
        return contents(in(article));
    }

    private static Stream<Attachment> in(Article article) {
        return ShownPictures.in(article).map(Picture::file);
    }

    private static Stream<Attachment> of(Body body) {
        return Walk.pictures(body).map(Picture::file);
    }

    private static SortedMap<String, byte[]> contents(Stream<Attachment> pictures) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        pictures.distinct()
                .forEach(picture -> content(picture).ifPresent(bytes -> contents.put(picture.path(), bytes)));
        return contents;
    }

    /// One that cannot be read is left out: the document then asks for it in vain, which is told at its place.
    private static Optional<byte[]> content(Attachment picture) {
        try {
            return Optional.of(OnDisk.read(picture.source()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
