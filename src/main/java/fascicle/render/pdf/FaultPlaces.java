package fascicle.render.pdf;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.fonts.PrintableText;
import fascicle.model.Article;
import fascicle.model.Block;
import fascicle.model.Page;
import fascicle.model.Picture;
import fascicle.model.PrintedWords;
import fascicle.model.ShownPictures;
import fascicle.model.Walk;
import fascicle.pictures.PictureVerdict.Objection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says at which of the author's lines the fault of a printed document lies.
final class FaultPlaces {
    private final Edition edition;
    private final List<Words> words = new ArrayList<>();
    private final SortedMap<String, Picture> pictures = new TreeMap<>();

    /// Some words that stand in a file.
    private record Words(String text, Position at) {}

    FaultPlaces(Edition edition) {
        this.edition = edition;
    }

    List<Diagnostic> diagnostics(Faults faults) {
        if (faults.isEmpty()) {
            return List.of();
        }
        collect();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Set<Integer> authors = authors();
        faults.missing().stream()
                .filter(character -> !authors.contains(character))
                .map(this::missing)
                .forEach(diagnostics::add);
        faults.pictures().forEach((source, fault) -> diagnostics.add(picture(source, fault)));
        faults.withoutAlternative().forEach(source -> diagnostics.add(withoutAlternative(source)));
        faults.refused().forEach(address -> diagnostics.add(refused(address)));
        return diagnostics;
    }

    private void collect() {
        List<Article> alone =
                edition.scope() instanceof EditionScope.OneArticle(Article article) ? List.of(article) : List.of();
        PrintedWords.of(edition.settings(), edition.issue(), alone, edition.pages(), edition.abbreviations())
                .forEach(each -> words.add(new Words(each.text(), each.begins())));
        edition.settings().look().logo().ifPresent(logo -> collect(logo.light()));
        ShownPictures.in(edition.issue()).forEach(this::collect);
        alone.stream().flatMap(ShownPictures::in).forEach(this::collect);
        edition.pages().stream().flatMap(page -> Walk.pictures(page.body())).forEach(this::collect);
        Stream.of(
                        Stream.of(edition.issue().editorial()),
                        Stream.concat(edition.issue().versions(), alone.stream())
                                .map(Article::body),
                        edition.pages().stream().map(Page::body))
                .flatMap(bodies -> bodies)
                .flatMap(Walk::blocks)
                .forEach(this::collect);
    }

    /// HTML names addresses that it does not show.
    private void collect(Block block) {
        if (block instanceof Block.RawHtml html) {
            words.add(new Words(html.xhtml(), html.at()));
        } else if (block instanceof Block.Framed framed) {
            words.add(new Words(framed.xhtml(), framed.at()));
        }
    }

    private void collect(Picture picture) {
        pictures.putIfAbsent(ClosedResources.PICTURE + picture.file().path(), picture);
    }

    /// The characters that an author wrote: of them the checks tell, as far as the newsletter wants to know.
    private Set<Integer> authors() {
        return words.stream()
                .flatMapToInt(each -> PrintableText.of(each.text()).codePoints())
                .boxed()
                .collect(Collectors.toSet());
    }

    private Diagnostic missing(int character) {
        return Diagnostic.warning(edition.issue().at(), "glyph-missing", PrintableText.missing(character))
                .withHint("it stands in the theme's templates or words, or its style makes it of a small letter");
    }

    private Diagnostic picture(String source, Objection fault) {
        Picture picture = pictures.get(source);
        return Diagnostic.error(
                picture == null ? edition.issue().at() : picture.at(),
                fault.kind().code(),
                "the picture " + name(source) + " " + fault.message());
    }

    private Diagnostic withoutAlternative(String source) {
        Picture picture = pictures.get(source);
        return Diagnostic.error(
                        picture == null ? placeOf(source) : picture.at(),
                        "picture-alt",
                        "the picture " + name(source) + " has no alternative text")
                .withHint("say in a few words what it shows, for those who cannot see it");
    }

    private Diagnostic refused(String address) {
        return Diagnostic.error(
                        placeOf(address), "resource-refused", "\"" + name(address) + "\" cannot be used in print")
                .withHint("only pictures of the newsletter and files of the theme are opened, never other addresses");
    }

    private static String name(String source) {
        return source.startsWith(ClosedResources.PICTURE) ? source.substring(ClosedResources.PICTURE.length()) : source;
    }

    private Position placeOf(String address) {
        if (pictures.containsKey(address)) {
            return pictures.get(address).at();
        }
        return words.stream()
                .filter(each -> each.text().contains(address))
                .map(Words::at)
                .findFirst()
                .orElse(Position.startOf("themes/print"));
    }
}
