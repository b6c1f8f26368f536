package fascicle.content;

import fascicle.Diagnostic;
import fascicle.content.markdown.MarkdownReader;
import fascicle.content.yaml.Fields;
import fascicle.model.Abbreviations;
import fascicle.model.Article;
import fascicle.model.Body;
import fascicle.model.Issue;
import fascicle.model.Manuscript;
import fascicle.model.Page;
import fascicle.model.Picture;
import fascicle.model.Settings;
import fascicle.model.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reads the texts, once all addresses are known, and puts the newsletter together.
final class BodyReader {
    private final Project project;
    private final PageFiles atlas;
    private final MarkdownReader markdown;
    private final Settings settings;
    private final Shelf shelf;
    private final Headings headings = new Headings();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final SortedMap<String, Manuscript.Sheet> sheets = new TreeMap<>();

    /// @param shelf holds texts that were read before
    BodyReader(Project project, PageFiles atlas, Shelf shelf, Background background) {
        this.project = project;
        this.atlas = atlas;
        this.markdown = new MarkdownReader(background.abbreviations());
        this.settings = background.settings();
        this.shelf = shelf;
        shelf.keepOnlyTextsReadWith(background);
    }

    /// What the reading of every text depends on.
    record Background(Settings settings, Abbreviations abbreviations) {
        boolean isAs(Background other) {
            return settings.sections().equals(other.settings.sections())
                    && settings.language().equals(other.settings.language())
                    && abbreviations.all().equals(other.abbreviations.all());
        }
    }

    /// What was found wrong in the texts, and in the links between them.
    List<Diagnostic> problems() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(headings.problems());
        return all;
    }

    /// What is to be known of each file besides its text, by path.
    SortedMap<String, Manuscript.Sheet> sheets() {
        return sheets;
    }

    List<Page> pages(List<FrontReader.PageFront> fronts) {
        return fronts.stream()
                .sorted(Comparator.comparing(
                        front -> front.front().fields().get(PageFile.ORDER).orElse(Integer.MAX_VALUE)))
                .map(this::page)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Page> page(FrontReader.PageFront page) {
        FrontReader.Front front = page.front();
        FileText text = new FileText(project, atlas, markdown, front);
        Body body = text.body();
        headings.add(new Target.ToPage(page.slug(), Optional.empty()), text);
        diagnostics.addAll(text.problems().all());
        sheets.put(front.source().path(), text.sheet());
        return front.fields().get(PageFile.TITLE).map(title -> new Page(page.slug(), title, body, front.at()));
    }

    /// All issues, in the order given. Texts are read by several threads.
    List<Issue> issues(List<FrontReader.IssueFront> fronts) {
        List<ReadIssue> read = fronts.parallelStream().map(this::issue).toList();
        for (ReadIssue issue : read) {
            diagnostics.addAll(issue.problems());
            issue.texts().forEach(this::note);
        }
        return read.stream().map(ReadIssue::issue).flatMap(Optional::stream).toList();
    }

    private void note(ReadText read) {
        headings.add(read.target(), read.text());
        sheets.put(read.text().front().source().path(), read.text().sheet());
    }

    private record ReadText(Target target, FileText text) {}

    private record ReadIssue(Optional<Issue> issue, List<ReadText> texts, List<Diagnostic> problems) {}

    private ReadIssue issue(FrontReader.IssueFront issue) {
        List<ReadText> texts = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        for (FrontReader.ArticleFront article : issue.articles()) {
            article(article, texts).ifPresent(articles::add);
        }
        FileText text = new FileText(project, atlas, markdown, issue.front());
        Optional<Issue> read = issue(issue, text, numbered(articles));
        texts.add(new ReadText(new Target.ToIssue(issue.id()), text));
        List<Diagnostic> problems = texts.stream()
                .flatMap(one -> one.text().problems().all().stream())
                .collect(Collectors.toCollection(ArrayList::new));
        return new ReadIssue(read, texts, problems);
    }

    /// An article with its translations.
    ///
    /// @param texts grows by the texts that were read
    private Optional<Article> article(FrontReader.ArticleFront article, List<ReadText> texts) {
        Shelf.Text read = shelf.text(article, Optional.empty(), atlas, () -> original(article));
        texts.add(new ReadText(new Target.ToArticle(article.key(), Optional.empty()), read.text()));
        List<Article> translations = new ArrayList<>();
        for (FrontReader.ArticleFront other : article.translations()) {
            if (read.article().isPresent()) {
                Article original = read.article().get();
                Shelf.Text told = shelf.text(other, read.article(), atlas, () -> translation(other, original));
                texts.add(new ReadText(new Target.ToArticle(other.key(), Optional.empty()), told.text()));
                told.article().ifPresent(translations::add);
            }
        }
        return read.article().map(original -> original.withTranslations(translations));
    }

    private Shelf.Text original(FrontReader.ArticleFront article) {
        FileText text = new FileText(project, atlas, markdown, article.front());
        Optional<Article> read = new ArticleReader(text).read(article.key(), settings);
        return new Shelf.Text(text, read, article.key(), Optional.empty());
    }

    private Shelf.Text translation(FrontReader.ArticleFront article, Article original) {
        FileText text = new FileText(project, atlas, markdown, article.front());
        Locale language = article.key().language().orElseThrow();
        Optional<Article> read = new TranslationReader(original, language, text).read();
        return new Shelf.Text(text, read, article.key(), Optional.of(original));
    }

    /// In the order of sections, and of files within them.
    private List<Article> numbered(List<Article> articles) {
        List<Article> sorted = articles.stream()
                .sorted(Comparator.comparing(article -> settings.sections().indexOf(article.section())))
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> sorted.get(i).withNumber(i + 1))
                .toList();
    }

    private static Optional<Issue> issue(FrontReader.IssueFront issue, FileText text, List<Article> articles) {
        Fields fields = issue.front().fields();
        Body editorial = text.body();
        Optional<Picture> cover = fields.get(IssueFile.COVER).flatMap(found -> cover(found, text));
        if (!fields.has(IssueFile.PERIOD, IssueFile.PUBLISHED)) {
            return Optional.empty();
        }
        return Optional.of(new Issue(
                issue.id(),
                fields.get(IssueFile.PERIOD).orElseThrow(),
                fields.get(IssueFile.NUMBER).map(OptionalInt::of).orElse(OptionalInt.empty()),
                fields.get(IssueFile.PUBLISHED).orElseThrow(),
                cover,
                editorial,
                articles,
                issue.front().at()));
    }

    private static Optional<Picture> cover(Fields cover, FileText text) {
        return cover.get(IssueFile.COVER_FILE)
                .flatMap(file -> text.references().picture(file.value(), file.at()))
                .flatMap(file -> cover.get(IssueFile.COVER_ALT)
                        .map(alt -> new Picture(file, alt, cover.at(IssueFile.COVER_FILE))));
    }
}
