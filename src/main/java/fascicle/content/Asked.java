package fascicle.content;

import fascicle.model.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A path that a text names, and what was to be said of it.
record Asked(Path path, Answer answer) {
    /// What lies under a path.
    ///
    /// @param isFile whether a file does
    /// @param isInside whether it lies in `content`, wherever links lead
    /// @param isDraft whether a build leaves it out and shows the text
    /// @param page what it becomes; absent when it is no article or page
    /// @param beside the names in the folder where a file was looked for and not found
    record Answer(boolean isFile, boolean isInside, boolean isDraft, Optional<Target> page, List<String> beside) {
        Answer {
            beside = List.copyOf(beside);
        }
    }
}
