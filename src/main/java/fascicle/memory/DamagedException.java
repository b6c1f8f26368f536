package fascicle.memory;

/// Bytes that are not the whole and unchanged encoding of what was asked for.
public final class DamagedException extends Exception {
    private static final long serialVersionUID = 1;

    /// @param reason what was found, for those who look into it
    public DamagedException(String reason) {
        super(reason);
    }

    /// @param reason what was found, for those who look into it
    public DamagedException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
