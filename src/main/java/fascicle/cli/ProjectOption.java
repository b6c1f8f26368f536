package fascicle.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Which newsletter a command works on.
final class ProjectOption {
    @Option(
            names = {"-C", "--directory"},
            paramLabel = "DIR",
            description = "The folder that holds content/; the current one when left out.")
    private Path directory = Path.of("");

    Path path() {
        return directory.toAbsolutePath().normalize();
    }
}
