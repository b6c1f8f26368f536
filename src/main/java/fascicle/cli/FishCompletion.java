package fascicle.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// A script with which fish completes the commands and options of the tool.
///
/// ```fish
/// complete -c fascicle -n "__fish_seen_subcommand_from build" -l quiet -s q -d "Print mistakes only."
/// ```
record FishCompletion(CommandLine tool) {
    String script() {
        String name = tool.getCommandName();
        StringBuilder script = new StringBuilder("complete -c " + name + " -f\n");
        List<String> commands = List.copyOf(names(tool.getSubcommands()));
        String none = "not __fish_seen_subcommand_from " + String.join(" ", commands);
        options(script, none, tool.getCommandSpec());
        for (String command : commands) {
            CommandSpec spec = tool.getSubcommands().get(command).getCommandSpec();
            script.append(line(none, "-a " + command, first(spec.usageMessage().description())));
            below(script, "__fish_seen_subcommand_from " + command, spec);
        }
        return script.toString();
    }

    private void below(StringBuilder script, String when, CommandSpec spec) {
        List<String> kinds = names(spec.subcommands());
        for (String kind : kinds) {
            CommandSpec sub = spec.subcommands().get(kind).getCommandSpec();
            String none = when + "; and not __fish_seen_subcommand_from " + String.join(" ", kinds);
            script.append(line(none, "-a " + kind, first(sub.usageMessage().description())));
            options(script, when + "; and __fish_seen_subcommand_from " + kind, sub);
        }
        options(script, when, spec);
    }

    private static List<String> names(Map<String, CommandLine> commands) {
        return commands.entrySet().stream()
                .filter(command ->
                        !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void options(StringBuilder script, String when, CommandSpec spec) {
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                StringBuilder words = new StringBuilder();
                for (String name : option.names()) {
                    words.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
                }
                boolean takesValue = option.arity().max() > 0;
                String path = option.paramLabel().matches("DIR|FILE|FOLDER") ? " -r -F" : " -x";
                script.append(line(when, words.substring(1) + (takesValue ? path : ""), first(option.description())));
            }
        }
    }

    private static String first(String[] description) {
        return description.length == 0 ? "" : description[0];
    }

    private String line(String when, String what, String description) {
        return "complete -c " + tool.getCommandName() + " -n \"" + when + "\" " + what + " -d '"
                + description.replace("\\", "\\\\").replace("'", "\\'").replace("%%", "%") + "'\n";
    }
}
