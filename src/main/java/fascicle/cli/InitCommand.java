package fascicle.cli;

import fascicle.flow.SchemaFiles;
import fascicle.flow.ThemeWords;
import fascicle.starting.Host;
import fascicle.starting.NewNewsletter;
import fascicle.starting.Started;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `fascicle init`
@Command(
        name = "init",
        description = "Begins a newsletter: content, a theme of its own, and what VS Code and its host need.",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Parameters(paramLabel = "FOLDER", description = "The newsletter's folder; made when it is missing.")
    private Path folder = Path.of("");

    @Option(names = "--title", paramLabel = "TITLE", description = "Its name; the folder's when left out.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            converter = LanguageTags.class,
            description = "The language of its articles, such as en, fr or pt-BR; English when left out.")
    private Locale language = Locale.ENGLISH;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "Where its site will stand: github, gitlab, netlify, forgejo, nginx or none; github when left"
                    + " out.")
    private Host host = Host.GITHUB;

    InitCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Path project = folder.toAbsolutePath().normalize();
        NewNewsletter begun = new NewNewsletter(project, title, language, host, zone(), LocalDate.now(clock));
        Optional<String> words = ThemeWords.toTranslate(language);
        Started started =
                words.isPresent() ? begun.start(SchemaFiles.texts(), words.get()) : begun.start(SchemaFiles.texts());
        Beginnings beginnings = new Beginnings(terminal);
        int result = beginnings.report(started, project);
        if (result == 0) {
            begun.toFillIn().ifPresent(terminal.out()::println);
            terminal.out()
                    .println("Next: " + goThere(project) + "fascicle serve to see it, fascicle build to make the site");
        }
        return result;
    }

    /// How to get into the new folder, ready to be typed.
    private String goThere(Path project) {
        if (project.equals(Path.of("").toAbsolutePath())) {
            return "";
        }
        String name = folder.toString();
        boolean plain = name.matches("[\\p{L}\\p{N}_./\\\\:-]+");
        return "cd " + (plain ? name : "'" + name.replace("'", "'\\''") + "'") + ", then ";
    }

    /// The machine's own zone where it has the name of a place.
    private ZoneId zone() {
        return clock.getZone().getId().contains("/") ? clock.getZone() : ZoneId.of("UTC");
    }
}
