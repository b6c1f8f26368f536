package fascicle.cli;

import fascicle.Release;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The manual's page of a command, as `man` reads it.
record ManualPage(CommandSpec command) {
    private static final List<String> EXITS = List.of(
            "0", "All is well.",
            "1", "The content has errors.",
            "2", "The tool was called wrongly.",
            "3", "The machine failed the tool: disk, permissions, memory.");

    /// `fascicle-new-issue`
    static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    String text() {
        StringBuilder page = new StringBuilder();
        Release release = Release.ofThisTool();
        String day = release.day().map(Object::toString).orElse("");
        page.append(".TH ")
                .append(quoted(name(command).toUpperCase(Locale.ROOT)))
                .append(" 1 ");
        page.append(quoted(day))
                .append(' ')
                .append(quoted("Fascicle " + release.number().orElse("")));
        page.append(" \"Fascicle\"\n.nh\n.ad l\n");
        page.append(".SH NAME\n").append(name(command).replace("-", "\\-")).append(" \\- ");
        page.append(escaped(plain(command.usageMessage().description()))).append('\n');
        page.append(".SH SYNOPSIS\n.nf\n").append(escaped(synopsis())).append(".fi\n");
        arguments(page);
        commands(page);
        lines(page, command.usageMessage().footer());
        page.append(".SH EXIT STATUS\n");
        for (int i = 0; i < EXITS.size(); i += 2) {
            page.append(".TP\n")
                    .append(EXITS.get(i))
                    .append('\n')
                    .append(EXITS.get(i + 1))
                    .append('\n');
        }
        return page.toString();
    }

    private String synopsis() {
        return new CommandLine.Help(command, CommandLine.Help.Ansi.OFF).synopsis(0);
    }

    private void arguments(StringBuilder page) {
        List<ArgSpec> shown =
                command.args().stream().filter(argument -> !argument.hidden()).toList();
        if (!shown.isEmpty()) {
            page.append(".SH OPTIONS\n");
        }
        for (ArgSpec argument : shown) {
            String names = argument instanceof OptionSpec option
                    ? String.join(", ", option.names()) + (option.arity().max() > 0 ? " " + option.paramLabel() : "")
                    : argument.paramLabel();
            page.append(".TP\n.B ").append(escaped(names)).append('\n');
            page.append(escaped(plain(argument.description()))).append('\n');
        }
    }

    private void commands(StringBuilder page) {
        List<CommandSpec> shown = command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(sub -> !sub.usageMessage().hidden())
                .distinct()
                .toList();
        if (!shown.isEmpty()) {
            page.append(".SH COMMANDS\n");
        }
        for (CommandSpec sub : shown) {
            page.append(".TP\n.B ").append(escaped(name(sub))).append("(1)\n");
            page.append(escaped(plain(sub.usageMessage().description()))).append('\n');
        }
    }

    private static void lines(StringBuilder page, String[] lines) {
        if (lines.length > 0) {
            page.append(".SH NOTES\n.nf\n");
            Arrays.stream(lines)
                    .forEach(line ->
                            page.append(escaped(line.replace("%%", "%"))).append('\n'));
            page.append(".fi\n");
        }
    }

    private static String plain(String[] description) {
        return String.join(" ", description).replace("%%", "%").replace("%n", " ");
    }

    private static String quoted(String text) {
        return "\"" + escaped(text) + "\"";
    }

    /// A sign that begins a line may not be one of the language's own.
    private static String escaped(String text) {
        String safe = text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
        return safe.lines()
                        .map(line -> line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line)
                        .reduce((one, other) -> one + "\n" + other)
                        .orElse("")
                + (text.endsWith("\n") ? "\n" : "");
    }
}
