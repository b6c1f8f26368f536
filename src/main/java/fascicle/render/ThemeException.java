package fascicle.render;

import fascicle.Diagnostic;
import java.io.Serial;
import java.util.List;

/// A template or style that cannot be used as it is. What is wrong with it are the diagnostics.
public final class ThemeException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    public ThemeException(Diagnostic diagnostic) {
        this(List.of(diagnostic));
    }

    /// @param diagnostics at least one
    public ThemeException(List<Diagnostic> diagnostics) {
        super(diagnostics.getFirst().toString());
        this.diagnostics = List.copyOf(diagnostics);
    }

    /// The first thing that is wrong.
    public Diagnostic diagnostic() {
        return diagnostics.getFirst();
    }

    /// All that is wrong.
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
