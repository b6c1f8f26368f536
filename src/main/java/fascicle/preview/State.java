package fascicle.preview;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.flow.PlannedSite;
import fascicle.flow.WorkingCopy;
import fascicle.flow.Workspace;
import fascicle.model.Newsletter;
import fascicle.plan.PlannedFile;
import fascicle.plan.Ready;
import fascicle.plan.SiteFile;
import fascicle.plan.SitePlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The newsletter between two savings.
///
/// What is found wrong grows: while files are made something may turn out to be wrong, and the checks come later than
/// the pages.
final class State {
    private final WorkingCopy copy;
    private final Optional<SitePlan> plan;
    private final List<Diagnostic> mistakes;
    private final Map<String, Page> shown = new ConcurrentHashMap<>();
    private final Set<Diagnostic> later = ConcurrentHashMap.newKeySet();

    /// @param copy what was read
    /// @param plan absent when not even the settings or the theme could be read
    /// @param mistakes what else is wrong already
    State(WorkingCopy copy, Optional<SitePlan> plan, List<Diagnostic> mistakes) {
        this.copy = copy;
        this.plan = plan;
        this.mistakes = List.copyOf(mistakes);
    }

    /// @param site what is wrong with it is wrong already
    State(WorkingCopy copy, PlannedSite site) {
        this(copy, Optional.of(site.site()), site.findings());
    }

    /// A file of the site with what is to be known of it.
    ///
    /// @param source where its author wrote it; absent when it is put together from many files
    /// @param paragraphs where its paragraphs were written, by their ids
    record Page(byte[] content, Optional<Position> source, SortedMap<String, Position> paragraphs) {}

    /// The same with other files.
    State with(PlannedSite other) {
        State state = new State(copy, other);
        state.later.addAll(later);
        return state;
    }

    WorkingCopy copy() {
        return copy;
    }

    Optional<Newsletter> newsletter() {
        return copy.newsletter();
    }

    Optional<SitePlan> plan() {
        return plan;
    }

    void add(List<Diagnostic> found) {
        later.addAll(found);
    }

    /// Everything that is known to be wrong, sorted by place.
    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(copy.errors());
        all.addAll(mistakes);
        all.addAll(later);
        return all.stream().sorted().distinct().toList();
    }

    boolean isGood() {
        return plan.isPresent() && diagnostics().stream().noneMatch(Diagnostic::isError);
    }

    /// The file that is planned at this path.
    Optional<PlannedFile> planned(String path) {
        return plan.flatMap(files -> files.find(path));
    }

    /// A file of the site; absent when the site has none there, or something keeps it from being made, which is among
    /// the diagnostics from then on.
    Optional<Page> find(String path, Workspace workspace) throws IOException {
        Page known = shown.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<PlannedFile> planned = planned(path);
        return planned.isPresent() ? made(path, planned.get(), workspace.make(planned.get())) : Optional.empty();
    }

    /// Takes in what has been made.
    private Optional<Page> made(String path, PlannedFile planned, Ready ready) throws IOException {
        add(ready.findings());
        Optional<SiteFile> file = ready.file(path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Page page = new Page(file.get().bytes(), planned.author(), new TreeMap<>(ready.paragraphs()));
        shown.put(path, page);
        return Optional.of(page);
    }

    /// Whether the file that a page is made from has an error.
    boolean isWrong(String path) {
        Optional<String> file = planned(path).flatMap(PlannedFile::author).map(Position::path);
        return file.isPresent()
                && copy.errors().stream().anyMatch(found -> found.at().path().equals(file.get()));
    }
}
