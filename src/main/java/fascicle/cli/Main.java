package fascicle.cli;

import fascicle.Release;
import fascicle.fetching.Hosts;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// Where the tool starts.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // The tool speaks English wherever it runs, and so does what it is made of: the parser of XML, for one.
        Locale.setDefault(Locale.ENGLISH);
        Terminal terminal = Terminal.ofThisProcess(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                System.getenv());
        int exit = run(List.of(arguments), terminal, Clock.systemDefaultZone(), System.getenv());
        terminal.out().flush();
        terminal.err().flush();
        System.exit(exit);
    }

    /// Runs one command today.
    static int run(List<String> arguments, Terminal terminal) {
        return run(arguments, terminal, Clock.systemDefaultZone());
    }

    /// Runs one command.
    ///
    /// @return one of `ExitCode`
    static int run(List<String> arguments, Terminal terminal, Clock clock) {
        return run(arguments, terminal, clock, Map.of());
    }

    /// Runs one command.
    ///
    /// @param environment as the system has it
    static int run(List<String> arguments, Terminal terminal, Clock clock, Map<String, String> environment) {
        CommandLine line = line(terminal, clock, environment);
        Failures failures = new Failures(terminal);
        line.setExecutionExceptionHandler(failures);
        line.setParameterExceptionHandler(new Misuse(terminal));
        try {
            return line.execute(arguments.toArray(String[]::new));
        } catch (Error error) { // picocli handles exceptions only
            return failures.mistake(error);
        }
    }

    /// The tool with all its commands, in no environment.
    static CommandLine line(Terminal terminal, Clock clock) {
        return line(terminal, clock, Map.of());
    }

    private static CommandLine line(Terminal terminal, Clock clock, Map<String, String> environment) {
        CommandLine line = new CommandLine(CommandSpec.forAnnotatedObject(new Fascicle()));
        line.addSubcommand(new BuildCommand(terminal, clock));
        line.addSubcommand(new CheckCommand(terminal, clock));
        line.addSubcommand(new SchemaCommand(terminal));
        line.addSubcommand(new SearchCommand(terminal, clock));
        line.addSubcommand(new ServeCommand(terminal, clock));
        line.addSubcommand(new ExportCommand(terminal, clock));
        line.addSubcommand(new EmailCommand(terminal, clock, environment));
        line.addSubcommand(new PrintCommand(terminal, clock));
        line.addSubcommand(new ImportCommand(terminal, clock));
        line.addSubcommand(new FetchPicturesCommand(terminal, Hosts.PUBLIC));
        line.addSubcommand(new NewCommand(terminal, clock));
        line.addSubcommand(new InitCommand(terminal, clock));
        line.addSubcommand(new DoctorCommand(terminal, environment));
        line.addSubcommand(new CompletionCommand(terminal));
        line.addSubcommand(new ManualCommand(terminal));
        line.addSubcommand(new CommandLine.HelpCommand());
        line.registerConverter(int.class, new WholeNumbers());
        line.registerConverter(Integer.class, new WholeNumbers());
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.outStyle()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    /// The tool itself, when no command is named.
    @CommandLine.Command(
            name = "fascicle",
            description = "Builds periodicals: a website, PDFs and an offline search out of Markdown articles.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND")
    static final class Fascicle implements Runnable {
        @CommandLine.Spec
        private CommandSpec spec;

        @Override
        public void run() {
            throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
        }
    }

    /// What `--version` prints.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"fascicle " + Release.ofThisTool().words()};
        }
    }
}
