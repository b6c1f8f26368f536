package fascicle.content.source;

import fascicle.Diagnostic;
import fascicle.Fix;
import fascicle.Position;
import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong while a file is read, so that all of it is reported at once.
public final class Problems {
    private final List<Diagnostic> found = new ArrayList<>();

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void error(Position at, String code, String message) {
        add(Diagnostic.error(at, code, message));
    }

    public void error(Position at, String code, String message, String hint) {
        add(Diagnostic.error(at, code, message).withHint(hint));
    }

    /// @param fix what mends it for sure
    public void error(Position at, String code, String message, String hint, Fix fix) {
        add(Diagnostic.error(at, code, message).withHint(hint).withFix(fix));
    }

    public void warning(Position at, String code, String message, String hint) {
        add(Diagnostic.warning(at, code, message).withHint(hint));
    }

    public void addAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /// In the order found.
    public List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
