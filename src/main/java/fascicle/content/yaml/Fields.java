package fascicle.content.yaml;

import fascicle.Position;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a mapping says, by key.
public final class Fields {
    private final Map<Key<?>, Object> values;
    private final Map<String, Position> places;
    private final Position at;

    private Fields(Builder builder) {
        this.values = Map.copyOf(builder.values);
        this.places = Map.copyOf(builder.places);
        this.at = builder.at;
    }

    /// Collects what a mapping says while it is read.
    static final class Builder {
        private final Map<Key<?>, Object> values = new HashMap<>();
        private final Map<String, Position> places = new HashMap<>();
        private final Position at;

        Builder(Position at) {
            this.at = at;
        }

        /// Notes that the key was given, whether its value is right or not.
        void give(Key<?> key, Position place) {
            places.put(key.name(), place);
        }

        boolean isGiven(Key<?> key) {
            return places.containsKey(key.name());
        }

        <T> void put(Key<T> key, T value) {
            values.put(key, value);
        }

        Fields build() {
            return new Fields(this);
        }
    }

    /// The value, when it was given and is right.
    @SuppressWarnings("unchecked") // a key's value was read by the key's own kind
    public <T> Optional<T> get(Key<T> key) {
        return Optional.ofNullable((T) values.get(key));
    }

    /// The elements of a list; none when it was not given.
    public <T> List<T> all(Key<List<T>> key) {
        return get(key).orElse(List.of());
    }

    /// Whether it was given, be its value right or wrong.
    public boolean isGiven(Key<?> key) {
        return places.containsKey(key.name());
    }

    /// Where the value stands, or the whole mapping when it was not given.
    public Position at(Key<?> key) {
        return places.getOrDefault(key.name(), at);
    }

    /// Where the mapping begins.
    public Position at() {
        return at;
    }

    /// Whether all these were given and are right.
    public boolean has(Key<?>... keys) {
        return Arrays.stream(keys).allMatch(values::containsKey);
    }
}
