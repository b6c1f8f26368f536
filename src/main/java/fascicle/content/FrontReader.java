package fascicle.content;

import fascicle.Position;
import fascicle.content.source.Problems;
import fascicle.content.source.SourceText;
import fascicle.content.yaml.Fields;
import fascicle.model.ArticleKey;
import fascicle.model.IssueId;
import fascicle.model.Slug;
import fascicle.model.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/// Reads what stands at the head of every Markdown file, so that all addresses are known before any text is read.
final class FrontReader {
    static final String ISSUE_FILE = "issue.md";

    private final Project project;
    private final ContentReader.Drafts drafts;
    private final Problems problems;
    private final Shelf shelf;
    private final PageFiles atlas = new PageFiles();

    FrontReader(Project project, ContentReader.Drafts drafts, Shelf shelf, Problems problems) {
        this.project = project;
        this.drafts = drafts;
        this.shelf = shelf;
        this.problems = problems;
    }

    /// A file whose front matter has been read and whose text has not.
    ///
    /// @param slug by which its page wants to be addressed
    /// @param places where each value of the front matter stands
    record Front(
            Path file, SourceText source, Slug slug, Fields fields, SortedMap<String, Position> places, int bodyLine) {
        Position at() {
            return Position.startOf(source.path());
        }
    }

    record IssueFront(IssueId id, Front front, List<ArticleFront> articles) {}

    /// @param translations in the order of their languages
    record ArticleFront(ArticleKey key, Front front, List<ArticleFront> translations) {}

    record PageFront(Slug slug, Front front) {}

    /// Where every file that was read is published.
    PageFiles atlas() {
        return atlas;
    }

    List<IssueFront> issues() throws IOException {
        List<IssueFront> issues = new ArrayList<>();
        for (Path folder : Project.folders(project.content().resolve("issues"))) {
            issue(folder).ifPresent(issues::add);
        }
        return issues;
    }

    private Optional<IssueFront> issue(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        Path file = folder.resolve(ISSUE_FILE);
        if (!Slug.isWellFormed(name)) {
            problems.error(
                    Position.startOf(project.name(folder)),
                    "issue-folder",
                    "\"" + name + "\" cannot be an issue's address",
                    "name the folder with lower-case letters, digits and hyphens, such as 2023-09");
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            problems.error(
                    Position.startOf(project.name(file)),
                    "issue-missing",
                    "the folder of an issue has no " + ISSUE_FILE,
                    "create it with period and published, or run: fascicle new issue " + name);
            return Optional.empty();
        }
        IssueId id = new IssueId(name);
        atlas.add(file, new Target.ToIssue(id));
        List<ArticleFront> articles = articles(id, folder);
        return front(file, IssueFile.KEYS::read).map(front -> new IssueFront(id, front, articles));
    }

    private List<ArticleFront> articles(IssueId issue, Path folder) throws IOException {
        List<ArticleFront> articles = new ArrayList<>();
        Set<Slug> taken = new HashSet<>(Set.of(new Slug("index")));
        Map<Path, List<TranslationName>> translations = new TranslationFinder(project, problems).in(folder);
        for (Path file : Project.markdown(folder)) {
            if (!file.endsWith(ISSUE_FILE) && TranslationName.of(file).isEmpty()) {
                Optional<Front> front = front(file, ArticleFile.KEYS::read);
                Optional<ArticleKey> key = front.flatMap(found -> key(issue, found, taken));
                List<ArticleFront> others = translations(key, translations.getOrDefault(file, List.of()));
                key.ifPresent(known -> articles.add(new ArticleFront(known, front.orElseThrow(), others)));
            }
        }
        return articles;
    }

    /// What names an article; absent when it is a draft that is left out.
    private Optional<ArticleKey> key(IssueId issue, Front front, Set<Slug> taken) {
        if (isLeftOut(front)) {
            atlas.addDraft(front.file());
            return Optional.empty();
        }
        ArticleKey key = new ArticleKey(issue, Slugs.of(front, taken, problems));
        atlas.add(front.file(), new Target.ToArticle(key, Optional.empty()));
        return Optional.of(key);
    }

    private boolean isLeftOut(Front front) {
        return front.fields().get(ArticleFile.DRAFT).orElse(false) && drafts == ContentReader.Drafts.LEFT_OUT;
    }

    /// @param original absent when it is not published, and then its translations are not either
    private List<ArticleFront> translations(Optional<ArticleKey> original, List<TranslationName> names)
            throws IOException {
        List<ArticleFront> translations = new ArrayList<>();
        for (TranslationName name : names) {
            Optional<Front> front = front(name.file(), TranslationFile.KEYS::read);
            if (original.isEmpty() || front.filter(this::isLeftOut).isPresent()) {
                atlas.addDraft(name.file());
            } else if (front.isPresent()) {
                ArticleKey key = original.get().in(name.language().orElseThrow());
                atlas.add(name.file(), new Target.ToArticle(key, Optional.empty()));
                translations.add(new ArticleFront(key, front.get(), List.of()));
            }
        }
        return translations;
    }

    List<PageFront> pages() throws IOException {
        List<PageFront> pages = new ArrayList<>();
        for (Path file : Project.markdown(project.content().resolve("pages"))) {
            Optional<Front> front = front(file, PageFile.KEYS::read);
            Slug slug = Slugs.ofPage(file, problems, project);
            atlas.add(file, new Target.ToPage(slug, Optional.empty()));
            front.map(found -> new PageFront(slug, found)).ifPresent(pages::add);
        }
        return pages;
    }

    private interface FieldsReader {
        Fields read(fascicle.content.yaml.Value.Mapping mapping, Problems problems);
    }

    private Optional<Front> front(Path file, FieldsReader reader) throws IOException {
        return shelf.front(file, found -> read(file, reader, found), problems);
    }

    private Optional<Front> read(Path file, FieldsReader reader, Problems found) throws IOException {
        Optional<SourceText> source = project.read(file, found);
        return source.flatMap(text -> FrontMatter.read(text, found)
                .map(front -> front(file, text, front, reader.read(front.values(), found))));
    }

    private static Front front(Path file, SourceText text, FrontMatter front, Fields fields) {
        return new Front(
                file,
                text,
                fields.get(ArticleFile.SLUG).orElseGet(() -> Slugs.named(file)),
                fields,
                FrontPlaces.of(front.values()),
                front.bodyLine());
    }
}
