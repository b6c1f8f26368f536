package fascicle.starting;

import java.nio.file.Path;
import java.util.List;

/// What came of a beginning.
public sealed interface Started {
    /// @param files that were written, in the order in which an editor looks at them
    record Done(List<Path> files) implements Started {
        public Done {
            files = List.copyOf(files);
        }
    }

    /// Nothing was written.
    ///
    /// @param hint what to do about it
    record Refused(String reason, String hint) implements Started {}
}
