package fascicle.proof.copy;

/// Looks at each text by itself.
public interface CopyCheck extends Check {
    void read(Copy copy, Findings found);

    @Override
    default void read(Galleys galleys, Findings found) {
        galleys.copies().forEach(copy -> read(copy, found));
    }
}
