package fascicle.flow;

import fascicle.Parallel;
import fascicle.model.LastDay;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// What is to be built, and where.
///
/// @param project the folder that holds `content` and, if there are any, `themes`
/// @param site the folder to publish into
/// @param baseUrl where the site will stand, ending in `/`; what the newsletter says when absent
/// @param drafts whether issues and articles that say `draft: true` are shown
/// @param until issues of a later day wait
/// @param removal whether the site may lose more than half of its pages
/// @param inPlace whether the site's folder stays the same one, and its files are replaced one by one
/// @param proof whether PDFs are set to be proofread, with numbered lines
/// @param threads how much is done at a time, at least 1
public record BuildOptions(
        Path project,
        Path site,
        Optional<URI> baseUrl,
        boolean drafts,
        LastDay until,
        boolean removal,
        boolean inPlace,
        boolean proof,
        int threads) {
    /// The same with issues up to another day.
    BuildOptions with(LastDay last) {
        return new BuildOptions(project, site, baseUrl, drafts, last, removal, inPlace, proof, threads);
    }

    /// The usual: `site` in the project, without drafts, whatever the day.
    public static BuildOptions of(Path project) {
        return new BuildOptions(
                project,
                project.resolve("site"),
                Optional.empty(),
                false,
                LastDay.NEVER,
                false,
                false,
                false,
                Parallel.processors());
    }
}
