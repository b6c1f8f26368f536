package fascicle.flow;

import fascicle.Diagnostic;
import fascicle.plan.SitePlan;
import java.util.List;

/// The whole site before anything of it is made.
///
/// @param findings what is wrong with it already, such as addresses that two files want
public record PlannedSite(SitePlan site, List<Diagnostic> findings) {
    public PlannedSite {
        findings = List.copyOf(findings);
    }
}
