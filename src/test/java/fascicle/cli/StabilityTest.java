package fascicle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fascicle.SiteFixture;
import fascicle.flow.SchemaFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// What `docs/stability.md` promises: the names on the list of version 1.0 are all still there, and whatever is new is
/// on the list too, so that nobody promises it unawares. `-Dgolden=update` puts it there, and takes none away.
class StabilityTest {
    private static final Path LIST = Path.of("src/test/resources/stable/1.txt");
    private static final Pattern OBJECT = Pattern.compile("- \\*\\*([\\w.]+)\\*\\*: (.*)");
    private static final Pattern PART = Pattern.compile("`(\\w+)` ([^,]+)");

    @TempDir
    private Path folder;

    @Test
    void whatIsPromisedIsThereAndNothingElse() throws IOException {
        SortedSet<String> now = new TreeSet<>();
        keys(now);
        options(CommandLines.tool(), now);
        codes(now);
        templates(now);
        site(now);
        SortedSet<String> promised = Files.exists(LIST) ? new TreeSet<>(Files.readAllLines(LIST)) : new TreeSet<>();
        SortedSet<String> gone = new TreeSet<>(promised);
        gone.removeAll(now);
        if ("update".equals(System.getProperty("golden"))) {
            promised.addAll(now);
            Files.createDirectories(LIST.getParent());
            Files.write(LIST, promised);
        }
        assertEquals(new TreeSet<>(), gone, "these are promised until version 2");
        SortedSet<String> unlisted = new TreeSet<>(now);
        unlisted.removeAll(promised);
        assertEquals(new TreeSet<>(), unlisted, "these become promises: put them on the list by -Dgolden=update");
    }

    /// The ends of commands are tried one by one.
    @Test
    void exitsAsPromised() throws IOException {
        SiteFixture.empty(folder).article("01-a", "Words.");
        assertEquals(0, CommandLines.run("check", "-C", folder.toString()));
        assertEquals(2, CommandLines.run("chekc"));
        assertEquals(2, CommandLines.run("build", "--no-such-option"));
        SiteFixture.empty(folder.resolve("wrong")).replace("content/newsletter.yaml", "title: Test", "titel: Test");
        assertEquals(1, CommandLines.run("build", "-C", folder.resolve("wrong").toString()));
        Files.createDirectories(folder.resolve("broken/content/newsletter.yaml"));
        assertEquals(3, CommandLines.run("build", "-C", folder.resolve("broken").toString()));
    }

    /// Runs commands without a terminal.
    private static final class CommandLines {
        static Terminal terminal() {
            return Terminal.plain(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
        }

        static CommandLine tool() {
            return Main.line(terminal(), Clock.systemUTC());
        }

        static int run(String... arguments) {
            return Main.run(java.util.List.of(arguments), terminal());
        }
    }

    private static void keys(SortedSet<String> now) {
        Load yaml = new Load(LoadSettings.builder().build());
        SchemaFiles.texts()
                .forEach((name, text) ->
                        keys("key " + name.replace(".schema.json", ""), yaml.loadFromString(text), now));
    }

    private static void keys(String path, Object schema, SortedSet<String> now) {
        if (schema instanceof Map<?, ?> map && map.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((key, value) -> {
                now.add(path + " " + key);
                keys(path + " " + key, value, now);
            });
        } else if (schema instanceof Map<?, ?> map) {
            keys(path, map.get("items") == null ? map.get("additionalProperties") : map.get("items"), now);
            if (map.get("anyOf") instanceof List<?> kinds) {
                kinds.forEach(kind -> keys(path, kind, now));
            }
        }
    }

    private static void options(CommandLine command, SortedSet<String> now) {
        String name = "command " + command.getCommandSpec().qualifiedName();
        now.add(name);
        for (OptionSpec option : command.getCommandSpec().options()) {
            for (String each : option.names()) {
                now.add(name + " " + each);
            }
        }
        command.getSubcommands().values().stream()
                .filter(sub -> !sub.getCommandSpec().usageMessage().hidden())
                .forEach(sub -> options(sub, now));
    }

    private static void codes(SortedSet<String> now) throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("docs/checks"))) {
            pages.map(page -> page.getFileName().toString())
                    .filter(page -> !page.equals("README.md"))
                    .forEach(page -> now.add("code " + page.replace(".md", "")));
        }
    }

    private static void templates(SortedSet<String> now) throws IOException {
        for (String line : Files.readAllLines(Path.of("docs/templates.md"))) {
            Matcher object = OBJECT.matcher(line);
            if (object.matches()) {
                Matcher part = PART.matcher(object.group(2));
                while (part.find()) {
                    now.add("template " + object.group(1) + "." + part.group(1) + " " + part.group(2));
                }
            }
        }
    }

    /// Names that tell a content have it between points or bars.
    private void site(SortedSet<String> now) throws IOException {
        SiteFixture site = SiteFixture.empty(folder)
                .replace("content/newsletter.yaml", "title: Test", "title: Test\nbase-url: https://example.org/")
                .write(
                        "content/issues/2023-09/01-a.md",
                        "---\ntitle: A\nsection: news\ntopics: [Lifts]\n---\nWords.\n");
        assertEquals(0, CommandLines.run("build", "-C", folder.toString()));
        try (Stream<Path> files = Files.walk(site.site())) {
            files.filter(Files::isRegularFile)
                    .map(file -> site.site().relativize(file).toString().replace('\\', '/'))
                    .map(path -> path.replaceAll("[0-9a-f]{8,64}", "HASH")
                            .replaceAll("^search/[^/]+/[a-z0-9]/.*", "search/HASH/..."))
                    .forEach(path -> now.add("site " + path));
        }
        assertTrue(now.contains("site index.html"), now::toString);
    }
}
