package fascicle.proof;

import fascicle.Diagnostic;
import fascicle.Severity;
import fascicle.model.HouseStyle.Level;
import fascicle.model.Manuscript;
import fascicle.model.Newsletter;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Galleys;
import fascicle.proof.copy.Rule;
import fascicle.proof.printing.PrintMeans;
import fascicle.proof.printing.PrintProof;
import fascicle.proof.spelling.Misspelling;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Runs every check over a newsletter.
public final class Proofreader {
    private final List<Check> checks;
    private final PrintProof print;

    /// @param published the addresses of the site as it is now; none when nothing has been published
    /// @param online whether addresses outside are called, to see whether they answer
    /// @param printing what the newsletter would be printed with
    public Proofreader(Set<String> published, boolean online, PrintMeans.Finder printing) {
        this(Checks.all(published, online, printing), printing);
    }

    Proofreader(List<Check> checks, PrintMeans.Finder printing) {
        this.checks = List.copyOf(checks);
        this.print = new PrintProof(printing);
    }

    /// One that reads its dictionary while the newsletter is still being read.
    public static Proofreader gettingReady(Set<String> published, boolean online, PrintMeans.Finder printing) {
        Thread.ofPlatform().daemon().name("dictionary").start(Misspelling::prepare);
        return new Proofreader(published, online, printing);
    }

    /// What each check looks for, in the order of the families.
    public List<Rule> rules() {
        return Stream.concat(checks.stream().map(Check::rule), firmRules()).toList();
    }

    /// Whether what is found under this code keeps a newsletter from being published, whatever it decides.
    public static boolean isFirm(String code) {
        return Rulings.isFirm(code);
    }

    /// What is looked for besides, whatever the newsletter decides.
    private static Stream<Rule> firmRules() {
        return Stream.concat(Stream.of(Rulings.RULE, Waivers.RULE), PrintProof.rules().stream());
    }

    /// All that the checks find and nobody has waived, sorted by place.
    ///
    /// @param warnings of the reader, which may be waived as well
    public List<Diagnostic> proof(Newsletter newsletter, Manuscript manuscript, List<Diagnostic> warnings) {
        Galleys galleys = Galleys.of(newsletter, manuscript);
        Rulings rulings = new Rulings(rules(), manuscript.style());
        Stream<Diagnostic> found = checks.parallelStream()
                .filter(check -> rulings.level(check.rule()) != Level.OFF)
                .filter(check -> manuscript.whole() || !check.rule().ofTheWhole())
                .flatMap(check -> findings(check, rulings, galleys).stream());
        Waivers waivers = new Waivers(rules(), manuscript, rulings);
        List<Diagnostic> left = waivers.applied(
                Stream.concat(found, warnings.stream()).sorted().distinct().toList());
        return Stream.of(left, rulings.unknown(), print.findings(newsletter, manuscript))
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    private static List<Diagnostic> findings(Check check, Rulings rulings, Galleys galleys) {
        Rule rule = check.rule();
        Severity severity = rulings.level(rule) == Level.ERROR ? Severity.ERROR : Severity.WARNING;
        Findings findings = new Findings(rule.code(), severity);
        check.read(galleys, findings);
        return findings.all();
    }
}
