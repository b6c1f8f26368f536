package fascicle.flow;

import fascicle.Diagnostic;
import fascicle.Parallel;
import fascicle.content.Reading;
import fascicle.memory.Memory;
import fascicle.model.Manuscript;
import fascicle.model.Newsletter;
import fascicle.proof.ProofMeans;
import fascicle.proof.Proofreader;
import fascicle.proof.printing.PrintMeans;
import fascicle.write.Published;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A newsletter as it stands while it is being written.
public final class WorkingCopy {
    private final Reading reading;
    private final Path site;
    private final PrintMeans.Finder printing;

    /// @param site the folder that the site is published into
    /// @param printing what it would be printed with
    WorkingCopy(Reading reading, Path site, PrintMeans.Finder printing) {
        this.reading = reading;
        this.site = site;
        this.printing = printing;
    }

    /// Before anything has been read.
    public static WorkingCopy empty() {
        return new WorkingCopy(
                new Reading(Optional.empty(), Manuscript.NONE, List.of()),
                Path.of(""),
                PrintMeans.Finder.withoutTheme());
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
        try (Parallel parallel = Parallel.ofProcessors()) {
            return proof(new Proofreader(Published.in(site), false, new ProofMeans(Memory.none(), parallel, printing)));
        }
    }

    List<Diagnostic> proof(Proofreader proofreader) throws IOException {
        List<Diagnostic> remarks =
                reading.diagnostics().stream().filter(one -> !one.isError()).toList();
        return reading.newsletter().isEmpty()
                ? remarks
                : proofreader.proof(reading.newsletter().get(), reading.manuscript(), remarks);
    }
}
