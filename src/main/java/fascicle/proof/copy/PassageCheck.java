package fascicle.proof.copy;

/// Looks at each passage by itself.
public interface PassageCheck extends TextCheck {
    void read(Passage passage, Findings found);

    @Override
    default void read(Copy copy, Findings found) {
        copy.passages().forEach(passage -> read(passage, found));
    }
}
