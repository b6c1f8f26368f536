package fascicle.render.html;

import fascicle.model.Annex;
import fascicle.model.Article;
import fascicle.model.Attachment;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.model.Picture;
import fascicle.model.PlainText;
import fascicle.model.ShownPictures;
import fascicle.model.StandardNumber;
import fascicle.model.Target;
import fascicle.model.Walk;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What other pages, and other files, want to know of a text, drawn from it once.
///
/// @param shortForms the known ones that it uses
/// @param standards that it speaks of, in order
/// @param pictures that it shows, in order
/// @param documents that come with it or that it links to
/// @param summary what it is about, in a sentence or two
record TextFacts(
        SortedSet<String> shortForms,
        List<StandardNumber> standards,
        List<Picture> pictures,
        List<Attachment> documents,
        Optional<String> summary) {
    TextFacts {
        standards = List.copyOf(standards);
        pictures = List.copyOf(pictures);
        documents = List.copyOf(documents);
    }

    static TextFacts of(Article article) {
        List<Inline> takeaway = article.takeaway().map(found -> found.text()).orElse(List.of());
        String all = String.join(
                "\n",
                article.title(),
                String.join("\n", article.standards()),
                PlainText.of(takeaway),
                PlainText.of(article.body()),
                PlainText.of(article.source()));
        Stream<Attachment> annexes = article.annexes().stream().map(Annex::file).flatMap(Optional::stream);
        return new TextFacts(
                shortForms(Stream.concat(Walk.inlines(article.body()), Walk.inlines(article.source()))),
                standards(all),
                ShownPictures.in(article).toList(),
                Stream.of(
                                annexes,
                                linked(Walk.targets(article.body())),
                                linked(Walk.targets(article.source())),
                                linked(Walk.targets(takeaway)))
                        .flatMap(documents -> documents)
                        .toList(),
                Summary.of(article));
    }

    /// Of an editorial or a standing page.
    static TextFacts of(Body body) {
        return new TextFacts(
                shortForms(Walk.inlines(body)),
                standards(PlainText.of(body)),
                Walk.pictures(body).toList(),
                linked(Walk.targets(body)).toList(),
                Summary.of(body));
    }

    private static SortedSet<String> shortForms(Stream<Inline> inlines) {
        return inlines.filter(Inline.Short.class::isInstance)
                .map(inline -> ((Inline.Short) inline).abbreviation().shortForm())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<StandardNumber> standards(String text) {
        return StandardNumber.mentionsIn(text).stream()
                .map(StandardNumber.Mention::standard)
                .distinct()
                .toList();
    }

    private static Stream<Attachment> linked(Stream<Target> targets) {
        return targets.flatMap(target -> target instanceof Target.ToFile to ? Stream.of(to.file()) : Stream.empty());
    }
}
