package fascicle.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// A commit that touched a file.
///
/// @param isFirst whether the file came into being by it
record Commit(Instant at, boolean isFirst, List<String> corrections) {
    Commit {
        corrections = List.copyOf(corrections);
    }

    LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
