package fascicle.content;

import fascicle.content.source.Located;
import fascicle.content.yaml.Fields;
import fascicle.content.yaml.Key;
import fascicle.model.Annex;
import fascicle.model.Attachment;
import fascicle.model.Consultation;
import fascicle.model.Event;
import fascicle.model.Inline;
import fascicle.model.Story;
import fascicle.model.Takeaway;
import fascicle.model.Withdrawal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// Takes the parts of a story out of the article's own file.
final class ArticleReader implements StoryParts {
    private final FileText text;
    private final Fields fields;

    ArticleReader(FileText text) {
        this.text = text;
        this.fields = text.front().fields();
    }

    @Override
    public Optional<String> section() {
        return fields.get(ArticleFile.SECTION);
    }

    @Override
    public <T> List<T> same(Key<List<T>> key, Function<Story, List<T>> first) {
        return fields.all(key);
    }

    @Override
    public <T> Optional<T> own(Key<T> key, Function<Story, Optional<T>> first) {
        return fields.get(key);
    }

    @Override
    public Optional<Withdrawal> withdrawn() {
        return fields.get(ArticleFile.WITHDRAWN);
    }

    @Override
    public List<Inline> line(Key<Located<String>> key, Function<Story, List<Inline>> first) {
        return fields.get(key).map(text::line).orElse(List.of());
    }

    @Override
    public Optional<Takeaway> takeaway() {
        return fields.get(ArticleFile.TAKEAWAY).flatMap(this::takeaway);
    }

    private Optional<Takeaway> takeaway(Fields takeaway) {
        return takeaway.get(ArticleFile.TEXT)
                .map(words -> new Takeaway(
                        takeaway.get(ArticleFile.RANK).map(OptionalInt::of).orElse(OptionalInt.empty()),
                        takeaway.get(ArticleFile.TAKEAWAY_TITLE),
                        text.line(words)));
    }

    @Override
    public List<Consultation> consultations() {
        return fields.all(ArticleFile.CONSULTATION);
    }

    @Override
    public List<Event> events() {
        EventReader reader = new EventReader(text.zone(), text.problems());
        return fields.all(ArticleFile.EVENT).stream()
                .flatMap(event -> reader.read(event).stream())
                .toList();
    }

    @Override
    public List<Annex> annexes() {
        return fields.all(ArticleFile.ANNEXES).stream()
                .flatMap(annex -> annex(annex).stream())
                .toList();
    }

    private Optional<Annex> annex(Fields annex) {
        Optional<Attachment> file = annex.get(ArticleFile.ANNEX_FILE).flatMap(this::document);
        return annex.get(ArticleFile.ANNEX_TITLE).map(title -> new Annex(title, file));
    }

    private Optional<Attachment> document(Located<String> file) {
        FileReferences references = text.references();
        return references
                .resolve(file.value(), "annex", file.at())
                .flatMap(found -> references.document(found, file.at()));
    }

    @Override
    public boolean draft() {
        return fields.get(ArticleFile.DRAFT).orElse(false);
    }
}
