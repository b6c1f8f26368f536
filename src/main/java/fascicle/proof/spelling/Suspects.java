package fascicle.proof.spelling;

import java.util.List;

/// The words of an issue that no dictionary has.
///
/// @param glued words of which nothing more need be known to tell what was meant
/// @param words the others, in the order in which they come up
record Suspects(List<Glued> glued, List<Suspect> words) {
    Suspects {
        glued = List.copyOf(glued);
        words = List.copyOf(words);
    }

    /// A short form with no space behind it.
    ///
    /// @param right with the space
    record Glued(Suspect.Place place, String right) {}
}
