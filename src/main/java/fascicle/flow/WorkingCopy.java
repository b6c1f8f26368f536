package fascicle.flow;

import fascicle.Diagnostic;
import fascicle.content.Reading;
import fascicle.model.Manuscript;
import fascicle.model.Newsletter;
import fascicle.proof.ProofMeans;
import fascicle.proof.Proofreader;
import fascicle.write.Published;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A newsletter as it stands while it is being written.
public final class WorkingCopy {
    private final Reading reading;
    private final Path site;
    private final Optional<ProofMeans> means;

    /// @param site the folder that the site is published into
    /// @param with what it is proofread with
    WorkingCopy(Reading reading, Path site, Resources with) {
        this(reading, site, Optional.of(with.proofMeans()));
    }

    private WorkingCopy(Reading reading, Path site, Optional<ProofMeans> means) {
        this.reading = reading;
        this.site = site;
        this.means = means;
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
    public List<Diagnostic> proof() throws IOException {
        return means.isEmpty() ? List.of() : proof(new Proofreader(Published.in(site), false, means.get()));
    }

    List<Diagnostic> proof(Proofreader proofreader) throws IOException {
        List<Diagnostic> remarks =
                reading.diagnostics().stream().filter(one -> !one.isError()).toList();
        return reading.newsletter().isEmpty()
                ? remarks
                : proofreader.proof(reading.newsletter().get(), reading.manuscript(), remarks);
    }
}
