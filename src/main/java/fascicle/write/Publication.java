package fascicle.write;

import java.util.List;

/// What a publication did to the folder.
///
/// @param added files that were not there
/// @param changed files that had other bytes
/// @param unchanged files that had these bytes already, and keep their time stamps
/// @param removed files of an earlier publication that this one no longer has
/// @param kept paths that this publication no longer has, left because somebody changed the files by hand
/// @param bytes of all files of the site together
public record Publication(int added, int changed, int unchanged, int removed, List<String> kept, long bytes) {
    public Publication {
        kept = List.copyOf(kept);
    }

    /// How many files the site has, not counting what others put there.
    public int files() {
        return added + changed + unchanged;
    }
}
