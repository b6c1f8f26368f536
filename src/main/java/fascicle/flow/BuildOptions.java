package fascicle.flow;

import fascicle.Parallel;
import java.nio.file.Path;

/// What is to be built, and where.
///
/// @param project the folder that holds `content` and, if there are any, `themes`
/// @param site the folder to publish into
/// @param drafts whether articles that say `draft: true` are shown
/// @param threads how much is done at a time, at least 1
public record BuildOptions(Path project, Path site, boolean drafts, int threads) {
    /// The usual: `site` in the project, without drafts.
    public static BuildOptions of(Path project) {
        return new BuildOptions(project, project.resolve("site"), false, Parallel.processors());
    }
}
