package fascicle.cli;

import fascicle.Diagnostic;
import fascicle.OnDisk;
import fascicle.Parallel;
import fascicle.flow.Build;
import fascicle.flow.BuildOptions;
import fascicle.flow.Outcome;
import fascicle.flow.Progress;
import fascicle.model.LastDay;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `fascicle build`
@Command(
        name = "build",
        description =
                "Builds the website, the PDFs and the search index. A mistake in the content leaves the site as it"
                        + " was.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    /// Somebody who builds wants to see the site; somebody who checks wants to see the slips.
    private static final int MOST_WARNINGS = 20;
    /// Folders that are not for sites.
    private static final List<String> OWN = List.of("content", "themes", ".fascicle", ".git");

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder to publish into; site/ in the newsletter's folder when left out.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will stand; what newsletter.yaml says when left out.")
    private Optional<String> baseUrl = Optional.empty();

    @Option(names = "--drafts", description = "Show issues and articles that say draft: true.")
    private boolean drafts;

    @Option(names = "--future", description = "Show issues whose day of publication is yet to come.")
    private boolean future;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            converter = TypedDays.class,
            description =
                    "Build as on that day, such as 2026-12-01; the day in the newsletter's time zone when left out.")
    private Optional<LocalDate> today = Optional.empty();

    @Option(names = "--remove", description = "Let more than half of the pages go that were published before.")
    private boolean removal;

    @Option(
            names = "--in-place",
            description =
                    "Replace the files of the site one by one in the same folder, for a server that keeps it open,"
                            + " such as one in a container.")
    private boolean inPlace;

    @Option(
            names = "--proof",
            description =
                    "Number the lines of the PDFs and leave a wide margin for comments; into proof/ when --output is"
                            + " left out, so that the site stays as it is.")
    private boolean proof;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print mistakes only.")
    private boolean quiet;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How much is done at a time; as many as there are processors when left out.")
    private int threads = Parallel.processors();

    @Spec
    private CommandSpec spec;

    BuildCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads wants a number from 1 on");
        }
        Instant begun = Instant.now();
        Path folder = project.path();
        Path site =
                output.map(path -> path.toAbsolutePath().normalize()).orElse(folder.resolve(proof ? "proof" : "site"));
        refuseOwn(folder, site);
        BuildOptions plan = new BuildOptions(
                folder,
                site,
                baseUrl.map(text -> BaseUrl.of(text, spec.commandLine())),
                drafts,
                until(),
                removal,
                inPlace,
                proof,
                threads);
        ProgressLine line = new ProgressLine(terminal);
        Outcome outcome = new Build(plan, quiet ? Progress.SILENT : line).run();
        line.end();
        Tally tally = Tally.of(outcome.diagnostics());
        new Excerpts(folder).print(shown(outcome.diagnostics()), terminal.err(), terminal.errStyle());
        if (tally.warnings() > MOST_WARNINGS) {
            long more = tally.warnings() - MOST_WARNINGS;
            terminal.err().println("... and " + Tally.count(more, "warning") + " more: fascicle check lists them all");
        }
        if (outcome.made().isEmpty()) {
            terminal.err().println(tally.words() + "; nothing was published, the site is as it was.");
            return ExitCode.ERRORS;
        }
        tellOfKept(outcome.made().orElseThrow().kept(), site);
        if (!quiet) {
            terminal.out().println(summary(outcome, plan, Duration.between(begun, Instant.now())));
            tellOfAddress(outcome.made().orElseThrow());
        }
        return ExitCode.DONE;
    }

    /// A site among what it is made from would be taken for articles and themes by the next build.
    private void refuseOwn(Path folder, Path site) throws IOException {
        for (String name : OWN) {
            Path own = folder.resolve(name).toAbsolutePath().normalize();
            if (site.startsWith(own) || OnDisk.isFolder(own) && OnDisk.isWithin(own, site)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--output " + Harmless.text(site.toString()) + " is in " + name
                                + ", where others have their files; name a folder beside it, such as site");
            }
        }
    }

    /// Said once, when there is a site for the first time.
    private void tellOfAddress(Outcome.Made made) {
        if (made.isFirst() && made.baseUrl().isEmpty()) {
            terminal.err().println("There is no base-url yet; feeds and the 404 page need it: " + BaseUrl.HOW);
        }
    }

    private LastDay until() {
        return future
                ? LastDay.NEVER
                : today.<LastDay>map(LastDay.Of::new).orElseGet(() -> new LastDay.Today(clock.instant()));
    }

    /// Files that nothing leads to any more, and that are not ours to delete since somebody has changed them.
    private void tellOfKept(List<String> kept, Path site) {
        if (!kept.isEmpty()) {
            terminal.err()
                    .println("Left in " + here(site) + ", for somebody has changed them since they were published;"
                            + " nothing leads to them any more:");
            kept.forEach(path -> terminal.err().println("  " + Harmless.text(path)));
        }
    }

    /// Every error, and the first of the warnings.
    private static List<Diagnostic> shown(List<Diagnostic> diagnostics) {
        List<Diagnostic> warnings = diagnostics.stream()
                .filter(found -> !found.isError())
                .limit(MOST_WARNINGS)
                .toList();
        return diagnostics.stream()
                .filter(found -> found.isError() || warnings.contains(found))
                .toList();
    }

    /// The one line that tells what was made, how long it took and where it is.
    private static String summary(Outcome outcome, BuildOptions plan, Duration time) {
        Outcome.Made made = outcome.made().orElseThrow();
        Path entry = plan.site().resolve("index.html");
        return String.format(
                Locale.ROOT,
                "Built %s with %s as a website, %s and a search index in %.1f s: %s (%s: %d new, %d changed, %d"
                        + " removed)%s",
                Tally.count(made.issues(), "issue"),
                Tally.count(made.articles(), "article"),
                Tally.count(made.pdfs(), "PDF"),
                time.toMillis() / 1000.0,
                here(entry),
                Tally.count(made.files(), "file"),
                made.added(),
                made.changed(),
                made.removed(),
                waiting(made.waiting()));
    }

    /// @param days in order
    private static String waiting(List<LocalDate> days) {
        if (days.isEmpty()) {
            return "";
        }
        String first = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(days.getFirst());
        return "; " + Tally.count(days.size(), "issue")
                + (days.size() == 1 ? " waits until " : " wait, the first until ") + first;
    }

    /// As short as the path can be written here.
    private static Path here(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
