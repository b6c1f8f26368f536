package fascicle.preview;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.SourcePaths;
import fascicle.flow.WorkingCopy;
import fascicle.flow.Workspace;
import fascicle.model.Newsletter;
import fascicle.plan.Offer;
import fascicle.plan.Offers;
import fascicle.plan.PlannedFile;
import fascicle.plan.Ready;
import fascicle.plan.SiteFile;
import fascicle.render.ThemeException;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/// Keeps the newest state of the newsletter, and the last good one for what is wrong in the newest.
final class LiveNewsletter {
    private static final int REMEMBERED = 300;

    private final Workspace workspace;
    private final Path themes;
    private final Consumer<Throwable> mistakes;
    private final Map<String, State.Page> remembered = Collections.synchronizedMap(new Remembered());
    private final Map<String, List<Offer>> offered = new TreeMap<>();
    private volatile State newest;
    private volatile Optional<State> good = Optional.empty();

    /// @param mistakes hears of each that the tool itself makes while it reads
    LiveNewsletter(Workspace workspace, Path project, Consumer<Throwable> mistakes) throws IOException {
        this.workspace = workspace;
        this.mistakes = mistakes;
        this.themes = project.resolve("themes");
        this.newest = read(Optional.empty());
        this.good = Optional.of(newest).filter(State::isGood);
    }

    /// The pages shown last.
    private static final class Remembered extends LinkedHashMap<String, State.Page> {
        @Serial
        private static final long serialVersionUID = 1;

        Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, State.Page> eldest) {
            return size() > REMEMBERED;
        }
    }

    /// A page to show.
    ///
    /// @param kept whether this is how it was when it was last good
    record Shown(State.Page page, boolean kept) {}

    /// The state to make files of: as it is now, or as it was when it was last good.
    State makeable() {
        State now = newest;
        return good.filter(_ -> !now.isGood()).orElse(now);
    }

    State newest() {
        return newest;
    }

    /// On which pages the articles begin of those PDFs that have been made.
    synchronized Offers offers() {
        return Offers.of(offered.values().stream().flatMap(List::stream).toList());
    }

    /// Reads what has changed.
    synchronized void refresh(Set<Path> changed) {
        if (changed.stream().anyMatch(file -> file.startsWith(themes))) {
            workspace.forgetThemes();
        }
        State before = newest;
        State state = attempted(before, () -> read(Optional.of(before)), mistakes);
        newest = state;
        if (state.isGood()) {
            good = Optional.of(state);
        }
    }

    /// Makes a file that is not made with the pages, such as a PDF, and takes in what it offers. What keeps it from
    /// being made is then among the diagnostics.
    Ready make(PlannedFile file) throws IOException {
        State state = makeable();
        Ready ready = workspace.make(file);
        learn(state, file, ready);
        return ready;
    }

    /// A file of a folder whose files become known by making them; absent when none of them is called so.
    Optional<byte[]> file(String path, PlannedFile folder) throws IOException {
        Optional<SiteFile> file = make(folder).file(path);
        return file.isPresent() ? Optional.of(file.get().bytes()) : Optional.empty();
    }

    private synchronized void learn(State state, PlannedFile file, Ready ready) {
        state.add(ready.findings());
        if (ready.files().isEmpty() || ready.offers().equals(offered.put(file.path(), ready.offers()))) {
            return;
        }
        State before = newest;
        newest = again(before);
        good = good.map(known -> known == before ? newest : again(known));
    }

    /// The same with what is known now.
    private State again(State state) {
        if (state.plan().isEmpty()) {
            return state;
        }
        try {
            return state.with(workspace.plan(state.newsletter().orElseThrow(), offers()));
        } catch (IOException | ThemeException _) {
            return state; // told when it was planned first
        }
    }

    /// Takes in what was found wrong in the newest state, unless there is a newer one.
    synchronized void add(WorkingCopy copy, List<Diagnostic> found) {
        if (newest.copy() == copy) {
            newest.add(found);
        }
    }

    /// What a reading comes to; when it ends by a mistake of our own, the state before with that mistake, so that the
    /// preview goes on and the browser says so.
    static State attempted(State before, Callable<State> reading, Consumer<Throwable> mistakes) {
        FutureTask<State> task = new FutureTask<>(reading);
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            mistakes.accept(e.getCause());
            Diagnostic fault = Diagnostic.error(
                            Position.startOf(SourcePaths.CONTENT),
                            "tool-failed",
                            "the tool made a mistake: " + e.getCause())
                    .withHint("undo the last change; what is shown is how it was before");
            return new State(before.copy(), before.plan(), List.of(fault));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return before;
        }
    }

    private State read(Optional<State> former) {
        WorkingCopy copy;
        try {
            copy = workspace.read();
        } catch (IOException e) {
            WorkingCopy last = former.map(State::copy).orElseGet(WorkingCopy::empty);
            return new State(last, former.flatMap(State::plan), List.of(unreadable(e)));
        }
        Optional<Newsletter> newsletter = copy.newsletter();
        if (newsletter.isEmpty()) {
            return new State(copy, Optional.empty(), List.of());
        }
        try {
            return new State(copy, workspace.plan(newsletter.get(), offers()));
        } catch (ThemeException e) {
            return new State(copy, Optional.empty(), copy.told(e));
        } catch (IOException e) {
            return new State(copy, Optional.empty(), List.of(unreadable(e)));
        }
    }

    private static Diagnostic unreadable(IOException failure) {
        return Diagnostic.error(
                        Position.startOf(SourcePaths.CONTENT),
                        "reading-failed",
                        "cannot be read: " + failure.getMessage())
                .withHint("it is tried again with the next change");
    }

    /// A file of the site: as it is now, or as it was when it was last good.
    Optional<Shown> find(String path) throws IOException {
        State now = newest;
        if (!now.isWrong(path)) {
            Optional<State.Page> found = now.find(path, workspace);
            if (found.isPresent()) {
                remembered.put(path, found.get());
                return Optional.of(new Shown(found.get(), false));
            }
        }
        return now.isGood() ? Optional.empty() : lastGood(path, now);
    }

    private Optional<Shown> lastGood(String path, State now) throws IOException {
        List<State> states = new ArrayList<>(good.stream().toList());
        states.add(now);
        Optional<State.Page> found = Optional.ofNullable(remembered.get(path));
        for (State state : states) {
            found = found.isPresent() ? found : state.find(path, workspace);
        }
        return found.map(page -> new Shown(page, true));
    }
}
