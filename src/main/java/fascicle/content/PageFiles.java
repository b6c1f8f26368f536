package fascicle.content;

import fascicle.model.Target;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which Markdown file becomes which page.
///
/// @param targets the pages by their files
/// @param leftOut the files that are not read
/// @param appearances when a build shows the others, and these; at once when there is nothing here
/// @param today what comes out by then is out
record PageFiles(Map<Path, Target> targets, Set<Path> leftOut, Map<Path, Appearance> appearances, LocalDate today) {
    static final PageFiles NONE = new PageFiles(Map.of(), Set.of(), Map.of(), LocalDate.MAX);

    PageFiles {
        targets = Map.copyOf(targets);
        leftOut = Set.copyOf(leftOut);
        appearances = Map.copyOf(appearances);
    }

    Optional<Target> find(Path file) {
        return Optional.ofNullable(targets.get(file));
    }

    boolean leavesOut() {
        return !leftOut.isEmpty();
    }

    /// Whether a build leaves a file out and shows another.
    ///
    /// @param from that other, which may link to it
    boolean isDraft(Path file, Path from) {
        return appearance(from).isBefore(appearance(file), today);
    }

    private Appearance appearance(Path file) {
        return appearances.getOrDefault(file, Appearance.AT_ONCE);
    }
}
