package fascicle.content;

import fascicle.content.FileAsRead.Content;
import fascicle.content.FileAsRead.TextAsRead;
import fascicle.content.markdown.MarkdownReader;
import fascicle.content.source.Problems;
import fascicle.content.yaml.Fields;
import fascicle.model.Abbreviations;
import fascicle.model.Body;
import fascicle.model.Issue.Envelope;
import fascicle.model.Manuscript;
import fascicle.model.Picture;
import fascicle.model.Remark;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads the texts of files, once it is known which file becomes which page. Safe to use from several threads.
final class TextReader {
    private final Surroundings surroundings;
    private final ZoneId zone;
    private final MarkdownReader markdown;

    /// @param zone of times that name none
    TextReader(Surroundings surroundings, Abbreviations abbreviations, ZoneId zone) {
        this.surroundings = surroundings;
        this.zone = zone;
        this.markdown = new MarkdownReader(abbreviations);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    private interface ContentMaker {
        Content of(Body body, FileText text);
    }

    TextAsRead page(Front front) {
        return read(
                front,
                "",
                (body, text) -> front.fields()
                        .get(PageFile.TITLE)
                        .<Content>map(title -> new Content.OfPage(
                                title, front.fields().get(PageFile.PRINT).orElse(true), body))
                        .orElseGet(Content.Nothing::new));
    }

    TextAsRead dossier(Front front) {
        return read(
                front,
                "",
                (body, text) -> DossierReader.note(front, body)
                        .<Content>map(Content.OfDossier::new)
                        .orElseGet(Content.Nothing::new));
    }

    TextAsRead issue(Front front) {
        return read(front, "", TextReader::issue);
    }

    TextAsRead article(Front front) {
        return read(front, "", (body, text) -> story(text, body, new ArticleReader(text)));
    }

    /// @param language that the file's name says
    TextAsRead translation(Front front, Locale language, Original original) {
        String fingerprint = original.fingerprint();
        return read(
                front, fingerprint, (body, text) -> story(text, body, new TranslationReader(original, language, text)));
    }

    private TextAsRead read(Front front, String original, ContentMaker maker) {
        Problems problems = new Problems();
        FileReferences references = new FileReferences(surroundings, front, problems);
        FileText text = new FileText(front, markdown, references, zone, problems);
        MarkdownReader.ReadBody body = text.body();
        Content content = maker.of(body.body(), text);
        return new TextAsRead(
                content,
                body.anchors(),
                references.anchorUses(),
                sheet(front, body.remarks()),
                references.asked(),
                original,
                problems.all());
    }

    private static Manuscript.Sheet sheet(Front front, List<Remark> remarks) {
        List<Remark> all = new ArrayList<>(YamlRemarks.of(front.source(), 2, front.bodyLine() - 1));
        all.addAll(remarks);
        return new Manuscript.Sheet(front.places(), all);
    }

    private static Content story(FileText text, Body body, StoryParts parts) {
        return StoryReader.read(text, body, parts)
                .<Content>map(Content.OfArticle::new)
                .orElseGet(Content.Nothing::new);
    }

    private static Content issue(Body editorial, FileText text) {
        Fields fields = text.front().fields();
        Optional<Picture> cover = fields.get(IssueFile.COVER).flatMap(found -> cover(found, text));
        if (!fields.has(IssueFile.PERIOD, IssueFile.PUBLISHED)) {
            return new Content.Nothing();
        }
        return new Content.OfIssue(
                fields.get(IssueFile.PERIOD).orElseThrow(),
                fields.get(IssueFile.NUMBER).map(OptionalInt::of).orElse(OptionalInt.empty()),
                fields.get(IssueFile.PUBLISHED).orElseThrow(),
                cover,
                fields.get(IssueFile.EMAIL).orElse(Envelope.EMPTY),
                editorial);
    }

    private static Optional<Picture> cover(Fields cover, FileText text) {
        return cover.get(IssueFile.COVER_FILE)
                .flatMap(file -> text.references().picture(file.value(), file.at()))
                .flatMap(file -> cover.get(IssueFile.COVER_ALT)
                        .map(alt -> new Picture(file, alt, cover.at(IssueFile.COVER_FILE))));
    }
}
