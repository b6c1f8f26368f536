package fascicle.content;

import fascicle.model.Target;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Knows which Markdown file becomes which page.
final class PageFiles {
    private final Map<Path, Target> targets = new HashMap<>();
    private final Set<Path> drafts = new TreeSet<>();

    void add(Path file, Target target) {
        targets.put(file, target);
    }

    /// A file that is not published.
    void addDraft(Path file) {
        drafts.add(file);
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
