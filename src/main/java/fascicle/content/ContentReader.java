package fascicle.content;

import fascicle.Diagnostic;
import fascicle.OnDisk;
import fascicle.Parallel;
import fascicle.Position;
import fascicle.SourcePaths;
import fascicle.content.FileAsRead.Content;
import fascicle.content.FileAsRead.TextAsRead;
import fascicle.content.IssueReader.ReadIssue;
import fascicle.content.RevisionSource.Revisions;
import fascicle.content.source.Problems;
import fascicle.memory.Memory;
import fascicle.model.Body;
import fascicle.model.DossierNote;
import fascicle.model.Manuscript;
import fascicle.model.Newsletter;
import fascicle.model.Page;
import fascicle.model.Settings;
import fascicle.model.Target;
import fascicle.names.NameReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a newsletter out of the `content` folder of a project.
public final class ContentReader {
    private final Project project;
    private final Means means;
    private Chosen chosen;
    private final FileReader files;
    /// Remembers what it heard when the last state of the newsletter was read.
    private final NameReader names;

    /// What reading is done with.
    ///
    /// @param parallel reads several files at a time
    /// @param memory keeps what was read of files
    /// @param revisions knows what happened to articles since they were published
    public record Means(Parallel parallel, Memory memory, RevisionSource revisions) {
        /// Without knowing anything of what happened before.
        public static Means anew(Parallel parallel) {
            return new Means(parallel, Memory.none(), RevisionSource.NONE);
        }
    }

    /// @param root the folder that holds `content`
    /// @throws IOException when there is no such folder
    public ContentReader(Path root, Chosen chosen, Means means) throws IOException {
        this.project = new Project(root);
        this.chosen = chosen;
        this.means = means;
        this.names = new NameReader(means.parallel());
        this.files = new FileReader(project, means.memory());
    }

    /// Reads a newsletter once, with as many threads as the machine has processors, and knowing nothing of what
    /// happened before.
    ///
    /// @param root the folder that holds `content`
    /// @throws IOException when there is no such folder, or a file exists and cannot be read
    public static Reading once(Path root, Chosen chosen) throws IOException {
        try (Parallel parallel = Parallel.ofProcessors()) {
            return new ContentReader(root, chosen, Means.anew(parallel)).read();
        }
    }

    /// Reads everything; a second time, only what has changed since. Mistakes do not end the reading: all of them
    /// are in the result.
    ///
    /// @throws IOException when a file exists and cannot be read
    public Reading read() throws IOException {
        return read(chosen);
    }

    /// The same, of other issues and articles: a day may have passed.
    ///
    /// @throws IOException when a file exists and cannot be read
    public Reading read(Chosen now) throws IOException {
        chosen = now;
        project.folders().forget();
        if (!OnDisk.isThere(project.root().resolve(SourcePaths.SETTINGS))) {
            return nothing(noNewsletter());
        }
        Problems problems = new Problems();
        problems.addAll(project.strange());
        DataFiles data = DataFiles.read(project, problems);
        if (data.refusal().isPresent()) {
            return nothing(data.refusal().get());
        }
        NamedFiles named = named(data, problems);
        Surroundings surroundings = new Surroundings(
                project, named.pageFiles(), Set.copyOf(data.settings().linkSchemes()));
        TextReader reader = new TextReader(
                surroundings, data.abbreviations(), data.settings().settings().timezone());
        Settings settings = data.settings().settings();
        List<ReadIssue> issues =
                means.parallel().each(named.issues(), issue -> IssueReader.read(issue, files, reader, settings));
        List<ReadText> texts = new ArrayList<>();
        List<Page> pages = pages(named.pages(), reader, texts);
        List<TextAsRead> dossiers = dossiers(named.dossiers(), reader);
        dossiers.forEach(text -> problems.addAll(text.problems()));
        issues.forEach(issue -> {
            texts.addAll(issue.texts());
            problems.addAll(issue.problems());
        });
        texts.forEach(text -> problems.addAll(text.text().problems()));
        problems.addAll(Headings.problems(texts));
        List<IssueParts> parts =
                issues.stream().flatMap(issue -> issue.parts().stream()).toList();
        Newsletter newsletter = NewsletterMaker.made(data, parts, pages, revisions(data, texts, means.revisions()));
        SortedMap<String, Manuscript.Sheet> sheets = sheets(data, texts);
        for (int i = 0; i < dossiers.size(); i++) {
            sheets.put(named.dossiers().get(i).file().name(), dossiers.get(i).sheet());
        }
        return named(reading(data, newsletter, sheets, named, problems), dossiers, today(data));
    }

    /// What comes out by then is out.
    private LocalDate today(DataFiles data) {
        return chosen.shown().until().in(data.settings().settings().timezone());
    }

    private static Reading nothing(Diagnostic why) {
        return new Reading(Optional.empty(), Manuscript.NONE, List.of(), List.of(why));
    }

    private static SortedMap<String, Manuscript.Sheet> sheets(DataFiles data, List<ReadText> texts) {
        SortedMap<String, Manuscript.Sheet> sheets = new TreeMap<>(data.sheets());
        texts.forEach(text -> sheets.put(text.path(), text.text().sheet()));
        return sheets;
    }

    /// The same with the table of names.
    private Reading named(Reading reading, List<TextAsRead> dossiers, LocalDate today) throws IOException {
        if (reading.newsletter().isEmpty()) {
            return reading;
        }
        Newsletter newsletter = reading.newsletter().get();
        return reading.with(newsletter.with(names.names(newsletter, notes(dossiers), reading.manuscript(), today)));
    }

    private static List<DossierNote> notes(List<TextAsRead> dossiers) {
        return dossiers.stream()
                .flatMap(text -> text.content() instanceof Content.OfDossier(DossierNote note)
                        ? Stream.of(note)
                        : Stream.empty())
                .toList();
    }

    private List<TextAsRead> dossiers(List<NamedFiles.OfPage> named, TextReader reader) throws IOException {
        List<TextAsRead> texts = new ArrayList<>();
        for (NamedFiles.OfPage dossier : named) {
            texts.add(files.text(dossier.file(), reader.surroundings(), "", reader::dossier));
        }
        return texts;
    }

    /// Finds all files and reads their heads.
    private NamedFiles named(DataFiles data, Problems problems) throws IOException {
        FoundFiles found = FileFinder.in(project);
        ZoneId zone = data.settings().settings().timezone();
        String forms = FileReader.fingerprint(
                data.abbreviations(), zone, data.settings().linkSchemes());
        List<HeadedFile> heads = means.parallel().each(found.groups(), group -> files.heads(group, forms)).stream()
                .flatMap(List::stream)
                .toList();
        files.keepOnly(heads);
        problems.addAll(found.problems());
        heads.forEach(file -> problems.addAll(file.front().problems()));
        NamedFiles named = FileNamer.named(found, heads, chosen, zone);
        problems.addAll(named.problems());
        return named;
    }

    private List<Page> pages(List<NamedFiles.OfPage> named, TextReader reader, List<ReadText> texts)
            throws IOException {
        List<Page> pages = new ArrayList<>();
        List<NamedFiles.OfPage> inOrder = named.stream()
                .sorted(Comparator.comparing(page -> page.head().order()))
                .toList();
        for (NamedFiles.OfPage page : inOrder) {
            TextAsRead text = files.text(page.file(), reader.surroundings(), "", reader::page);
            texts.add(new ReadText(
                    new Target.ToPage(page.slug(), Optional.empty()),
                    page.file().name(),
                    text));
            if (text.content() instanceof Content.OfPage(String title, boolean isPrinted, Body body)) {
                pages.add(new Page(
                        page.slug(), title, isPrinted, body, page.head().at()));
            }
        }
        return pages;
    }

    private static Revisions revisions(DataFiles data, List<ReadText> texts, RevisionSource source) throws IOException {
        RevisionSource wanted = data.settings().settings().corrections() ? source : RevisionSource.NONE;
        return wanted.of(texts.stream()
                .filter(text -> text.target() instanceof Target.ToArticle)
                .map(ReadText::path)
                .collect(Collectors.toSet()));
    }

    private Reading reading(
            DataFiles data,
            Newsletter newsletter,
            SortedMap<String, Manuscript.Sheet> sheets,
            NamedFiles named,
            Problems problems)
            throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>(problems.all());
        boolean isRead = diagnostics.stream().noneMatch(Diagnostic::isError);
        if (isRead) {
            diagnostics.addAll(new Readiness(today(data), sheets).problems(newsletter));
        }
        boolean whole = isRead && !named.pageFiles().leavesOut();
        if (whole) {
            diagnostics.addAll(data.settings().names().unusedIn(newsletter));
        }
        Manuscript manuscript = new Manuscript(data.settings().style(), sheets, project.looseFiles(), isRead, whole);
        boolean complete = data.settings().complete();
        return new Reading(
                complete ? Optional.of(newsletter) : Optional.empty(), manuscript, named.waiting(), diagnostics);
    }

    private Diagnostic noNewsletter() throws IOException {
        Path file = project.root().resolve(SourcePaths.SETTINGS);
        Position at = Position.startOf(project.name(file));
        Diagnostic missing = Diagnostic.error(at, "newsletter-missing", "there is no newsletter here");
        return new Lookalikes(project)
                .told(missing, file)
                .orElseGet(() -> missing.withHint(
                        "run this in the folder that holds content/, or begin one with: fascicle init FOLDER"));
    }
}
