package fascicle.cli;

import fascicle.Diagnostic;
import fascicle.preview.Audience;
import fascicle.preview.Preview;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `fascicle serve`
@Command(
        name = "serve",
        description = "Shows the newsletter in the browser while it is written. Whatever is saved is seen at once;"
                + " nothing is published.",
        footer = {"", "Only browsers on this machine are answered. Ctrl-C ends it."},
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Option(
            names = {"-p", "--port"},
            paramLabel = "N",
            description = "The port to use; the first that is free from 4040 on when left out.")
    private @Nullable Integer port;

    @Option(names = "--open", description = "Open the browser as well.")
    private boolean open;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    ServeCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = project.path();
        try (Preview preview = Preview.of(folder, ports(), clock, new Listener(folder))) {
            terminal.out()
                    .println("The preview is at " + preview.address() + ", the desk at " + preview.address()
                            + "_desk. Ctrl-C ends it.");
            terminal.out().flush();
            if (open) {
                BrowserWindow.open(preview.address(), terminal);
            }
            preview.watch();
            return ExitCode.DONE;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE;
        }
    }

    private List<Integer> ports() {
        if (port == null) {
            return Preview.PORTS;
        }
        if (port < 0 || port > HIGHEST_PORT) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--port is a number up to " + HIGHEST_PORT);
        }
        return List.of(port);
    }

    /// Says on the terminal what is wrong, whenever that changes.
    private final class Listener implements Audience {
        private final Path folder;
        private List<Diagnostic> said = List.of();

        Listener(Path folder) {
            this.folder = folder;
        }

        @Override
        public synchronized void found(List<Diagnostic> diagnostics) {
            if (diagnostics.equals(said)) {
                return;
            }
            said = diagnostics;
            List<Diagnostic> errors =
                    diagnostics.stream().filter(Diagnostic::isError).toList();
            new Excerpts(folder).print(errors, terminal.err(), terminal.errStyle());
            Tally tally = Tally.of(diagnostics);
            terminal.err().println(tally.isClean() ? "No mistakes." : tally.words() + "; the desk shows all.");
            terminal.err().flush();
        }

        @Override
        public synchronized void failed(Throwable mistake) {
            new Failures(terminal).tell(mistake);
            terminal.err().flush();
        }
    }
}
