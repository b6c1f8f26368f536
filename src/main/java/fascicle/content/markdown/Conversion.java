package fascicle.content.markdown;

import fascicle.Position;
import fascicle.content.source.Problems;
import java.util.List;
import java.util.Optional;

/// What the conversion of one text needs to know.
///
/// @param anchors the names of places in the text; absent where it has none, as it is shown on several pages
record Conversion(
        FilePlaces places, References references, Problems problems, ShortForms shortForms, Optional<Anchors> anchors) {
    /// Levels of emphasis, links and HTML within each other.
    static final int DEEPEST = 32;

    void reportRemoved(List<String> removed, Position at) {
        if (!removed.isEmpty()) {
            problems.warning(
                    at,
                    "html-removed",
                    "removed from the HTML: " + String.join(", ", removed),
                    "only structure and words are allowed; use Markdown for links and pictures");
        }
    }
}
