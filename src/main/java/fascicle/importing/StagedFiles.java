package fascicle.importing;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/// Files that are written beside their places, and come into them when all are written.
final class StagedFiles implements AutoCloseable {
    private final Path project;
    private final Map<Path, Path> places = new LinkedHashMap<>();

    /// @param project out of which no link may lead
    StagedFiles(Path project) {
        this.project = project;
    }

    /// Writes all of them out of sight.
    void stage(Map<Path, String> files) throws IOException {
        for (Map.Entry<Path, String> file : files.entrySet()) {
            OnDisk.refuseOutside(project, file.getKey());
            Path place = OnDisk.isThere(file.getKey()) ? file.getKey().toRealPath() : file.getKey();
            Files.createDirectories(place.getParent());
            Path made = place.resolveSibling(".importing-" + place.getFileName());
            places.put(made, place);
            OnDisk.place(made, file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Each replaces in one step what was in its place.
    void putInPlace() throws IOException {
        for (Map.Entry<Path, Path> file : places.entrySet()) {
            Files.move(
                    file.getKey(),
                    file.getValue(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Deletes what has not come into its place.
    @Override
    public void close() throws IOException {
        for (Path made : places.keySet()) {
            Files.deleteIfExists(made);
        }
    }
}
