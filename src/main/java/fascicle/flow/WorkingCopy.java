package fascicle.flow;

import fascicle.Diagnostic;
import fascicle.Position;
import fascicle.content.Reading;
import fascicle.model.Manuscript;
import fascicle.model.Newsletter;
import fascicle.model.ValuePlaces;
import fascicle.proof.Proofreader;
import fascicle.render.ThemeException;
import fascicle.write.Published;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A newsletter as it was read.
public final class WorkingCopy {
    private final Reading reading;
    private final Path site;
    private final Optional<Resources> with;

    /// @param site the folder that the site is published into
    /// @param with what it is proofread with
    WorkingCopy(Reading reading, Path site, Resources with) {
        this(reading, site, Optional.of(with));
    }

    private WorkingCopy(Reading reading, Path site, Optional<Resources> with) {
        this.reading = reading;
        this.site = site;
        this.with = with;
    }

    /// Before anything has been read.
    public static WorkingCopy empty() {
        return new WorkingCopy(
                new Reading(Optional.empty(), Manuscript.NONE, List.of(), List.of()), Path.of(""), Optional.empty());
    }

    /// All that could be read; absent when not even the settings could.
    public Optional<Newsletter> newsletter() {
        return reading.newsletter();
    }

    /// What cannot be read as it is, sorted by place.
    public List<Diagnostic> errors() {
        return reading.diagnostics().stream().filter(Diagnostic::isError).toList();
    }

    /// What the reader remarks and the proofreaders find, sorted by place; takes longer than reading.
    ///
    /// @throws IOException when the site that stands there, or the history, cannot be read
    public List<Diagnostic> proof() throws IOException {
        return with.isEmpty()
                ? List.of()
                : proof(new Proofreader(Published.in(site), false, with.get().proofMeans()));
    }

    List<Diagnostic> proof(Proofreader proofreader) throws IOException {
        List<Diagnostic> remarks =
                reading.diagnostics().stream().filter(one -> !one.isError()).toList();
        if (newsletter().isEmpty() || with.isEmpty()) {
            return remarks;
        }
        Resources resources = with.get();
        return proofreader
                .knowing(FormerPages.of(resources.project(), newsletter().get(), resources.memory()))
                .proof(newsletter().get(), reading.manuscript(), remarks);
    }

    /// What is wrong with the theme; with the theme as such, where the newsletter names it.
    public List<Diagnostic> told(ThemeException fault) {
        return fault.diagnostics().stream().map(this::atTheTheme).toList();
    }

    private Diagnostic atTheTheme(Diagnostic problem) {
        String path = problem.at().path();
        Optional<Position> named = Optional.ofNullable(
                        reading.manuscript().sheets().get(path))
                .map(sheet -> sheet.places().get(ValuePlaces.key("theme")));
        return named.filter(_ -> problem.at().equals(Position.startOf(path)))
                .map(problem::movedTo)
                .orElse(problem);
    }
}
