package fascicle.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with the arguments, what was probably meant, and where to read on.
record Misuse(Terminal terminal) implements IParameterExceptionHandler {
    static final int WRONG_USAGE = 2;

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        String message = String.valueOf(wrong.getMessage());
        terminal.err()
                .println("fascicle: " + message.lines().map(Harmless::text).collect(Collectors.joining("\n")));
        boolean isOfValue = wrong.getClass() == ParameterException.class && line.getParent() != null;
        if (isOfValue) {
            terminal.err()
                    .println("  hint: " + line.getCommandSpec().qualifiedName() + " --help tells what can be said");
        } else if (!UnmatchedArgumentException.printSuggestions(wrong, terminal.err())) {
            line.usage(terminal.err(), terminal.errStyle());
        }
        return WRONG_USAGE;
    }
}
