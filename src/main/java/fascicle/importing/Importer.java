package fascicle.importing;

import fascicle.OnDisk;
import fascicle.SourcePaths;
import fascicle.content.Chosen;
import fascicle.content.ContentReader;
import fascicle.content.Reading;
import fascicle.importing.Draft.Article;
import fascicle.importing.Draft.ShortForm;
import fascicle.importing.Imported.Refused;
import fascicle.importing.document.DocumentReader;
import fascicle.importing.document.Piece;
import fascicle.importing.document.PieceScanner;
import fascicle.importing.document.SourceDocument;
import fascicle.importing.repair.GeneralRepairs;
import fascicle.importing.repair.Journal;
import fascicle.importing.repair.Lists;
import fascicle.importing.repair.WordCounts;
import fascicle.model.Newsletter;
import fascicle.model.UsualSections;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Takes a document over as an issue: read, take apart, mend, account for every word, write.
public final class Importer {
    private final ImportRequest request;
    private final Journal journal = new Journal();

    public Importer(ImportRequest request) {
        this.request = request;
    }

    /// @throws IOException when a file cannot be read or written; there is no new issue then, and a former
    ///     one is where it was
    public Imported run() throws IOException {
        Optional<Newsletter> newsletter = Optional.empty();
        if (OnDisk.isThere(request.project().resolve(SourcePaths.SETTINGS))) {
            Reading reading = ContentReader.once(request.project(), Chosen.ALL);
            newsletter = reading.newsletter();
            if (newsletter.isEmpty()) {
                return new Refused("the newsletter itself cannot be read", "run fascicle check, and mend what it says");
            }
        }
        return switch (DocumentReader.open(request.document(), request.showChanges())) {
            case SourceDocument.Unreadable unreadable -> new Refused(unreadable.reason(), unreadable.hint());
            case SourceDocument.Text text -> {
                try (text) {
                    yield imported(text, newsletter);
                }
            }
        };
    }

    private Imported imported(SourceDocument.Text document, Optional<Newsletter> newsletter) throws IOException {
        Optional<Refused> oversize = Oversize.of(document.lines());
        if (oversize.isPresent()) {
            return oversize.get();
        }
        document.remarks().forEach(remark -> journal.doubt(remark.line(), remark.code(), remark.decision(), ""));
        Optional<Draft> read = draft(document, newsletter);
        if (read.isEmpty()) {
            return new Refused("the document does not say which month it is from", "say it: --issue 2023-09");
        }
        Draft draft = read.get();
        if (draft.articles().isEmpty()) {
            return new Refused(
                    "found no article in the document",
                    "it needs an index, or headings (lines that begin with #), to tell one article from the next");
        }
        return new IssueWriter(request, newsletter, document, journal).write(draft);
    }

    private Optional<Draft> draft(SourceDocument.Text document, Optional<Newsletter> newsletter) {
        List<Piece> pieces = PieceScanner.scan(document.lines());
        Optional<Contents> index = Contents.find(pieces);
        WordCounts words = WordCounts.of(document.lines());
        GeneralRepairs repairs = new GeneralRepairs(words, journal);
        int end = index.map(Contents::to).orElse(0);
        List<Piece> before = pieces.subList(0, index.map(Contents::from).orElse(0));
        index.filter(found -> found.from() < found.to()).ifPresent(found -> mention(pieces.get(found.from())));
        Footnotes footnotes = new Footnotes();
        List<Piece> below = index.isPresent()
                ? TitleLines.split(
                        pieces.subList(end, pieces.size()), index.get().entries())
                : UntitledText.titled(pieces, request.document().getFileName().toString(), journal);
        List<Piece> body = footnotes.takenFrom(repairs.mended(below));
        Locale language = newsletter.map(there -> there.settings().language()).orElse(Locale.ENGLISH);
        List<Contents.Entry> entries = index.map(Contents::entries).orElse(List.of());
        Outline outline = Outliner.of(repairs.mended(before), body, entries, UsualSections.NEWS.in(language), journal);
        Lists lists = new Lists(words, journal);
        return draft(outline, document, newsletter, lists, footnotes);
    }

    /// The heading of the index.
    private void mention(Piece first) {
        String words = switch (first) {
            case Piece.Heading heading -> heading.text();
            case Piece.Paragraph paragraph -> paragraph.text();
            default -> "";
        };
        journal.taken(first.line(), "index", "the index", words);
    }

    private Optional<Draft> draft(
            Outline outline,
            SourceDocument.Text document,
            Optional<Newsletter> newsletter,
            Lists lists,
            Footnotes footnotes) {
        ZoneId home = newsletter.map(found -> found.settings().timezone()).orElse(ZoneOffset.UTC);
        Pictures pictures = new Pictures(document.folder(), journal);
        BodyText text = new BodyText(pictures, journal);
        List<Piece> unplaced = new ArrayList<>(outline.unplaced());
        Masthead masthead = Masthead.of(outline.front(), outline.articles(), request, journal);
        unplaced.addAll(masthead.rest());
        List<Article> bare = new Articles(
                        outline, lists, new Events(new ZoneNames(home), journal), text, footnotes, journal)
                .of(outline.parts());
        unplaced.addAll(footnotes.rest());
        List<Article> articles = Takeaways.placed(outline.takeaways(), bare, unplaced, journal);
        List<ShortForm> shortForms = ShortFormTable.of(outline.abbreviations(), unplaced, journal);
        List<Draft.Page> pages = outline.standing().stream()
                .map(page -> new Draft.Page(page.title(), text.of(lists.mended(page.pieces())), page.line()))
                .toList();
        List<Draft.Rest> remainder = unplaced.stream()
                .filter(piece -> !(piece instanceof Piece.Gap))
                .map(piece -> new Draft.Rest(piece.line(), text.of(List.of(piece))))
                .filter(rest -> !rest.markdown().isBlank())
                .toList();
        String editorial = text.of(masthead.editorial());
        return masthead.period()
                .map(period -> new Draft(
                        masthead.title(),
                        period,
                        masthead.published(),
                        editorial,
                        articles,
                        pages,
                        shortForms,
                        remainder,
                        pictures.all()));
    }
}
