package fascicle.importing;

import fascicle.model.IssueId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// What is to be taken over, and into what.
///
/// @param document Markdown, text, `.docx`, `.pdf` or `.html`
/// @param project the folder that holds `content`, or will
/// @param issue the issue's folder; by its period when absent
/// @param published the last day of the period when absent
/// @param replace whether an issue that exists is set aside for this one
/// @param showChanges whether what was struck out in a .docx, with changes being tracked, stays
public record ImportRequest(
        Path document,
        Path project,
        Optional<IssueId> issue,
        Optional<LocalDate> published,
        boolean replace,
        boolean showChanges) {
    public ImportRequest(
            Path document, Path project, Optional<IssueId> issue, Optional<LocalDate> published, boolean replace) {
        this(document, project, issue, published, replace, false);
    }
}
