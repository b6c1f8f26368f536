package fascicle.cli;

import fascicle.flow.ProofReading;
import fascicle.model.Issue;
import fascicle.model.Newsletter;
import fascicle.render.search.OpenSearchExport;
import fascicle.render.search.Question;
import fascicle.render.search.Question.Filters;
import fascicle.render.search.Question.Order;
import fascicle.render.search.Results;
import fascicle.render.search.SearchIndex;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `fascicle search`
@Command(
        name = "search",
        description = "Finds articles, with the same index and the same ranking as the website.",
        footer = {
            "",
            "Words, \"a phrase\", -what must not occur, short forms, Chinese, days and standard numbers in any"
                    + " spelling. Articles that have all of it come first. What begins with a minus sign stands behind"
                    + " --:",
            "  fascicle search -- data -security"
        },
        mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Mixin
    private FutureOption future = new FutureOption();

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for.")
    private List<String> words = List.of();

    @Option(names = "--issue", paramLabel = "ID", description = "Only articles of this issue, such as 2023-09.")
    private Optional<String> issue = Optional.empty();

    @Option(names = "--topic", paramLabel = "NAME", description = "Only articles on this topic.")
    private Optional<String> topic = Optional.empty();

    @Option(names = "--section", paramLabel = "ID", description = "Only articles of this section.")
    private Optional<String> section = Optional.empty();

    @Option(names = "--year", paramLabel = "YEAR", description = "Only articles of this year.")
    private Optional<String> year = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            converter = LanguageTags.class,
            description = "Only articles in this language, such as zh.")
    private Optional<Locale> language = Optional.empty();

    @Option(names = "--sort", paramLabel = "ORDER", description = "${COMPLETION-CANDIDATES}; relevance when left out.")
    private Order order = Order.RELEVANCE;

    @Option(names = "--as-written", description = "Do not look for the other forms of a name.")
    private boolean asWritten;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "How many articles to show; 10 when left out.")
    private int limit = 10;

    @Option(names = "--json", description = "Print the results as JSON.")
    private boolean json;

    @Option(names = "--explain", description = "Show how each score comes about.")
    private boolean explain;

    @Option(
            names = "--opensearch",
            description = "Print the request that asks OpenSearch the same, for an index that was exported.")
    private boolean openSearch;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    SearchCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Newsletter> newsletter = ProofReading.unproofed(project.path(), future.until(clock));
        if (newsletter.isEmpty()) {
            terminal.err().println("fascicle: the newsletter cannot be read; see: fascicle check");
            return ExitCode.ERRORS;
        }
        check(newsletter.get());
        NamedTopics topics = NamedTopics.of(newsletter.get().articles());
        Question question = question(topic.map(name -> topics.find(name)
                .map(found -> found.slug().value())
                .orElseThrow(() -> unknown("topic", name, topics.names()))));
        try (SearchIndex index = SearchIndex.of(newsletter.get())) {
            if (openSearch) {
                terminal.out()
                        .println(new OpenSearchExport(index).request(question).stripTrailing());
                return ExitCode.DONE;
            }
            Results results = index.search(question);
            FoundArticles found = new FoundArticles(index, question, results, explain);
            if (json) {
                terminal.out().println(found.json().stripTrailing());
            } else {
                found.print(terminal);
            }
        }
        return ExitCode.DONE;
    }

    private Question question(Optional<String> topic) {
        Filters filters = new Filters(section, topic, issue, year, language());
        return new Question(String.join(" ", words), false, !asWritten, filters, order, limit);
    }

    /// As BCP 47 writes it: `zh`, whoever writes `ZH`.
    private Optional<String> language() {
        return language.map(Locale::toLanguageTag);
    }

    private void check(Newsletter newsletter) {
        if (limit < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--limit is at least 1");
        }
        checkIssues(newsletter.issues());
        known(
                "section",
                section,
                newsletter.settings().sections().stream()
                        .map(known -> known.id().value())
                        .toList());
        known(
                "language",
                language(),
                newsletter
                        .versions()
                        .map(article -> article.language().toLanguageTag())
                        .distinct()
                        .toList());
    }

    private void checkIssues(List<Issue> issues) {
        known(
                "issue",
                issue,
                issues.stream().map(Issue::id).map(Object::toString).toList());
        known(
                "year",
                year,
                issues.stream()
                        .map(known -> Integer.toString(known.published().getYear()))
                        .distinct()
                        .toList());
    }

    private void known(String kind, Optional<String> value, List<String> known) {
        if (value.isPresent() && !known.contains(value.get())) {
            throw unknown(kind, value.get(), known);
        }
    }

    private CommandLine.ParameterException unknown(String kind, String name, List<String> known) {
        return new CommandLine.ParameterException(
                spec.commandLine(), Unknown.message("there is no " + kind, name, known));
    }
}
