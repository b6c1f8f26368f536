package fascicle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fascicle.flow.SchemaFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `docs/reference.md` lists every key and every command as they are defined; `-Dgolden=update` writes it.
class ReferencePageTest {
    private static final Path PAGE = Path.of("docs/reference.md");

    @Test
    void thePageIsWhatIsDefined() throws IOException {
        StringBuilder page = new StringBuilder("""
            # Reference

            Every key and every command, as the tool defines them; a test compares this page with it. What they are for, the
            [guide](guide.md) says. Which of them stay, [stability](stability.md).

            """);
        Load yaml = new Load(LoadSettings.builder().build());
        SchemaFiles.texts().forEach((name, text) -> keys(page, yaml.loadFromString(text)));
        page.append("## Commands\n\n");
        Terminal none = Terminal.plain(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
        commands(page, Main.line(none, Clock.systemUTC()));
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page.toString());
        }
        assertEquals(page.toString(), Files.readString(PAGE), "-Dgolden=update writes it");
    }

    private static void keys(StringBuilder page, Object schema) {
        if (schema instanceof Map<?, ?> map) {
            page.append("## ").append(map.get("title")).append("\n\n| key | |\n|---|---|\n");
            rows(page, "", map);
            page.append('\n');
        }
    }

    private static void rows(StringBuilder page, String above, Map<?, ?> schema) {
        List<?> required = schema.get("required") instanceof List<?> list ? list : List.of();
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((key, value) -> {
                Map<?, ?> one = (Map<?, ?>) value;
                page.append("| `").append(above).append(key).append('`');
                page.append(required.contains(key) ? " (needed)" : "");
                page.append(" | ").append(one.get("description")).append(" |\n");
                rows(page, above + key + ".", one);
            });
        } else if (schema.get("items") instanceof Map<?, ?> items) {
            rows(page, above, items);
        } else if (schema.get("anyOf") instanceof List<?> kinds) {
            // One or several of the same: what it holds is said once.
            kinds.stream()
                    .map(kind -> (Map<?, ?>) kind)
                    .filter(kind -> kind.get("properties") != null)
                    .findFirst()
                    .ifPresent(kind -> rows(page, above, kind));
        } else if (schema.get("additionalProperties") instanceof Map<?, ?> more) {
            rows(page, above + "NAME.", more);
        }
    }

    private static void commands(StringBuilder page, CommandLine command) {
        page.append("### ").append(command.getCommandSpec().qualifiedName()).append("\n\n");
        page.append(words(command.getCommandSpec().usageMessage().description()))
                .append("\n\n");
        List<ArgSpec> shown = command.getCommandSpec().args().stream()
                .filter(argument -> !argument.hidden())
                .toList();
        if (!shown.isEmpty()) {
            page.append("| option | |\n|---|---|\n");
        }
        for (ArgSpec argument : shown) {
            String names = argument instanceof OptionSpec option
                    ? String.join("`, `", option.names()) + (option.arity().max() > 0 ? " " + option.paramLabel() : "")
                    : argument.paramLabel();
            page.append("| `")
                    .append(names)
                    .append("` | ")
                    .append(words(argument.description()))
                    .append(" |\n");
        }
        page.append(shown.isEmpty() ? "" : "\n");
        command.getSubcommands().values().stream()
                .filter(sub -> !sub.getCommandSpec().usageMessage().hidden()
                        && !sub.getCommandName().equals("help"))
                .forEach(sub -> commands(page, sub));
    }

    private static String words(String[] description) {
        return String.join(" ", description).replace("%%", "%").replace("|", "\\|");
    }
}
