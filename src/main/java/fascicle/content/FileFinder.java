package fascicle.content;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.content.FoundFiles.OfArticle;
import fascicle.content.FoundFiles.OfIssue;
import fascicle.content.source.Problems;
import fascicle.model.IssueId;
import fascicle.model.Slug;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the Markdown files of a project, by the places and names of the files alone.
final class FileFinder {
    /// Standing pages: each page of the site has links to all of them.
    private static final int MOST_PAGES = 300;

    private final Project project;
    private final Problems problems = new Problems();

    private FileFinder(Project project) {
        this.project = project;
    }

    static FoundFiles in(Project project) throws IOException {
        FileFinder finder = new FileFinder(project);
        List<OfIssue> issues = new ArrayList<>();
        for (Path folder : project.folders(project.content().resolve("issues"))) {
            finder.issue(folder).ifPresent(issues::add);
        }
        List<Path> pages = finder.pages();
        List<Path> dossiers = project.markdown(project.content().resolve("dossiers"));
        return new FoundFiles(issues, pages, dossiers, finder.problems.all());
    }

    private List<Path> pages() throws IOException {
        List<Path> pages = project.markdown(project.content().resolve("pages"));
        if (pages.size() <= MOST_PAGES) {
            return pages;
        }
        problems.error(
                Position.startOf(project.name(pages.get(MOST_PAGES))),
                "page-many",
                "there are " + pages.size() + " standing pages, to which each page of the site has links; at most "
                        + MOST_PAGES + " are read",
                "make articles of an issue of what is no standing page");
        return pages.subList(0, MOST_PAGES);
    }

    private Optional<OfIssue> issue(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        Path file = folder.resolve(IssueFile.NAME);
        if (!Slug.isWellFormed(name)) {
            problems.error(
                    Position.startOf(project.name(folder)),
                    "issue-folder",
                    "\"" + name + "\" cannot be an issue's address",
                    "name the folder with lower-case letters, digits and hyphens, such as 2023-09");
            return Optional.empty();
        }
        if (!project.folders().isFile(file)) {
            Position at = Position.startOf(project.name(file));
            Optional<String> foreign = ofOtherTools(folder);
            Diagnostic missing =
                    Diagnostic.error(at, "issue-missing", "the folder of an issue has no " + IssueFile.NAME);
            problems.add(new Lookalikes(project)
                    .told(missing, file)
                    .orElseGet(() -> missing.withHint(foreign.map(other ->
                                    "rename " + other + " to " + IssueFile.NAME + ", and give it period and published")
                            .orElse("create it with period and published, or run: fascicle new issue " + name))));
            return Optional.empty();
        }
        return Optional.of(new OfIssue(new IssueId(name), file, articles(folder)));
    }

    /// What is the page of a folder elsewhere.
    private Optional<String> ofOtherTools(Path folder) throws IOException {
        for (String name : List.of("_index.md", "index.md")) {
            if (project.folders().isFile(folder.resolve(name))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private List<OfArticle> articles(Path folder) throws IOException {
        Map<Path, List<TranslationName>> translations = new TranslationFinder(project, problems).in(folder);
        List<OfArticle> articles = new ArrayList<>();
        for (Path file : project.markdown(folder)) {
            if (!file.endsWith(IssueFile.NAME)
                    && TranslationName.of(file, project.folders()).isEmpty()) {
                articles.add(new OfArticle(file, translations.getOrDefault(file, List.of())));
            }
        }
        return articles;
    }
}
