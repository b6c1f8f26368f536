package fascicle.content;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.content.source.Problems;
import fascicle.content.source.SourceText;
import fascicle.content.yaml.Value;
import fascicle.content.yaml.YamlReader;
import fascicle.model.Abbreviations;
import fascicle.model.Issue;
import fascicle.model.Manuscript;
import fascicle.model.Newsletter;
import fascicle.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads a newsletter out of the `content` folder of a project.
public final class ContentReader {
    private static final Value.Mapping NOTHING =
            new Value.Mapping(List.of(), Position.startOf("content/newsletter.yaml"));

    private final Project project;
    private final Drafts drafts;
    private final SortedMap<String, Manuscript.Sheet> sheets = new TreeMap<>();
    private final Shelf shelf = new Shelf();

    /// Whether articles that say `draft: true` are read.
    public enum Drafts {
        LEFT_OUT,
        INCLUDED
    }

    /// @param root the folder that holds `content`
    /// @throws IOException when there is no such folder
    public ContentReader(Path root, Drafts drafts) throws IOException {
        this.project = new Project(root);
        this.drafts = drafts;
    }

    /// Reads everything; a second time, only what has changed since. Mistakes do not end the reading: all of them are
    /// in the result.
    ///
    /// @throws IOException when a file exists and cannot be read
    public Reading read() throws IOException {
        Problems problems = new Problems();
        sheets.clear();
        if (!Files.exists(project.content().resolve("newsletter.yaml"))) {
            return new Reading(Optional.empty(), Manuscript.NONE, List.of(noNewsletter()));
        }
        NewsletterFile.ReadSettings settings = NewsletterFile.read(yaml("newsletter.yaml", problems), problems);
        Abbreviations abbreviations = AbbreviationsFile.read(yaml("abbreviations.yaml", problems), problems);
        FrontReader fronts = new FrontReader(project, drafts, shelf, problems);
        List<FrontReader.IssueFront> issues = fronts.issues();
        List<FrontReader.PageFront> pages = fronts.pages();
        TakenAddresses.report(issues, pages, problems);
        BodyReader bodies = new BodyReader(
                project, fronts.atlas(), shelf, new BodyReader.Background(settings.settings(), abbreviations));
        List<Page> standing = bodies.pages(pages);
        List<Issue> numbered = bodies.issues(issues).stream()
                .sorted(Comparator.comparing(Issue::published)
                        .thenComparing(Issue::id)
                        .reversed())
                .toList();
        Newsletter newsletter = settings.names()
                .in(new Newsletter(settings.settings(), Topics.unified(numbered), standing, abbreviations));
        shelf.tidy();
        sheets.putAll(bodies.sheets());
        List<Diagnostic> diagnostics = new ArrayList<>(problems.all());
        diagnostics.addAll(bodies.problems());
        boolean whole = !fronts.atlas().hasDrafts() && diagnostics.stream().noneMatch(Diagnostic::isError);
        if (whole) {
            diagnostics.addAll(settings.names().unusedIn(newsletter));
        }
        Manuscript manuscript = new Manuscript(settings.style(), sheets, project.looseFiles(), whole);
        return new Reading(settings.complete() ? Optional.of(newsletter) : Optional.empty(), manuscript, diagnostics);
    }

    private static Diagnostic noNewsletter() {
        return Diagnostic.error(
                        Position.startOf("content/newsletter.yaml"),
                        "newsletter-missing",
                        "there is no newsletter here")
                .withHint("run this in the folder that holds content/, or begin one with: fascicle init FOLDER");
    }

    /// A data file's keys and values; none when there is no such file.
    private Value.Mapping yaml(String name, Problems problems) throws IOException {
        Path file = project.content().resolve(name);
        if (!Files.exists(file)) {
            return NOTHING;
        }
        Optional<SourceText> source = project.read(file, problems);
        Value.Mapping values = source.flatMap(text -> new YamlReader(text, 1, problems).mapping(text.text()))
                .orElse(NOTHING);
        source.ifPresent(text -> sheets.put(
                text.path(),
                new Manuscript.Sheet(
                        FrontPlaces.of(values),
                        YamlRemarks.of(text, 1, text.lines().size() + 1))));
        return values;
    }
}
