package fascicle.content;

import fascicle.model.Target;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which Markdown file becomes which page.
///
/// @param targets the pages by their files
/// @param drafts the files that are not published
record PageFiles(Map<Path, Target> targets, Set<Path> drafts) {
    PageFiles {
        targets = Map.copyOf(targets);
        drafts = Set.copyOf(drafts);
    }

    Optional<Target> find(Path file) {
        return Optional.ofNullable(targets.get(file));
    }

    boolean hasDrafts() {
        return !drafts.isEmpty();
    }

    boolean isDraft(Path file) {
        return drafts.contains(file);
    }
}
