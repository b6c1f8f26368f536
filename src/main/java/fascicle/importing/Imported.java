package fascicle.importing;

import java.nio.file.Path;
import java.util.Optional;

/// What came of an import.
public sealed interface Imported {
    /// An issue was written.
    ///
    /// @param issue the issue's folder
    /// @param log what was decided; `doubts` of its entries want an editor's eye
    /// @param remainder what found no place, when there was such
    /// @param replaced where the issue lies that had stood there before
    record Done(Path issue, Path log, Optional<Path> remainder, Optional<Path> replaced, Figures figures)
            implements Imported {}

    /// Posts became issues.
    ///
    /// @param left files that are no posts
    /// @param doubts how many things an editor should look at
    record Posts(int posts, int issues, int left, int doubts, Path log) implements Imported {}

    /// The issue in figures.
    record Figures(
            String period,
            int sections,
            int articles,
            int takeaways,
            int consultations,
            int events,
            int sources,
            int shortForms,
            int repairs,
            int doubts) {}

    /// Nothing was written.
    ///
    /// @param hint what to do about it
    record Refused(String reason, String hint) implements Imported {}
}
