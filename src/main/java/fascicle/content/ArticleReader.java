package fascicle.content;

import fascicle.Nearest;
import fascicle.content.source.Located;
import fascicle.content.yaml.Fields;
import fascicle.model.Annex;
import fascicle.model.Article;
import fascicle.model.ArticleKey;
import fascicle.model.Attachment;
import fascicle.model.Body;
import fascicle.model.Inline;
import fascicle.model.Section;
import fascicle.model.Settings;
import fascicle.model.Takeaway;
import fascicle.model.Topic;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Makes an article of its front matter and its text.
final class ArticleReader {
    private static final Pattern ALIAS = Pattern.compile("[A-Za-z0-9_.~-]+(/[A-Za-z0-9_.~-]+)*\\.html");

    private final FileText text;
    private final Fields fields;

    ArticleReader(FileText text) {
        this.text = text;
        this.fields = text.front().fields();
    }

    /// The article, still without its number; absent when its title or section is missing or wrong. All of it is read
    /// in any case, so that everything wrong with it is found.
    Optional<Article> read(ArticleKey key, Settings settings) {
        Body body = text.body();
        Optional<Section> section = fields.get(ArticleFile.SECTION).flatMap(id -> section(id, settings));
        Optional<Takeaway> takeaway = fields.get(ArticleFile.TAKEAWAY).flatMap(this::takeaway);
        List<Inline> source = fields.get(ArticleFile.SOURCE).map(text::line).orElse(List.of());
        List<Annex> annexes = annexes();
        List<String> aliases = aliases();
        return fields.get(ArticleFile.TITLE)
                .flatMap(title -> section.map(found -> new Article(
                        key,
                        0,
                        title,
                        fields.get(ArticleFile.LANGUAGE).orElse(settings.language()),
                        found,
                        fields.all(ArticleFile.TOPICS).stream()
                                .map(Topic::named)
                                .toList(),
                        takeaway,
                        fields.all(ArticleFile.CONSULTATION),
                        fields.all(ArticleFile.EVENT),
                        fields.all(ArticleFile.STANDARDS),
                        source,
                        annexes,
                        aliases,
                        fields.get(ArticleFile.DRAFT).orElse(false),
                        List.of(),
                        List.of(),
                        body,
                        text.front().at())));
    }

    private Optional<Section> section(String id, Settings settings) {
        Optional<Section> found = settings.sections().stream()
                .filter(section -> section.id().value().equals(id))
                .findFirst();
        boolean sectionsKnown = !settings.sections().isEmpty();
        if (found.isEmpty() && sectionsKnown) {
            List<String> known = settings.sections().stream()
                    .map(section -> section.id().value())
                    .toList();
            String hint = Nearest.to(id, known)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("newsletter.yaml has " + String.join(", ", known));
            text.problems()
                    .error(fields.at(ArticleFile.SECTION), "section-unknown", "unknown section \"" + id + "\"", hint);
        }
        return found;
    }

    private Optional<Takeaway> takeaway(Fields takeaway) {
        return takeaway.get(ArticleFile.TEXT)
                .map(words -> new Takeaway(
                        takeaway.get(ArticleFile.RANK).map(OptionalInt::of).orElse(OptionalInt.empty()),
                        takeaway.get(ArticleFile.TAKEAWAY_TITLE),
                        text.line(words)));
    }

    List<Annex> annexes() {
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

    List<String> aliases() {
        return fields.all(ArticleFile.ALIASES).stream()
                .filter(this::isAddress)
                .map(Located::value)
                .toList();
    }

    private boolean isAddress(Located<String> alias) {
        boolean address = ALIAS.matcher(alias.value()).matches() && !("/" + alias.value() + "/").contains("/../");
        if (!address) {
            String message = "\"" + alias.value() + "\" is no address within the site";
            text.problems().error(alias.at(), "alias-wrong", message, "write it as old/path.html");
        }
        return address;
    }
}
