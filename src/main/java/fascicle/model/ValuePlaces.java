package fascicle.model;

import fascicle.Position;
import fascicle.model.Manuscript.Sheet;
import java.util.Optional;
import java.util.SortedMap;

/// Where the values of one file's YAML stand.
///
/// @param byKey named by [Sheet#key]
/// @param file its path
public record ValuePlaces(SortedMap<String, Position> byKey, String file) {
    /// Where a value stands, when it was given.
    public Optional<Position> find(Object... steps) {
        return Optional.ofNullable(byKey.get(Sheet.key(steps)));
    }

    /// Where a value stands, or else where the file begins.
    public Position at(Object... steps) {
        return find(steps).orElseGet(() -> Position.startOf(file));
    }

    /// Where a value stands of a thing that may be given alone or in a list: `event: {...}`, `event: [{...}, {...}]`.
    ///
    /// @param index its place in the list, from 0
    public Position atEither(String key, int index, String value) {
        return find(key, index, value).orElseGet(() -> at(key, value));
    }
}
