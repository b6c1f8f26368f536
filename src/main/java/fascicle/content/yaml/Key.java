package fascicle.content.yaml;

/// A key that a mapping may have.
///
/// @param name as written before the colon
/// @param description one sentence, shown by editors while one types
public record Key<T>(String name, Kind<T> kind, boolean required, String description) {
    public static <T> Key<T> required(String name, Kind<T> kind, String description) {
        return new Key<>(name, kind, true, description);
    }

    public static <T> Key<T> optional(String name, Kind<T> kind, String description) {
        return new Key<>(name, kind, false, description);
    }
}
