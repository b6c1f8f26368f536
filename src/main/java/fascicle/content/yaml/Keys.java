package fascicle.content.yaml;

import fascicle.Nearest;
import fascicle.content.source.Problems;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All keys that one mapping may have, in the order in which documentation lists them.
public final class Keys {
    private final List<Key<?>> all;

    private Keys(List<Key<?>> all) {
        this.all = all;
    }

    public static Keys of(Key<?>... all) {
        return new Keys(List.of(all));
    }

    /// The same keys, some of which are others of the same name.
    public Keys with(Key<?>... others) {
        Keys instead = of(others);
        return new Keys(all.stream()
                .<Key<?>>map(key -> instead.find(key.name()).orElse(key))
                .toList());
    }

    /// Reads every known key; unknown, missing and wrong ones are among the problems, all of them.
    public Fields read(Value.Mapping mapping, Problems problems) {
        Fields.Builder fields = new Fields.Builder(mapping.at());
        Set<String> meant = new HashSet<>();
        for (Value.Entry entry : mapping.entries()) {
            find(entry.key())
                    .ifPresentOrElse(
                            key -> take(key, entry, fields, problems), () -> meant.addAll(unknown(entry, problems)));
        }
        all.stream()
                .filter(key -> key.required() && !fields.isGiven(key) && !meant.contains(key.name()))
                .forEach(key -> problems.error(
                        mapping.at(),
                        "key-missing",
                        "\"" + key.name() + "\" is missing",
                        "add a line \"" + key.name() + ": ...\": " + key.description()));
        return fields.build();
    }

    private static <T> void take(Key<T> key, Value.Entry entry, Fields.Builder fields, Problems problems) {
        boolean nothing = entry.value() instanceof Value.Scalar scalar && scalar.isNothing();
        if (nothing && key.required()) {
            fields.give(key, entry.value().at());
            problems.error(entry.at(), "key-missing", "\"" + key.name() + "\" has no value", key.description());
        } else if (!nothing) {
            fields.give(key, entry.value().at());
            key.kind().read(entry.value(), problems).ifPresent(value -> fields.put(key, value));
        }
    }

    /// Reports a key that nobody knows.
    ///
    /// @return the key that was probably meant, whose absence then needs no report of its own
    private Set<String> unknown(Value.Entry entry, Problems problems) {
        List<String> names = all.stream().<String>map(Key::name).toList();
        Optional<String> near = Nearest.to(entry.key(), names);
        String hint =
                near.map(name -> "did you mean \"" + name + "\"?").orElse("known here: " + String.join(", ", names));
        problems.error(entry.at(), "key-unknown", "unknown key \"" + entry.key() + "\"", hint);
        return near.map(Set::of).orElse(Set.of());
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
