package fascicle.proof.copy;

/// Looks at each text by itself.
public interface CopyCheck extends Check {
    void read(Copy copy, Findings found);

    /// Whether texts in other languages than the newsletter's are looked at too.
    default boolean isOfEveryLanguage() {
        return false;
    }

    @Override
    default void read(Galleys galleys, Findings found) {
        (isOfEveryLanguage() ? galleys.everything() : galleys.copies()).forEach(copy -> read(copy, found));
    }
}
