package fascicle.proof;

import fascicle.Diagnostic;
import fascicle.model.Newsletter;
import java.util.List;

/// Looks for one kind of mistake.
@FunctionalInterface
public interface Check {
    /// What it finds in the newsletter, in any order.
    List<Diagnostic> of(Newsletter newsletter);
}
