package fascicle.model;

import java.time.LocalDate;
import java.util.List;

/// A change of an article after it was published.
///
/// @param corrections what the editors say was wrong; empty for a change that they say nothing of
public record Revision(LocalDate day, List<String> corrections) {
    public Revision {
        corrections = corrections.stream().map(Shown::text).toList();
    }
}
