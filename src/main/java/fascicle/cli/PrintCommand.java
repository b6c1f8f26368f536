package fascicle.cli;

import fascicle.Diagnostic;
import fascicle.OnDisk;
import fascicle.flow.SeparateEdition;
import fascicle.model.Article;
import fascicle.model.Dossier;
import fascicle.model.Issue;
import fascicle.model.IssueId;
import fascicle.model.Newsletter;
import fascicle.model.Since;
import fascicle.model.Slug;
import fascicle.model.Topic;
import fascicle.model.Volume;
import fascicle.plan.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `fascicle print`
@Command(
        name = "print",
        description = "Binds articles of several issues into one PDF: those of a year, or on one matter.",
        footer = {"", "Nothing is published: the PDF is written where --output says, or into this folder."},
        mixinStandardHelpOptions = true)
final class PrintCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Mixin
    private FutureOption future = new FutureOption();

    @Option(names = "--year", paramLabel = "YEAR", description = "All that was published in this year.")
    private Optional<Integer> year = Optional.empty();

    @Option(
            names = "--about",
            paramLabel = "NAME",
            description = "Only what speaks of this standard, law, committee or organisation, by any of its names.")
    private Optional<String> about = Optional.empty();

    @Option(names = "--topic", paramLabel = "NAME", description = "Only articles on this topic.")
    private Optional<String> topic = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = TypedDates.class,
            description = "Only issues published then or later: 2023, 2023-09 or 2023-09-30.")
    private Optional<Since> since = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = TypedDates.class,
            description = "Only issues published then or before, a month or a year to its end.")
    private Optional<Since> until = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The PDF; named after the publisher and what is in it when left out.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--drafts", description = "Bind issues and articles that say draft: true too.")
    private boolean drafts;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    PrintCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (Stream.of(year, about, topic, since, until).allMatch(Optional::isEmpty)) {
            throw wrong("say what is bound, such as --year 2023 or --about NAME");
        }
        if (year.isPresent() && (since.isPresent() || until.isPresent())) {
            throw wrong("--year says since when and until when: leave out --since and --until");
        }
        SeparateEdition.Outcome outcome = SeparateEdition.volume(
                new SeparateEdition.Order(project.path(), drafts, future.until(clock), Optional.empty()), this::volume);
        List<Diagnostic> told = outcome.isMade()
                ? outcome.findings()
                : outcome.findings().stream().filter(Diagnostic::isError).toList();
        new Excerpts(project.path()).print(told, terminal.err(), terminal.errStyle());
        if (!outcome.isMade()) {
            terminal.err().println("No PDF was made.");
            return ExitCode.ERRORS;
        }
        SiteFile pdf = outcome.files().getFirst();
        Path file;
        if (output.isPresent()) {
            file = output.get();
            OnDisk.write(file, pdf.bytes());
        } else {
            file = Path.of(pdf.path().substring(pdf.path().lastIndexOf('/') + 1));
            OnDisk.place(file, pdf.bytes());
        }
        terminal.out().println(file + " (" + Tally.count(pdf.size(), "byte") + ")");
        return ExitCode.DONE;
    }

    private Volume volume(Newsletter newsletter) {
        Optional<Dossier> matter = about.map(name -> matter(newsletter, name));
        Optional<Topic> subject = topic.map(name -> subject(newsletter, name));
        List<Issue> issues = newsletter.issues().reversed().stream()
                .filter(this::isWithin)
                .map(issue -> chosen(issue, matter, subject))
                .filter(issue -> !issue.articles().isEmpty())
                .toList();
        if (issues.isEmpty()) {
            throw wrong("there is no article of that" + published(newsletter));
        }
        String years = years(issues);
        List<String> named = Stream.concat(
                        matter.map(found -> found.called().title()).stream(), subject.map(Topic::name).stream())
                .toList();
        String title = Stream.concat(named.stream(), Stream.of(years)).collect(Collectors.joining(", "));
        String id = Stream.concat(
                        Stream.concat(matter.map(Dossier::slug).stream(), subject.map(Topic::slug).stream()),
                        Stream.of(Slug.of(years)))
                .map(Slug::value)
                .collect(Collectors.joining("-"));
        return new Volume(new IssueId(id), title, issues);
    }

    /// `2023`, or the first and the last.
    private static String years(List<Issue> issues) {
        int first = issues.getFirst().published().getYear();
        int last = issues.getLast().published().getYear();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    private boolean isWithin(Issue issue) {
        String day = issue.published().toString();
        boolean late = since.map(from -> day.substring(0, from.iso().length()).compareTo(from.iso()) >= 0)
                .orElse(true);
        boolean early = until.map(to -> day.substring(0, to.iso().length()).compareTo(to.iso()) <= 0)
                .orElse(true);
        return late
                && early
                && year.map(one -> issue.published().getYear() == one).orElse(true);
    }

    private static Issue chosen(Issue issue, Optional<Dossier> matter, Optional<Topic> subject) {
        Predicate<Article> speaks = matter.map(dossier -> dossier.mentions().stream()
                        .map(Dossier.Mention::article)
                        .collect(Collectors.toSet()))
                .<Predicate<Article>>map(keys -> article -> keys.contains(article.key()))
                .orElse(_ -> true);
        Predicate<Article> belongs = subject.<Predicate<Article>>map(
                        wanted -> article -> article.topics().contains(wanted))
                .orElse(_ -> true);
        return issue.withArticles(
                issue.articles().stream().filter(speaks.and(belongs)).toList());
    }

    private Dossier matter(Newsletter newsletter, String name) {
        List<Dossier> found = newsletter.names().meant(name);
        if (found.size() > 1) {
            throw wrong("\"" + Harmless.text(name) + "\" may be "
                    + found.stream().map(each -> each.called().title()).collect(Collectors.joining(" or "))
                    + ": name one of them in full");
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> wrong(Unknown.message(
                        "no article speaks of",
                        name,
                        List.copyOf(newsletter.names().byName().keySet()))));
    }

    private Topic subject(Newsletter newsletter, String name) {
        NamedTopics topics = NamedTopics.of(newsletter.articles());
        return topics.find(name).orElseThrow(() -> wrong(Unknown.message("there is no topic", name, topics.names())));
    }

    /// What there would be.
    private static String published(Newsletter newsletter) {
        return newsletter.issues().isEmpty()
                ? ""
                : "; issues were published from "
                        + newsletter.issues().getLast().published() + " to "
                        + newsletter.issues().getFirst().published();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
