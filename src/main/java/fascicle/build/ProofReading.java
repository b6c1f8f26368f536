package fascicle.build;

import fascicle.Diagnostic;
import fascicle.content.ContentReader;
import fascicle.content.ContentReader.Drafts;
import fascicle.content.Reading;
import fascicle.model.Newsletter;
import fascicle.proof.Proofreader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A newsletter that has been read and proofread.
///
/// @param newsletter absent when not even its settings could be read
/// @param diagnostics of the reader and of the checks, sorted by place
public record ProofReading(Optional<Newsletter> newsletter, List<Diagnostic> diagnostics) {
    public ProofReading {
        diagnostics = diagnostics.stream().sorted().distinct().toList();
    }

    /// @param project the folder that holds `content`
    /// @param drafts whether articles that say `draft: true` are read
    /// @throws IOException when a file exists and cannot be read
    public static ProofReading of(Path project, boolean drafts) throws IOException {
        Drafts which = drafts ? Drafts.INCLUDED : Drafts.LEFT_OUT;
        Reading reading = new ContentReader(project, which).read();
        Proofreader proofreader = new Proofreader(java.util.Set.of());
        List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
        reading.newsletter()
                .map(newsletter -> proofreader.proof(newsletter, reading.manuscript(), List.of()))
                .ifPresent(diagnostics::addAll);
        return new ProofReading(reading.newsletter(), diagnostics);
    }

    boolean isPrintable() {
        return newsletter.isPresent() && diagnostics.stream().noneMatch(Diagnostic::isError);
    }
}
