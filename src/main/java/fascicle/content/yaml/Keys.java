package fascicle.content.yaml;

import fascicle.Nearest;
import fascicle.Position;
import fascicle.content.source.Problems;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All keys that one mapping may have, in the order in which documentation lists them.
public final class Keys {
    private final List<Key<?>> all;

    private Keys(List<Key<?>> all) {
        this.all = all;
    }

    public static Keys of(Key<?>... all) {
        return new Keys(List.of(all));
    }

    /// Reads every known key; unknown, missing and wrong ones are among the problems, all of them.
    public Fields read(Value.Mapping mapping, Problems problems) {
        Map<Key<?>, Object> values = new HashMap<>();
        Map<String, Position> places = new HashMap<>();
        for (Value.Entry entry : mapping.entries()) {
            Optional<Key<?>> key = find(entry.key());
            key.ifPresentOrElse(known -> take(known, entry, values, places, problems), () -> unknown(entry, problems));
        }
        for (Key<?> key : all) {
            if (key.required() && !places.containsKey(key.name())) {
                problems.error(
                        mapping.at(),
                        "key-missing",
                        "\"" + key.name() + "\" is missing",
                        "add a line \"" + key.name() + ": ...\": " + key.description());
            }
        }
        return new Fields(values, places, mapping.at());
    }

    private static void take(
            Key<?> key,
            Value.Entry entry,
            Map<Key<?>, Object> values,
            Map<String, Position> places,
            Problems problems) {
        boolean nothing = entry.value() instanceof Value.Scalar scalar && scalar.isNothing();
        if (nothing && !key.required()) {
            return;
        }
        places.put(key.name(), entry.value().at());
        if (nothing) {
            problems.error(entry.at(), "key-missing", "\"" + key.name() + "\" has no value", key.description());
            return;
        }
        key.kind().read(entry.value(), problems).ifPresent(value -> values.put(key, value));
    }

    private void unknown(Value.Entry entry, Problems problems) {
        List<String> names = all.stream().<String>map(Key::name).toList();
        String hint = Nearest.to(entry.key(), names)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("known here: " + String.join(", ", names));
        problems.error(entry.at(), "key-unknown", "unknown key \"" + entry.key() + "\"", hint);
    }

    private Optional<Key<?>> find(String name) {
        return all.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /// The mapping as a JSON Schema: an object with these properties and no others.
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Key<?> key : all) {
            Map<String, Object> property = new LinkedHashMap<>(key.kind().schema());
            property.put("description", key.description());
            properties.put(key.name(), property);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                all.stream().filter(Key::required).<String>map(Key::name).toList());
        schema.put("additionalProperties", false);
        return schema;
    }
}
