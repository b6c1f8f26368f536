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
import fascicle.proof.spelling.Misspelling;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Runs every check over a newsletter.
public final class Proofreader {
    private final List<Check> checks;

    /// @param published the addresses of the site as it is now; none when nothing has been published
    /// @param online whether addresses outside are called, to see whether they answer
    public Proofreader(Set<String> published, boolean online) {
        this(Checks.all(published, online));
    }

    Proofreader(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /// One that reads its dictionary while the newsletter is still being read.
    public static Proofreader gettingReady(Set<String> published, boolean online) {
        Thread.ofPlatform().daemon().name("dictionary").start(Misspelling::prepare);
        return new Proofreader(published, online);
    }

    /// What each check looks for, in the order of the families.
    public List<Rule> rules() {
        return Stream.concat(checks.stream().map(Check::rule), Stream.of(Rulings.RULE, Waivers.RULE))
                .toList();
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
        return Stream.concat(
                        waivers
                                .applied(Stream.concat(found, warnings.stream())
                                        .sorted()
                                        .distinct()
                                        .toList())
                                .stream(),
                        rulings.unknown().stream())
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
