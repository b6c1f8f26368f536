package fascicle.content;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.Release;
import fascicle.SourcePaths;
import fascicle.content.source.Problems;
import fascicle.content.source.SourceText;
import fascicle.content.yaml.Value;
import fascicle.content.yaml.YamlReader;
import fascicle.model.Abbreviations;
import fascicle.model.Manuscript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the files say that hold data and no text: `newsletter.yaml` and `abbreviations.yaml`.
///
/// @param refusal why this tool is not to read the newsletter, when it asks for another one
/// @param sheets what proofreaders need to know of them, by path
record DataFiles(
        Optional<Diagnostic> refusal,
        NewsletterFile.ReadSettings settings,
        Abbreviations abbreviations,
        SortedMap<String, Manuscript.Sheet> sheets) {
    private static final Value.Mapping NOTHING = new Value.Mapping(List.of(), Position.startOf(SourcePaths.SETTINGS));

    /// The keys and values of a file, with its sheet; nothing of both when there is no such file.
    ///
    /// @param isRead false when there is something that cannot be read: what it lacks is then not known
    private record Data(
            SourceText source, Value.Mapping values, SortedMap<String, Manuscript.Sheet> sheet, boolean isRead) {}

    static DataFiles read(Project project, Problems problems) throws IOException {
        Data newsletter = data(project, SourcePaths.SETTINGS, problems);
        Data abbreviations = data(project, SourcePaths.ABBREVIATIONS, problems);
        SortedMap<String, Manuscript.Sheet> sheets = new TreeMap<>(newsletter.sheet());
        sheets.putAll(abbreviations.sheet());
        Problems told = newsletter.isRead() ? problems : new Problems();
        return new DataFiles(
                NewsletterFile.refusal(newsletter.values(), Release.ofThisTool()),
                NewsletterFile.read(newsletter.values(), references(project, newsletter.source(), told), told),
                AbbreviationsFile.read(abbreviations.values(), problems),
                sheets);
    }

    /// What `newsletter.yaml` names are files only, never pages.
    private static FileReferences references(Project project, SourceText source, Problems problems) {
        Surroundings surroundings = new Surroundings(project, PageFiles.NONE, Set.of());
        return new FileReferences(surroundings, project.root().resolve(SourcePaths.SETTINGS), source, problems);
    }

    private static Data data(Project project, String name, Problems problems) throws IOException {
        Path file = project.root().resolve(name);
        Optional<FolderEntry> there = project.folders().find(file);
        boolean isThere = there.isPresent();
        if (!isThere) {
            lookalike(project, file, problems);
        }
        boolean mayBeRead = there.filter(entry -> !entry.isStrange()).isPresent();
        Optional<SourceText> source = mayBeRead ? project.read(file, problems) : Optional.empty();
        if (source.isEmpty()) {
            return new Data(SourceText.of(project.name(file), ""), NOTHING, new TreeMap<>(), !isThere);
        }
        SourceText text = source.get();
        Optional<Value.Mapping> read = new YamlReader(text, 1, problems).mapping(text.text());
        Value.Mapping values = read.orElse(NOTHING);
        Manuscript.Sheet sheet = new Manuscript.Sheet(
                FrontPlaces.of(values), YamlRemarks.of(text, 1, text.lines().size() + 1));
        return new Data(text, values, new TreeMap<>(Map.of(text.path(), sheet)), read.isPresent());
    }

    private static void lookalike(Project project, Path file, Problems problems) throws IOException {
        Lookalikes lookalikes = new Lookalikes(project);
        Optional<String> there = lookalikes.of(file);
        if (there.isPresent()) {
            Position at = Position.startOf(project.name(file.resolveSibling(there.get())));
            Diagnostic unread = Diagnostic.warning(at, "file-unread", "this file is not read under this name");
            lookalikes.told(unread, file).ifPresent(problems::add);
        }
    }
}
