package fascicle.proof.copy;

import fascicle.Diagnostic;
import fascicle.Fix;
import fascicle.Position;
import fascicle.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects what one check finds.
public final class Findings {
    private final String code;
    private final Severity severity;
    private final List<Diagnostic> all = new ArrayList<>();

    /// @param severity that each finding gets
    public Findings(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /// @param message what is wrong, in lower case and without a full stop
    /// @param hint what would be right
    public void add(Position at, String message, String hint) {
        all.add(of(at, message).withHint(hint));
    }

    /// @param hint what would be right
    /// @param fix makes it so, where the words are as they seem
    public void add(Position at, String message, String hint, Fix fix) {
        all.add(of(at, message).withHint(hint).withFix(fix));
    }

    private Diagnostic of(Position at, String message) {
        return new Diagnostic(at, severity, code, message, Optional.empty(), Optional.empty());
    }

    /// In the order found.
    public List<Diagnostic> all() {
        return List.copyOf(all);
    }
}
