package fascicle.cli;

import fascicle.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with the arguments, what was probably meant, and where to read on.
record Misuse(Terminal terminal) implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        String message = String.valueOf(wrong.getMessage());
        terminal.err()
                .println("fascicle: " + message.lines().map(Harmless::text).collect(Collectors.joining("\n")));
        boolean isOfValue = wrong.getClass() == ParameterException.class && line.getParent() != null;
        if (isOfValue) {
            String help = line.getCommandSpec().qualifiedName() + " --help tells what can be said";
            terminal.err()
                    .println("  hint: " + meant(wrong).map(near -> near + " ").orElse("") + help);
        } else if (!UnmatchedArgumentException.printSuggestions(wrong, terminal.err())) {
            line.usage(terminal.err(), terminal.errStyle());
        }
        return ExitCode.WRONG_USAGE;
    }

    /// The nearest of the words that an option takes.
    private static Optional<String> meant(ParameterException wrong) {
        ArgSpec option = wrong.getArgSpec();
        if (option == null || !option.type().isEnum() || wrong.getValue() == null) {
            return Optional.empty();
        }
        List<String> words = Stream.of(option.type().getEnumConstants())
                .map(word -> word.toString().toLowerCase(Locale.ROOT))
                .toList();
        return Nearest.to(wrong.getValue(), words).map(near -> "did you mean " + near + "?");
    }
}
