package fascicle.proof.copy;

/// Looks at each issue by itself, and at the standing pages as if they were another one.
public interface IssueCheck extends Check {
    void read(Bundle bundle, Findings found);
}
