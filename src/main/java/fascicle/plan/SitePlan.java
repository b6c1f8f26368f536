package fascicle.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All files of a site, to be looked up by their paths.
public final class SitePlan {
    private final List<PlannedFile> files;
    private final Map<String, PlannedFile> byPath = new HashMap<>();

    public SitePlan(List<PlannedFile> files) {
        this.files = List.copyOf(files);
        files.forEach(file -> byPath.putIfAbsent(file.path(), file));
    }

    public List<PlannedFile> files() {
        return files;
    }

    /// The file of this path, or else the nearest folder above it that is made as a whole; absent when the site has
    /// neither.
    public Optional<PlannedFile> find(String path) {
        PlannedFile file = byPath.get(path);
        for (int slash = path.lastIndexOf('/'); file == null && slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            file = byPath.get(path.substring(0, slash + 1));
        }
        return Optional.ofNullable(file);
    }
}
