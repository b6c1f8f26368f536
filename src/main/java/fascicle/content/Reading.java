package fascicle.content;

import fascicle.Diagnostic;
import fascicle.model.Manuscript;
import fascicle.model.Newsletter;
import java.util.List;
import java.util.Optional;

/// What came of reading a project.
///
/// @param newsletter all that could be read; absent when not even its settings could
/// @param manuscript what proofreaders need to know besides
/// @param diagnostics every mistake that was found, sorted by place
public record Reading(Optional<Newsletter> newsletter, Manuscript manuscript, List<Diagnostic> diagnostics) {
    public Reading {
        diagnostics = diagnostics.stream().sorted().distinct().toList();
    }
}
