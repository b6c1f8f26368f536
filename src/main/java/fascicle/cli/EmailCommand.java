package fascicle.cli;

import fascicle.Diagnostic;
import fascicle.OnDisk;
import fascicle.flow.SeparateEdition;
import fascicle.mail.Server;
import fascicle.mail.SmtpSender;
import fascicle.model.Issue;
import fascicle.model.IssueId;
import fascicle.model.LastDay;
import fascicle.model.Mailbox;
import fascicle.model.Newsletter;
import fascicle.model.Slug;
import fascicle.model.Topic;
import fascicle.plan.SiteFile;
import fascicle.render.email.Choice;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `fascicle email`
@Command(
        name = "email",
        description = "Makes the email of an issue, and sends a proof of it to a few mailboxes.",
        footer = {
            "",
            "The mail server is named by the environment: FASCICLE_SMTP_HOST, and where needed FASCICLE_SMTP_PORT,"
                + " FASCICLE_SMTP_USER, FASCICLE_SMTP_PASSWORD, FASCICLE_SMTP_FROM, FASCICLE_SMTP_CERTIFICATE (a file"
                + " in PEM) and FASCICLE_SMTP_SECURITY (starttls, tls, or none for a server on this machine). Lists"
                + " are the work of services made for them, which newsletter.yaml names (email: sender)."
        },
        mixinStandardHelpOptions = true)
final class EmailCommand implements Callable<Integer> {
    /// A proof is for those who make the newsletter.
    private static final int MOST = 10;

    private final Terminal terminal;
    private final Clock clock;
    private final Map<String, String> environment;

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Parameters(paramLabel = "ISSUE", converter = IssueIds.class, description = "The issue's folder, such as 2023-09.")
    private IssueId issue = new IssueId("none");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write the email into this folder: as .eml, .html and .txt, with the cover.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "MAILBOX",
            description = "Send it there, such as me@example.org; may be given up to ten times.")
    private List<String> to = List.of();

    @Option(names = "--topic", paramLabel = "NAME", description = "Only articles on this topic.")
    private Optional<String> topic = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            converter = LanguageTags.class,
            description = "Only what is told in this language, such as zh, and in its own words.")
    private Optional<Locale> language = Optional.empty();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site stands that its links lead to; what newsletter.yaml says when left out.")
    private Optional<String> baseUrl = Optional.empty();

    @Option(names = "--drafts", description = "Show issues and articles that say draft: true.")
    private boolean drafts;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// @param environment names the mail server
    EmailCommand(Terminal terminal, Clock clock, Map<String, String> environment) {
        this.terminal = terminal;
        this.clock = clock;
        this.environment = Map.copyOf(environment);
    }

    @Override
    public Integer call() throws IOException {
        if (output.isEmpty() && to.isEmpty()) {
            throw wrong("say where the email goes: --output DIR, --to MAILBOX, or both");
        }
        checkMailboxes();
        Optional<Server> server = server();
        Optional<URI> address = baseUrl.map(text -> BaseUrl.of(text, spec.commandLine()));
        SeparateEdition.Outcome outcome = SeparateEdition.email(
                new SeparateEdition.Order(project.path(), drafts, LastDay.NEVER, address), this::issue, this::choice);
        List<Diagnostic> told = outcome.isMade()
                ? outcome.findings()
                : outcome.findings().stream().filter(Diagnostic::isError).toList();
        new Excerpts(project.path()).print(told, terminal.err(), terminal.errStyle());
        if (!outcome.isMade()) {
            terminal.err().println("No email was made.");
            return ExitCode.ERRORS;
        }
        if (output.isPresent()) {
            write(outcome.files(), output.get());
        }
        if (server.isPresent()) {
            send(outcome.files(), server.get());
        }
        return ExitCode.DONE;
    }

    private void checkMailboxes() {
        if (to.size() > MOST) {
            throw wrong("a proof goes to " + MOST + " mailboxes at most, not " + to.size()
                    + "; lists are the work of services made for them, which newsletter.yaml names: email:"
                    + " {sender: ...}");
        }
        for (String mailbox : to) {
            if (!Mailbox.isOne(mailbox)) {
                throw wrong("\"" + Harmless.text(mailbox) + "\" is no mailbox such as me@example.org");
            }
        }
        from().filter(mailbox -> !Mailbox.isOne(mailbox)).ifPresent(mailbox -> {
            throw wrong(Server.FROM + " is no mailbox such as news@example.org: \"" + Harmless.text(mailbox) + "\"");
        });
    }

    private Optional<String> from() {
        return Optional.ofNullable(environment.get(Server.FROM)).filter(said -> !said.isEmpty());
    }

    private Optional<Server> server() throws IOException {
        if (to.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Server.of(environment));
        } catch (Server.Misnamed e) {
            throw wrong(e.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Issue issue(Newsletter newsletter) {
        return newsletter.issues().stream()
                .filter(known -> known.id().equals(issue))
                .findFirst()
                .orElseThrow(() -> wrong(Unknown.message(
                        "there is no issue",
                        issue.toString(),
                        newsletter.issues().stream()
                                .map(known -> known.id().toString())
                                .toList())));
    }

    private Choice choice(Newsletter newsletter, Issue of) {
        NamedTopics topics = NamedTopics.of(of.versions());
        Optional<Slug> wanted = topic.map(name -> topics.find(name)
                .map(Topic::slug)
                .orElseThrow(() -> wrong(Unknown.message("there is no topic in this issue", name, topics.names()))));
        List<String> tags = of.versions()
                .map(article -> article.language().toLanguageTag())
                .distinct()
                .toList();
        language.map(Locale::toLanguageTag).filter(tag -> !tags.contains(tag)).ifPresent(tag -> {
            throw wrong("there is no article in the language \"" + tag + "\" in this issue, only in "
                    + String.join(", ", tags));
        });
        return new Choice(wanted, language);
    }

    private void write(List<SiteFile> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (SiteFile file : files) {
            Path target = folder.resolve(file.path().substring(file.path().lastIndexOf('/') + 1));
            OnDisk.place(target, file.bytes());
            terminal.out().println(target + " (" + Tally.count(file.size(), "byte") + ")");
        }
    }

    private void send(List<SiteFile> files, Server server) throws IOException {
        SiteFile message = files.stream()
                .filter(file -> file.path().endsWith(".eml"))
                .findFirst()
                .orElseThrow();
        SmtpSender plain = new SmtpSender(server);
        from().map(plain::from).orElse(plain).send(message.bytes(), to, ZonedDateTime.now(clock));
        terminal.out().println("Sent to " + String.join(", ", to));
    }
}
