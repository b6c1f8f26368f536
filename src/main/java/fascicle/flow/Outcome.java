package fascicle.flow;

import fascicle.Diagnostic;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What came of a build.
///
/// @param diagnostics all that was found, sorted by place
/// @param made what was published; absent when an error kept the site as it was
public record Outcome(List<Diagnostic> diagnostics, Optional<Made> made) {
    public Outcome {
        diagnostics = diagnostics.stream().sorted().distinct().toList();
    }

    /// The newsletter and its site in figures.
    ///
    /// @param files of the site, of which `added` are new and `changed` have other bytes than before
    /// @param removed files that the site had and no longer has
    /// @param kept paths of such files that are still there, because somebody has changed them
    /// @param waiting the days of the issues that were left out since they wait for theirs
    /// @param baseUrl where the site will stand, when that is known
    public record Made(
            int issues,
            int articles,
            int pdfs,
            int files,
            int added,
            int changed,
            int removed,
            List<String> kept,
            List<LocalDate> waiting,
            Optional<URI> baseUrl) {
        public Made {
            kept = List.copyOf(kept);
            waiting = waiting.stream().sorted().toList();
        }

        /// Whether there was no site before.
        public boolean isFirst() {
            return added == files;
        }

        /// The same site, published once more.
        Made unchanged() {
            return new Made(issues, articles, pdfs, files, 0, 0, 0, List.of(), waiting, baseUrl);
        }
    }

    static Outcome refused(List<Diagnostic> diagnostics) {
        return new Outcome(diagnostics, Optional.empty());
    }
}
