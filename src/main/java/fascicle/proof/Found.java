package fascicle.proof;

import fascicle.Diagnostic;
import fascicle.proof.copy.Check;
import fascicle.proof.copy.Findings;
import fascicle.proof.copy.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// What some checks have found, each finding as severe as its check usually is.
record Found(List<Diagnostic> findings) {
    Found {
        findings = List.copyOf(findings);
    }

    /// What each check finds when it is asked so.
    static <C extends Check> Found by(List<C> checks, BiConsumer<C, Findings> asking) {
        List<Diagnostic> all = new ArrayList<>();
        for (C check : checks) {
            Rule rule = check.rule();
            Findings findings = new Findings(rule.code(), rule.severity());
            asking.accept(check, findings);
            all.addAll(findings.all());
        }
        return new Found(all);
    }
}
