package fascicle.cli;

import fascicle.OnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `fascicle manual`, for whoever packs the tool: a page of the manual for each command, and the scripts with
/// which shells complete them.
@Command(
        name = "manual",
        hidden = true,
        description = "Writes manual pages and completions into a folder.",
        mixinStandardHelpOptions = true)
final class ManualCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder to write into.")
    private Path output = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ManualCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(output);
        for (Map.Entry<String, String> file : files(spec.root().commandLine()).entrySet()) {
            Path path = output.resolve(file.getKey());
            OnDisk.write(path, file.getValue());
            terminal.out().println(path);
        }
        return ExitCode.DONE;
    }

    /// The texts of all files by their names: `fascicle-build.1`, `fascicle.bash`, `fascicle.zsh`,
    /// `fascicle.fish`.
    static SortedMap<String, String> files(CommandLine tool) {
        SortedMap<String, String> files = new TreeMap<>();
        for (CompletionCommand.Shell shell : CompletionCommand.Shell.values()) {
            files.put(tool.getCommandName() + "." + shell, CompletionCommand.script(shell, tool));
        }
        addPages(tool, files);
        return files;
    }

    private static void addPages(CommandLine command, SortedMap<String, String> files) {
        files.put(ManualPage.name(command.getCommandSpec()) + ".1", new ManualPage(command.getCommandSpec()).text());
        command.getSubcommands().values().stream()
                .filter(sub -> !sub.getCommandSpec().usageMessage().hidden())
                .forEach(sub -> addPages(sub, files));
    }
}
