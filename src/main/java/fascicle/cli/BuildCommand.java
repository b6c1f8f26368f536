package fascicle.cli;

import fascicle.build.Build;
import fascicle.build.Outcome;
import fascicle.build.Plan;
import fascicle.build.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `fascicle build`
@Command(
        name = "build",
        description =
                "Builds the website, the PDFs and the search index. A mistake in the content leaves the site as it"
                        + " was.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder to publish into; site/ in the newsletter's folder when left out.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--drafts", description = "Show articles that say draft: true.")
    private boolean drafts;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print mistakes only.")
    private boolean quiet;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Instant begun = Instant.now();
        Path folder = project.path();
        Path site = output.map(path -> path.toAbsolutePath().normalize()).orElse(folder.resolve("site"));
        Plan plan = new Plan(folder, site, drafts, Plan.processors());
        ProgressLine line = new ProgressLine(terminal);
        Outcome outcome = new Build(plan, quiet ? Progress.SILENT : line).run();
        line.end();
        new Excerpts(folder).print(outcome.diagnostics(), terminal.err(), terminal.errStyle());
        Tally tally = Tally.of(outcome.diagnostics());
        if (outcome.made().isEmpty()) {
            terminal.err().println(tally.words() + "; nothing was published, the site is as it was.");
            return 1;
        }
        if (!quiet) {
            terminal.out().println(summary(outcome, plan, Duration.between(begun, Instant.now())));
        }
        return 0;
    }

    /// The one line that tells what was made, how long it took and where it is.
    private static String summary(Outcome outcome, Plan plan, Duration time) {
        Outcome.Made made = outcome.made().orElseThrow();
        Path entry = plan.site().resolve("index.html");
        Path here = Path.of("").toAbsolutePath();
        return String.format(
                Locale.ROOT,
                "Built %s with %s as a website, %s and a search index in %.1f s: %s (%s: %d new, %d changed, %d"
                        + " removed)",
                Tally.count(made.issues(), "issue"),
                Tally.count(made.articles(), "article"),
                Tally.count(made.pdfs(), "PDF"),
                time.toMillis() / 1000.0,
                entry.startsWith(here) ? here.relativize(entry) : entry,
                Tally.count(made.files(), "file"),
                made.added(),
                made.changed(),
                made.removed());
    }
}
