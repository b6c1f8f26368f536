package fascicle.importing;

import fascicle.OnDisk;
import fascicle.importing.Draft.PictureFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An issue's folder that is written out of sight and put in place in one step; one that is there already is moved
/// away whole, never deleted.
final class IssueFolder implements AutoCloseable {
    private final Path project;
    private final Path folder;
    private final Path logs;
    private final Path made;

    /// @param project out of which no link may lead
    IssueFolder(Path project, Path folder, Path logs) {
        this.project = project;
        this.folder = folder;
        this.logs = logs;
        this.made = folder.resolveSibling(".importing-" + folder.getFileName());
    }

    /// Writes it out of sight, over what an import that was killed has left there.
    void stage(Map<String, String> files, List<PictureFile> pictures) throws IOException {
        OnDisk.refuseOutside(project, folder);
        OnDisk.refuseOutside(project, logs);
        close();
        Files.createDirectories(made);
        for (Map.Entry<String, String> file : files.entrySet()) {
            OnDisk.write(made.resolve(file.getKey()), file.getValue());
        }
        if (!pictures.isEmpty()) {
            Path images = Files.createDirectory(made.resolve("images"));
            for (PictureFile picture : pictures) {
                Files.copy(picture.file(), images.resolve(picture.name()));
            }
        }
    }

    /// The same with files in folders of their own.
    ///
    /// @param others by their names within the issue: `images/map.png`
    void stageBeside(Map<String, String> files, List<PictureFile> others) throws IOException {
        stage(files, List.of());
        for (PictureFile other : others) {
            Path place = made.resolve(other.name());
            Files.createDirectories(place.getParent());
            Files.copy(other.file(), place);
        }
    }

    /// @return where the former issue lies now
    /// @throws IOException when it cannot be moved; the former issue is in its place then
    Optional<Path> putInPlace() throws IOException {
        if (!OnDisk.isThere(folder)) {
            Files.move(made, folder);
            return Optional.empty();
        }
        Files.createDirectories(logs);
        Path former = free();
        Files.move(folder, former);
        try {
            Files.move(made, folder);
        } catch (IOException e) {
            Files.move(former, folder);
            throw e;
        }
        return Optional.of(former);
    }

    private Path free() throws IOException {
        int number = 1;
        while (OnDisk.isThere(logs.resolve("former-" + number))) {
            number++;
        }
        return logs.resolve("former-" + number);
    }

    /// Deletes what has not come into its place.
    @Override
    public void close() throws IOException {
        if (OnDisk.isThere(made, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.walk(made)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
