package fascicle.content.yaml;

import fascicle.Position;
import fascicle.content.source.Track;
import java.util.List;

/// A value with its place.
public sealed interface Value {
    Position at();

    /// What to call it in a message: `a list`.
    String noun();

    /// A word, number or text.
    ///
    /// @param plain written without quotes, on lines of its own or not
    /// @param track where its letters stand
    record Scalar(String text, boolean plain, Track track, Position at) implements Value {
        @Override
        public String noun() {
            String words = text.contains("\n") ? text.strip().replaceAll("\\s+", " ") : text;
            return isNothing() ? "nothing" : "\"" + words + "\"";
        }

        /// Whether the author left the value out: `cover:` or `cover: ~`.
        boolean isNothing() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /// `[a, b]`, or lines that begin with `-`.
    record Sequence(List<Value> values, Position at) implements Value {
        public Sequence {
            values = List.copyOf(values);
        }

        @Override
        public String noun() {
            return "a list";
        }
    }

    /// `{a: 1}`, or lines of `key: value`; keys differ from each other.
    record Mapping(List<Entry> entries, Position at) implements Value {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String noun() {
            return "a group of keys";
        }
    }

    record Entry(String key, Position at, Value value) {}
}
