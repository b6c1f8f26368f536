package fascicle.write;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Who stands in a folder: a shell, or a server that was started there. They stay with the folder when another takes
/// its place.
final class Occupants {
    private static final Path PROCESSES = Path.of("/proc");

    private Occupants() {}

    /// Whether a process is known to have the folder, or one below, as its current or root folder. Where the system
    /// does not tell, none is.
    static boolean standIn(Path folder) {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (Path process : processes) {
                if (isWithin(process.resolve("cwd"), folder) || isWithin(process.resolve("root"), folder)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | DirectoryIteratorException _) {
            return false; // another system
        }
    }

    private static boolean isWithin(Path link, Path folder) {
        try {
            return Files.readSymbolicLink(link).startsWith(folder);
        } catch (IOException _) {
            return false; // ended, or somebody else's
        }
    }
}
