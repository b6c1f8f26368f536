package fascicle.plan;

import fascicle.Diagnostic;
import java.util.List;

/// What one kind of output adds to the site.
///
/// @param files all of them, in any order
/// @param offers what others may know already, before anything is made: where a PDF will be
/// @param findings what is wrong already
public record Plan(List<PlannedFile> files, List<Offer> offers, List<Diagnostic> findings) {
    public static final Plan NOTHING = new Plan(List.of(), List.of(), List.of());

    public Plan {
        files = List.copyOf(files);
        offers = List.copyOf(offers);
        findings = List.copyOf(findings);
    }
}
