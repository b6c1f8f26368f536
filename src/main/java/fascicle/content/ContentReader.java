package fascicle.content;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.content.markdown.MarkdownReader;
import fascicle.content.source.Problems;
import fascicle.content.source.SourceText;
import fascicle.content.yaml.Value;
import fascicle.content.yaml.YamlReader;
import fascicle.model.Abbreviations;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.model.Page;
import fascicle.model.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads a newsletter out of the `content` folder of a project.
public final class ContentReader {
    private final Project project;
    private final Drafts drafts;

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

    /// Reads everything. Mistakes do not end the reading: all of them are in the result.
    ///
    /// @throws IOException when a file exists and cannot be read
    public Reading read() throws IOException {
        Problems problems = new Problems();
        Optional<Settings> settings =
                yaml("newsletter.yaml", problems).flatMap(found -> NewsletterFile.read(found, problems));
        Abbreviations abbreviations = yaml("abbreviations.yaml", problems)
                .map(found -> AbbreviationsFile.read(found, problems))
                .orElse(new Abbreviations(List.of()));
        if (settings.isEmpty()) {
            return new Reading(Optional.empty(), problems.all());
        }
        FrontReader fronts = new FrontReader(project, drafts, problems);
        List<FrontReader.IssueFront> issues = fronts.issues();
        List<FrontReader.PageFront> pages = fronts.pages();
        MarkdownReader markdown = new MarkdownReader(abbreviations);
        BodyReader bodies = new BodyReader(project, fronts.atlas(), markdown, settings.get());
        List<Page> standing = bodies.pages(pages);
        List<Issue> numbered = bodies.issues(issues).stream()
                .sorted(Comparator.comparing(Issue::published)
                        .thenComparing(Issue::id)
                        .reversed())
                .toList();
        List<Diagnostic> diagnostics = new ArrayList<>(problems.all());
        diagnostics.addAll(bodies.problems());
        return new Reading(
                Optional.of(new Newsletter(settings.get(), Topics.unified(numbered), standing, abbreviations)),
                diagnostics);
    }

    /// A data file's keys and values. A missing `newsletter.yaml` is a problem; other files may be missing.
    private Optional<Value.Mapping> yaml(String name, Problems problems) throws IOException {
        Path file = project.content().resolve(name);
        if (!Files.exists(file)) {
            if (name.equals("newsletter.yaml")) {
                problems.error(
                        Position.startOf("content/" + name),
                        "newsletter-missing",
                        "there is no newsletter here",
                        "run this in the folder that holds content/, or begin one with: fascicle init FOLDER");
            }
            return Optional.empty();
        }
        Optional<SourceText> source = project.read(file, problems);
        return source.flatMap(text -> new YamlReader(text, 1, problems).mapping(text.text()));
    }
}
