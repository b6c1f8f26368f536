package fascicle.proof.copy;

/// Looks for one kind of slip.
public interface Check {
    /// What it looks for.
    Rule rule();

    /// Reads everything. Checks are run side by side, each with findings of its own.
    void read(Galleys galleys, Findings found);
}
