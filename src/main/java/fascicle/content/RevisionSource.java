package fascicle.content;

import fascicle.model.Revision;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// Knows when files were changed after they had been published.
public interface RevisionSource {
    /// Knows nothing.
    RevisionSource NONE = _ -> (_, _, _) -> List.of();

    /// What is known of some files.
    ///
    /// @param files paths within the project
    /// @throws IOException when something is known that cannot be read
    Revisions of(Set<String> files) throws IOException;

    /// The revisions of some files.
    interface Revisions {
        /// The revisions of a file by days, newest first.
        ///
        /// @param published when its issue was
        List<Revision> of(String file, LocalDate published, ZoneId zone);
    }
}
