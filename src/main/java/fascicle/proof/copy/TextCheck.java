package fascicle.proof.copy;

/// Looks at each text by itself.
public interface TextCheck extends Check {
    void read(Copy copy, Findings found);

    /// Whether texts in other languages than the newsletter's are looked at too.
    default boolean isOfEveryLanguage() {
        return false;
    }
}
