package fascicle.model;

/// How far back the history of a newsletter goes.
public enum Reach {
    /// There is no repository.
    NONE,
    /// A repository without files, such as one on a server.
    BARE,
    /// Nothing has been committed yet.
    EMPTY,
    /// The beginning was cut off when the repository was fetched.
    SHALLOW,
    WHOLE
}
