package fascicle.render;

import fascicle.Diagnostic;
import java.io.Serial;

/// A template or style that cannot be used as it is. What is wrong with it is the diagnostic.
public final class ThemeException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    public ThemeException(Diagnostic diagnostic) {
        super(diagnostic.toString());
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
