package fascicle.cli;

import fascicle.Diagnostic;
import fascicle.build.ProofReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `fascicle check`
@Command(
        name = "check",
        description = "Reads and proofreads the newsletter and reports every mistake, without building anything.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ProjectOption project = new ProjectOption();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = project.path();
        List<Diagnostic> found = ProofReading.of(folder, true).diagnostics();
        new Excerpts(folder).print(found, terminal.out(), terminal.outStyle());
        Tally tally = Tally.of(found);
        terminal.out().println(tally.isClean() ? "No mistakes found." : tally.words() + ".");
        return tally.errors() > 0 ? 1 : 0;
    }
}
