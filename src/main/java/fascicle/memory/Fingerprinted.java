package fascicle.memory;

/// What stands for itself, within a tree, by a fingerprint that it keeps: such as a text that is not to be walked
/// through again.
public interface Fingerprinted {
    /// Of all that the object is; the same bytes for equal objects of this class, other bytes for others.
    byte[] fingerprint();
}
