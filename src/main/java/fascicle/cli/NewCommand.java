package fascicle.cli;

import fascicle.model.IssueId;
import fascicle.starting.NewArticle;
import fascicle.starting.NewIssue;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `fascicle new issue` and `fascicle new article`
@Command(
        name = "new",
        description = "Begins an issue or an article: commented files that build as they are.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(issue | article)")
final class NewCommand implements Runnable {
    private final Beginnings beginnings;
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    NewCommand(Terminal terminal, Clock clock) {
        this.beginnings = new Beginnings(terminal);
        this.clock = clock;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to begin: issue or article.");
    }

    @Command(name = "issue", description = "Begins an issue.", mixinStandardHelpOptions = true)
    int issue(
            @Parameters(
                            paramLabel = "ID",
                            converter = IssueIds.class,
                            description = "The issue's folder: its first month, such as 2023-11.")
                    IssueId id,
            @Mixin ProjectOption project)
            throws IOException {
        return beginnings.report(new NewIssue(project.path(), id, LocalDate.now(clock)).start(), project.path());
    }

    @Command(name = "article", description = "Begins an article in the newest issue.", mixinStandardHelpOptions = true)
    int article(
            @Parameters(paramLabel = "TITLE", description = "The article's title, in quotes.") String title,
            @Option(names = "--section", paramLabel = "ID", description = "The section it belongs to.")
                    Optional<String> section,
            @Option(names = "--topic", paramLabel = "NAME", description = "A topic; may be given more than once.")
                    List<String> topics,
            @Option(
                            names = "--about",
                            paramLabel = "NAME",
                            description =
                                    "What it is about, by a name, a number or the file of its dossier; may be given"
                                            + " more than once.")
                    List<String> about,
            @Option(
                            names = "--issue",
                            paramLabel = "ID",
                            converter = IssueIds.class,
                            description = "The issue; the newest when left out.")
                    Optional<IssueId> issue,
            @Mixin ProjectOption project)
            throws IOException {
        if (title.isBlank()) {
            throw new ParameterException(spec.commandLine(), "The title is empty.");
        }
        NewArticle article = new NewArticle(
                project.path(),
                title.strip(),
                section,
                Optional.ofNullable(topics).orElse(List.of()),
                Optional.ofNullable(about).orElse(List.of()),
                issue);
        return beginnings.report(article.start(), project.path());
    }
}
