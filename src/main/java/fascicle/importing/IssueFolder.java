package fascicle.importing;

import fascicle.importing.Draft.PictureFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts an issue's folder in place in one step; one that is there already is moved away whole, never deleted.
record IssueFolder(Path folder, Path logs) {
    /// @return where the former issue lies now
    Optional<Path> write(Map<String, String> files, List<PictureFile> pictures) throws IOException {
        Files.createDirectories(folder.getParent());
        Files.createDirectories(logs);
        Path made = Files.createTempDirectory(folder.getParent(), ".importing-");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(made.resolve(file.getKey()), file.getValue());
        }
        if (!pictures.isEmpty()) {
            Path images = Files.createDirectory(made.resolve("images"));
            for (PictureFile picture : pictures) {
                Files.copy(picture.file(), images.resolve(picture.name()));
            }
        }
        Optional<Path> former = Files.exists(folder) ? Optional.of(free()) : Optional.empty();
        if (former.isPresent()) {
            Files.move(folder, former.get());
        }
        Files.move(made, folder);
        return former;
    }

    private Path free() {
        int number = 1;
        while (Files.exists(logs.resolve("former-" + number))) {
            number++;
        }
        return logs.resolve("former-" + number);
    }
}
