package fascicle.cli;

import fascicle.Diagnostic;
import java.util.List;

/// How many mistakes there are of each severity.
record Tally(long errors, long warnings) {
    static Tally of(List<Diagnostic> diagnostics) {
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        return new Tally(errors, diagnostics.size() - errors);
    }

    boolean isClean() {
        return errors == 0 && warnings == 0;
    }

    /// `2 errors, 1 warning`
    String words() {
        return count(errors, "error") + ", " + count(warnings, "warning");
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
