package fascicle.content;

import fascicle.Diagnostic;
import fascicle.model.Manuscript;
import fascicle.model.Newsletter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What came of reading a project.
///
/// @param newsletter all that could be read; absent when not even its settings could
/// @param manuscript what proofreaders need to know besides
/// @param waiting the days of the issues that were left out since they wait for theirs
/// @param diagnostics every mistake that was found, sorted by place
public record Reading(
        Optional<Newsletter> newsletter, Manuscript manuscript, List<LocalDate> waiting, List<Diagnostic> diagnostics) {
    public Reading {
        waiting = List.copyOf(waiting);
        diagnostics = diagnostics.stream().sorted().distinct().toList();
    }

    /// The same with another state of the newsletter.
    Reading with(Newsletter other) {
        return new Reading(Optional.of(other), manuscript, waiting, diagnostics);
    }
}
