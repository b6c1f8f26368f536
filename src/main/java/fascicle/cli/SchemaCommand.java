package fascicle.cli;

import fascicle.OnDisk;
import fascicle.flow.SchemaFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `fascicle schema`
@Command(
        name = "schema",
        description = "Writes JSON Schemas, with which an editor completes and checks files while one types.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder to write into; schemas/ in the newsletter's folder when left out.")
    private Optional<Path> output = Optional.empty();

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = output.orElseGet(() -> project.path().resolve("schemas"));
        if (output.isEmpty()) {
            OnDisk.refuseOutside(project.path(), folder);
        }
        for (Path file : SchemaFiles.write(folder)) {
            terminal.out().println(file);
        }
        return ExitCode.DONE;
    }
}
