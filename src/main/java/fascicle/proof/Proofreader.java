package fascicle.proof;

import fascicle.Diagnostic;
import fascicle.model.Newsletter;
import java.util.List;

/// Runs every check over a newsletter.
public final class Proofreader {
    private final List<Check> checks;

    public Proofreader() {
        this(List.of(new TakeawayRanks()));
    }

    Proofreader(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /// All that the checks find, sorted by place.
    public List<Diagnostic> proof(Newsletter newsletter) {
        return checks.stream()
                .flatMap(check -> check.of(newsletter).stream())
                .sorted()
                .distinct()
                .toList();
    }
}
