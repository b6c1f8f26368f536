package fascicle.cli;

import fascicle.OnDisk;
import fascicle.flow.ProofReading;
import fascicle.importing.ImportRequest;
import fascicle.importing.Imported;
import fascicle.importing.Imported.Done;
import fascicle.importing.Imported.Figures;
import fascicle.importing.Importer;
import fascicle.importing.PostsImporter;
import fascicle.importing.PostsRequest;
import fascicle.importing.PostsRequest.Numbered;
import fascicle.model.IssueId;
import fascicle.model.LastDay;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `fascicle import`
@Command(
        name = "import",
        description =
                "Takes over a whole issue from one converted document, or the posts of a blog from a folder, and logs"
                        + " every decision.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    /// The time from one number to the next.
    enum Every {
        DAY(Period.ofDays(1)),
        WEEK(Period.ofWeeks(1)),
        FORTNIGHT(Period.ofWeeks(2)),
        MONTH(Period.ofMonths(1)),
        QUARTER(Period.ofMonths(3));

        private final Period time;

        Every(Period time) {
            this.time = time;
        }
    }

    private final Terminal terminal;
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Markdown or text as PDF converters write it (.md, .txt), .docx, .pdf or .html: each file becomes"
                        + " an issue. Or a folder with posts of Jekyll, Hugo, Zola, Pelican, Docusaurus and their"
                        + " like, or an export of WordPress (.xml), Ghost (.json) or Substack (.zip or its folder).")
    private List<Path> documents = List.of();

    @Option(
            names = "--issue",
            paramLabel = "ID",
            converter = IssueIds.class,
            description = "The issue's folder, such as 2023-09; found in the document when left out.")
    private Optional<IssueId> issue = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = TypedDays.class,
            description = "The day of publication, such as 2023-11-06; the end of the period when left out.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--force",
            description = "Import also when the issue exists: the former one moves to imports/ID/former-1.")
    private boolean force;

    @Option(
            names = "--show-changes",
            description = "Keep what was struck out in a .docx while changes were tracked, struck through.")
    private boolean showChanges;

    @Option(
            names = "--site",
            paramLabel = "URL",
            description = "Where the posts of a folder stand: links that lead to nothing here go on leading there.")
    private Optional<String> site = Optional.empty();

    @Option(
            names = "--first",
            paramLabel = "DATE",
            converter = TypedDays.class,
            description = "When the first of a folder of posts came out that have numbers and no days, such as 001.md.")
    private Optional<LocalDate> first = Optional.empty();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            description = "How often such posts came out: day, week, fortnight, month or quarter; week when left out.")
    private Every every = Every.WEEK;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            converter = LanguageTags.class,
            description = "The language of the posts, such as fr, where a newsletter is begun with them; en when left"
                    + " out.")
    private Optional<Locale> language = Optional.empty();

    ImportCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = project.path();
        if (documents.size() > 1 && (issue.isPresent() || published.isPresent())) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--issue and --published belong to one file; give one at a time");
        }
        for (Path document : documents) {
            if (!OnDisk.isThere(document)) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "there is no " + Harmless.text(document.toString()));
            }
        }
        int worst = 0;
        for (Path document : documents) {
            if (documents.size() > 1) {
                terminal.out().println(Harmless.text(document.toString()) + ":");
            }
            worst = Math.max(worst, take(document, folder));
        }
        return worst;
    }

    private int take(Path document, Path folder) throws IOException {
        return switch (imported(document, folder)) {
            case Imported.Refused refused -> {
                terminal.err().println("fascicle: " + Harmless.text(refused.reason()) + "; nothing was written.");
                terminal.err().println("  hint: " + Harmless.text(refused.hint()));
                yield 1;
            }
            case Done done -> report(done, folder);
            case Imported.Posts posts -> report(posts, folder);
        };
    }

    private Imported imported(Path document, Path folder) throws IOException {
        return PostsImporter.takes(document)
                ? new PostsImporter(new PostsRequest(document, folder, site, language, numbered(), force)).run()
                : new Importer(new ImportRequest(document, folder, issue, published, force, showChanges)).run();
    }

    private Optional<Numbered> numbered() {
        return first.map(day -> new Numbered(day, every.time));
    }

    private int report(Imported.Posts posts, Path folder) throws IOException {
        terminal.out()
                .println("Imported " + Tally.count(posts.posts(), "post") + " as "
                        + Tally.count(posts.issues(), "issue")
                        + (posts.left() == 0
                                ? ""
                                : "; " + Tally.count(posts.left(), "file") + " without a day left out"));
        terminal.out().println(Tally.count(posts.doubts(), "doubt") + "; read " + folder.relativize(posts.log()));
        return next(folder);
    }

    private int report(Done done, Path folder) throws IOException {
        terminal.out().println(summary(done.figures()) + ": " + folder.relativize(done.issue()));
        done.replaced()
                .ifPresent(
                        former -> terminal.out().println("The former issue now lies in " + folder.relativize(former)));
        terminal.out()
                .println(Tally.count(done.figures().repairs(), "repair") + ", "
                        + Tally.count(done.figures().doubts(), "doubt") + "; read "
                        + folder.relativize(done.log()));
        done.remainder()
                .ifPresent(rest -> terminal.out().println("What found no place is in " + folder.relativize(rest)));
        return next(folder);
    }

    private int next(Path folder) throws IOException {
        Tally tally = Tally.of(ProofReading.of(ProofReading.Order.check(folder, new LastDay.Today(clock.instant())))
                .diagnostics());
        terminal.out().println("The newsletter now has " + tally.words() + ". Next: fascicle check, fascicle build");
        return ExitCode.of(tally.errors());
    }

    private static String summary(Figures figures) {
        List<String> parts = List.of(
                Tally.count(figures.sections(), "section"),
                Tally.count(figures.articles(), "article"),
                Tally.count(figures.takeaways(), "takeaway"),
                Tally.count(figures.consultations(), "consultation"),
                Tally.count(figures.events(), "event"),
                Tally.count(figures.sources(), "source line"),
                Tally.count(figures.shortForms(), "abbreviation"));
        return "Imported " + figures.period() + " with " + String.join(", ", parts);
    }
}
