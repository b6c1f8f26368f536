package fascicle.proof.copy;

/// Looks at the table of short forms.
public interface TableCheck extends Check {
    void read(Table table, Findings found);
}
