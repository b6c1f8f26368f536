package fascicle.model;

import fascicle.Position;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the values of one file's YAML stand.
///
/// @param byKey named by [#key]
/// @param file its path
public record ValuePlaces(SortedMap<String, Position> byKey, String file) {
    /// The name of a place: its steps from the outside to the inside, joined by slashes.
    ///
    /// @param steps keys and places in lists, from 0: `takeaway`, `rank`
    public static String key(Object... steps) {
        return Stream.of(steps).map(Object::toString).collect(Collectors.joining("/"));
    }

    /// Where a value stands, when it was given.
    public Optional<Position> find(Object... steps) {
        return Optional.ofNullable(byKey.get(key(steps)));
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
