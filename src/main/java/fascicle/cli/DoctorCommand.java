package fascicle.cli;

import fascicle.OnDisk;
import fascicle.Release;
import fascicle.SourcePaths;
import fascicle.flow.Examination;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `fascicle doctor`
@Command(
        name = "doctor",
        description = "Says what it finds on this machine and in this folder, and what is missing.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Map<String, String> environment;

    @Mixin
    private ProjectOption project = new ProjectOption();

    /// @param environment as the system has it
    DoctorCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = Map.copyOf(environment);
    }

    /// 1 when something would keep the newsletter from being built.
    @Override
    public Integer call() throws IOException {
        Symptoms symptoms = new Symptoms(terminal);
        symptoms.fine("Fascicle", Release.ofThisTool().words());
        new MachineSymptoms(
                        System.getProperties(),
                        environment,
                        Runtime.getRuntime().maxMemory())
                .tell(symptoms);
        Path folder = project.path();
        if (OnDisk.isThere(folder.resolve(SourcePaths.CONTENT))) {
            new NewsletterSymptoms(folder, Examination.of(folder)).tell(symptoms);
        } else {
            symptoms.note(
                    "Newsletter",
                    "none in " + folder,
                    "go to the folder that holds content/, or begin one with: fascicle init FOLDER");
        }
        return symptoms.isGrave() ? ExitCode.ERRORS : ExitCode.DONE;
    }
}
