package fascicle.content.source;

import fascicle.Position;
import java.util.function.Function;

/// A value that remembers where it was written, for complaints that only a later step can make.
///
/// @param exact whether character n of a text stands n columns after `at`, as in a value on one line
public record Located<T>(T value, Position at, boolean exact) {
    public <U> Located<U> map(Function<T, U> change) {
        return new Located<>(change.apply(value), at, exact);
    }
}
