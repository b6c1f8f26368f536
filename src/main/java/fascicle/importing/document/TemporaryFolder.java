package fascicle.importing.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A folder that is ours while a document is imported.
final class TemporaryFolder {
    private TemporaryFolder() {}

    /// Removes it with all that is in it.
    ///
    /// @throws IOException when the disk refuses
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
