package fascicle.cli;

import fascicle.Diagnostic;
import fascicle.OnDisk;
import fascicle.Release;
import fascicle.cli.report.GithubReport;
import fascicle.cli.report.JsonReport;
import fascicle.cli.report.SarifReport;
import fascicle.flow.ProofReading;
import fascicle.flow.ProofReading.Order;
import fascicle.model.LastDay;
import fascicle.proof.Baseline;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `fascicle check`
@Command(
        name = "check",
        description = "Reads and proofreads the newsletter and reports every mistake, without building anything.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Spec
    private picocli.CommandLine.Model.CommandSpec spec;

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text for people, json, sarif for code hosts, or github for annotations; text when left out.")
    private Format format = Format.TEXT;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Accept the findings that this file lists, and report new ones only.")
    private Optional<Path> baseline = Optional.empty();

    @Option(names = "--write-baseline", description = "Write all findings of today into the file of --baseline.")
    private boolean writeBaseline;

    @Option(names = "--online", description = "Call the addresses outside, to see whether they answer.")
    private boolean online;

    @Option(names = "--fix", description = "Mend what is certain: show each change, write it, and report what is left.")
    private boolean fix;

    @Option(names = "--dry-run", description = "With --fix: show the changes and write nothing.")
    private boolean dryRun;

    /// Mending one thing may bring another to light; more often than this nothing new comes.
    private static final int MOST_ROUNDS = 8;

    /// How the findings are written.
    enum Format {
        TEXT,
        JSON,
        SARIF,
        GITHUB
    }

    CheckCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (writeBaseline && baseline.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--write-baseline needs --baseline FILE");
        }
        if (dryRun && !fix || fix && writeBaseline) {
            throw new ParameterException(
                    spec.commandLine(),
                    dryRun && !fix ? "--dry-run needs --fix" : "--fix and --write-baseline do not go together");
        }
        Path folder = project.path();
        ProofReading proof = fix ? mended(folder) : read(folder, online);
        if (writeBaseline) {
            return written(proof);
        }
        Baseline.Rest rest = rest(proof);
        print(rest, proof, folder);
        return ExitCode.of(Tally.of(rest.findings()).errors());
    }

    /// @param outside whether addresses outside are called too
    private ProofReading read(Path folder, boolean outside) throws IOException {
        Order order = Order.check(folder, new LastDay.Today(clock.instant()));
        return ProofReading.of(outside ? order.calling() : order);
    }

    /// Mends until nothing is left that can be mended, and reads once more.
    private ProofReading mended(Path folder) throws IOException {
        PrintWriter to = format == Format.TEXT ? terminal.out() : terminal.err();
        Repairs repairs = new Repairs(folder, to, format == Format.TEXT ? terminal.outStyle() : terminal.errStyle());
        ProofReading proof = read(folder, false);
        if (dryRun) {
            repairs.show(rest(proof).findings());
            to.println(repairs.words("Would mend") + "; nothing was written."
                    + (repairs.isIdle() ? "" : " What comes to light then, --fix mends too."));
        } else {
            for (int round = 0; round < MOST_ROUNDS && repairs.make(rest(proof).findings()); round++) {
                proof = read(folder, false);
            }
            to.println(repairs.words("Mended") + ".");
        }
        to.flush();
        return online ? read(folder, true) : proof;
    }

    private int written(ProofReading proof) throws IOException {
        List<Diagnostic> acceptable =
                proof.diagnostics().stream().filter(proof::isAcceptable).toList();
        Path accepted = baseline.orElseThrow();
        Path folder = project.path().toAbsolutePath().normalize();
        if (accepted.toAbsolutePath().normalize().startsWith(folder)) {
            OnDisk.refuseOutside(folder, accepted);
        }
        OnDisk.write(accepted, String.join("\n", Baseline.lines(acceptable)) + "\n");
        terminal.out().println(Tally.count(acceptable.size(), "finding") + " accepted in " + baseline.orElseThrow());
        return ExitCode.of(proof.diagnostics().size() - acceptable.size());
    }

    private Baseline.Rest rest(ProofReading proof) throws IOException {
        if (baseline.isEmpty()) {
            return new Baseline.Rest(proof.diagnostics(), 0, 0);
        }
        List<Diagnostic> acceptable =
                proof.diagnostics().stream().filter(proof::isAcceptable).toList();
        Baseline.Rest rest = Baseline.read(
                        OnDisk.text(baseline.orElseThrow()).lines().toList())
                .applied(acceptable);
        List<Diagnostic> left = Stream.concat(
                        rest.findings().stream(),
                        proof.diagnostics().stream().filter(found -> !proof.isAcceptable(found)))
                .sorted()
                .toList();
        return new Baseline.Rest(left, rest.accepted(), rest.paid());
    }

    private void print(Baseline.Rest rest, ProofReading proof, Path folder) {
        List<Diagnostic> found = rest.findings();
        PrintWriter out = terminal.out();
        switch (format) {
            case TEXT -> {
                new Excerpts(folder).print(Digest.of(found), out, terminal.outStyle());
                out.println(summary(rest));
            }
            case JSON -> out.print(JsonReport.of(found));
            case SARIF ->
                out.print(new SarifReport(Release.ofThisTool().number().orElse("(from sources)"), proof.rules())
                        .of(found));
            case GITHUB -> out.print(GithubReport.of(found));
        }
        out.flush();
    }

    private static String summary(Baseline.Rest rest) {
        Tally tally = Tally.of(rest.findings());
        String words = tally.isClean() ? "No mistakes found." : tally.words() + ".";
        String accepted = rest.accepted() == 0 ? "" : " " + rest.accepted() + " more in the baseline.";
        String paid = rest.paid() == 0
                ? ""
                : " " + Tally.count(rest.paid(), "line") + " of the baseline can go: write it anew.";
        return words + accepted + paid;
    }
}
