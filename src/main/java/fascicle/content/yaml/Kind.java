package fascicle.content.yaml;

import fascicle.content.source.Problems;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a value must be: how it is read, and how a JSON Schema says so.
///
/// @param <T> what it is when read
public interface Kind<T> {
    /// The value as `T`; absent when it is not of this kind, which is then among the problems.
    Optional<T> read(Value value, Problems problems);

    /// The same in the words of JSON Schema, those that all drafts from 7 on share: keywords to their values, in
    /// order.
    Map<String, Object> schema();

    /// The names of the keys that a group of them may have; none for all else.
    default Set<String> names() {
        return Set.of();
    }
}
