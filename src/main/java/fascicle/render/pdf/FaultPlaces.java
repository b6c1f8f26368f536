package fascicle.render.pdf;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.SourcePaths;
import fascicle.fonts.PrintableText;
import fascicle.model.Abbreviation;
import fascicle.model.Article;
import fascicle.model.Block;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.model.Page;
import fascicle.model.Picture;
import fascicle.model.Section;
import fascicle.model.Settings;
import fascicle.model.Walk;
import fascicle.pictures.PictureVerdict.Objection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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
        collect(edition.settings());
        words.add(new Words(edition.issue().period(), edition.issue().at()));
        collect(edition.issue().editorial());
        edition.settings().look().logo().ifPresent(logo -> collect(logo.light()));
        edition.issue().cover().ifPresent(this::collect);
        edition.issue().versions().forEach(this::collect);
        if (edition.scope() instanceof EditionScope.OneArticle(Article article)) {
            collect(article);
        }
        edition.pages().forEach(this::collect);
        edition.abbreviations().forEach(this::collect);
    }

    private void collect(Settings settings) {
        Position at = Position.startOf(SourcePaths.SETTINGS);
        Stream.of(
                        Stream.of(settings.title(), settings.publisher()),
                        settings.subtitle().stream(),
                        settings.contact().map(URI::toString).stream(),
                        settings.sections().stream().map(Section::title))
                .flatMap(Function.identity())
                .forEach(said -> words.add(new Words(said, at)));
    }

    private void collect(Article article) {
        words.add(new Words(article.title(), article.at()));
        article.topics().forEach(topic -> words.add(new Words(topic.name(), article.at())));
        article.takeaway().ifPresent(takeaway -> {
            takeaway.title().ifPresent(title -> words.add(new Words(title, article.at())));
            Walk.inlines(takeaway.text()).forEach(this::collect);
        });
        Walk.inlines(article.source()).forEach(this::collect);
        article.consultations()
                .forEach(each -> each.title().ifPresent(title -> words.add(new Words(title, article.at()))));
        article.events().forEach(each -> {
            each.title().ifPresent(title -> words.add(new Words(title, article.at())));
            each.where().ifPresent(place -> words.add(new Words(place, article.at())));
        });
        article.annexes().forEach(annex -> words.add(new Words(annex.title(), article.at())));
        article.standards().forEach(standard -> words.add(new Words(standard, article.at())));
        collect(article.body());
    }

    private void collect(Page page) {
        words.add(new Words(page.title(), page.at()));
        collect(page.body());
    }

    private void collect(Abbreviation abbreviation) {
        words.add(new Words(abbreviation.shortForm(), abbreviation.at()));
        words.add(new Words(abbreviation.english(), abbreviation.at()));
        abbreviation.beside().ifPresent(name -> words.add(new Words(name, abbreviation.at())));
        abbreviation.chinese().ifPresent(name -> words.add(new Words(name, abbreviation.at())));
        abbreviation.note().ifPresent(note -> words.add(new Words(note, abbreviation.at())));
    }

    private void collect(Body body) {
        Walk.blocks(body).forEach(this::collect);
        Walk.inlines(body).forEach(this::collect);
    }

    private void collect(Block block) {
        switch (block) {
            case Block.Figure figure -> {
                collect(figure.picture());
                figure.caption().ifPresent(caption -> words.add(new Words(caption, figure.at())));
            }
            case Block.CodeBlock code -> words.add(new Words(code.text(), code.at()));
            case Block.RawHtml html -> words.add(new Words(html.xhtml(), html.at()));
            case Block.Framed framed -> words.add(new Words(framed.xhtml(), framed.at()));
            case Block.Paragraph _,
                    Block.Heading _,
                    Block.BulletList _,
                    Block.OrderedList _,
                    Block.Quotation _,
                    Block.Alert _,
                    Block.Table _,
                    Block.Rule _ -> {
                // Their words are inlines.
            }
        }
    }

    private void collect(Inline inline) {
        switch (inline) {
            case Inline.Text text -> words.add(new Words(text.text(), text.at()));
            case Inline.Code code -> words.add(new Words(code.text(), code.at()));
            case Inline.Image image -> collect(image.picture());
            case Inline.Link link -> words.add(new Words(link.target().toString(), link.at()));
            case Inline.Short _,
                    Inline.Emphasis _,
                    Inline.Strong _,
                    Inline.Struck _,
                    Inline.NoteMark _,
                    Inline.Element _,
                    Inline.LineBreak _,
                    Inline.SoftBreak _ -> {
                // Their words are inlines too, or none.
            }
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
        String message = String.format(
                Locale.ROOT,
                "no font has the character U+%04X \"%s\": the PDF shows its code instead",
                character,
                Character.toString(character));
        return Diagnostic.warning(edition.issue().at(), "glyph-missing", message)
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
