package fascicle.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `fascicle completion bash`
@Command(
        name = "completion",
        description = "Prints a script with which a shell completes commands and options.",
        footer = {
            "",
            "Put it where the shell looks for it, such as",
            "  fascicle completion bash > ~/.local/share/bash-completion/completions/fascicle",
            "  fascicle completion zsh > ~/.zfunc/_fascicle        (with ~/.zfunc in fpath)",
            "  fascicle completion fish > ~/.config/fish/completions/fascicle.fish"
        },
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
    private static final String ZSH = "#compdef fascicle\nautoload -Uz +X compinit bashcompinit && bashcompinit\n";

    /// The shells that are known.
    enum Shell {
        BASH,
        ZSH,
        FISH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Shell shell = Shell.BASH;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(script(shell, spec.root().commandLine()));
        return ExitCode.DONE;
    }

    static String script(Shell shell, CommandLine tool) {
        String name = tool.getCommandName();
        return switch (shell) {
            case BASH -> undated(AutoComplete.bash(name, tool));
            case ZSH -> ZSH + undated(AutoComplete.bash(name, tool));
            case FISH -> new FishCompletion(tool).script();
        };
    }

    /// The generator notes when it ran; the same tool is to give the same script.
    private static String undated(String script) {
        return String.join(
                        "\n",
                        script.lines()
                                .filter(line -> !line.startsWith("#") || !line.contains("Date:"))
                                .map(line -> line.replaceFirst(" on [A-Z][a-z]{2} [A-Z][a-z]{2} \\d\\d .*", ""))
                                .toList())
                + "\n";
    }
}
