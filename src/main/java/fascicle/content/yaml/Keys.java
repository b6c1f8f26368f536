package fascicle.content.yaml;

import fascicle.Nearest;
import fascicle.content.source.Problems;
import fascicle.model.Slug;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All keys that one mapping may have, in the order in which documentation lists them.
public final class Keys {
    /// In characters.
    private static final int LONGEST_SHOWN = 60;

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
        List<Value.Entry> entries = mapping.entries();
        int next = 0;
        while (next < entries.size()) {
            Value.Entry entry = entries.get(next);
            List<Value.Entry> below = unindented(entry, entries.subList(next + 1, entries.size()));
            Value.Entry whole = below.isEmpty() ? entry : indented(entry, below, problems);
            find(entry.key())
                    .ifPresentOrElse(
                            key -> take(key, whole, fields, problems), () -> meant.addAll(unknown(entry, problems)));
            next += 1 + below.size();
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

    /// The lines below a key without a value that are its own, and would be read so if they were indented.
    private List<Value.Entry> unindented(Value.Entry above, List<Value.Entry> below) {
        boolean isOpen = above.value() instanceof Value.Scalar scalar && scalar.isNothing();
        Set<String> inner = find(above.key())
                .filter(_ -> isOpen)
                .map(key -> key.kind().names())
                .orElse(Set.of());
        List<Value.Entry> own =
                below.stream().takeWhile(entry -> inner.contains(entry.key())).toList();
        return own.stream().allMatch(entry -> find(entry.key()).isPresent()) ? List.of() : own;
    }

    /// Tells of such lines once for all of them, and reads them as what was meant.
    private static Value.Entry indented(Value.Entry above, List<Value.Entry> below, Problems problems) {
        String names = below.stream().map(entry -> "\"" + entry.key() + "\"").collect(Collectors.joining(", "));
        problems.error(
                below.getFirst().at(),
                "key-indent",
                names + " below \"" + above.key() + ":\" are to belong to it, and do not",
                "indent these lines: begin each with two spaces");
        return new Value.Entry(
                above.key(),
                above.at(),
                new Value.Mapping(below, below.getFirst().at()));
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
        Optional<String> other = OtherKeys.hint(entry.key(), names);
        Optional<String> near = other.isPresent() ? OtherKeys.ours(entry.key(), names) : Nearest.to(entry.key(), names);
        String hint = other.or(() -> near.map(name -> "did you mean \"" + name + "\"?"))
                .orElse("known here: " + String.join(", ", names));
        problems.error(entry.at(), "key-unknown", "unknown key \"" + entry.key() + "\"", hint);
        return near.map(Set::of).orElse(Set.of());
    }

    /// How such a group is written: with the keys that must be there, of which the first that may have it has a value.
    String example(Value value) {
        List<Key<?>> needed = all.stream().filter(Key::required).toList();
        List<Key<?>> named = needed.isEmpty() ? all.subList(0, Math.min(2, all.size())) : needed;
        Optional<Key<?>> taker = value instanceof Value.Scalar
                ? Stream.of(
                                all.stream().filter(key -> key.name().equals("file") && isFile(value)),
                                named.stream(),
                                all.stream())
                        .flatMap(keys -> keys)
                        .filter(key -> key.kind().read(value, new Problems()).isPresent())
                        .findFirst()
                : Optional.empty();
        String words =
                value instanceof Value.Scalar scalar ? shortened(scalar.text().strip()) : "";
        return Stream.concat(named.stream(), taker.stream())
                .distinct()
                .map(key -> key.name() + ": "
                        + (taker.filter(key::equals).isPresent()
                                ? words
                                : key.name().equals("id") && !words.isEmpty() ? Slug.of(words) : "..."))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static boolean isFile(Value value) {
        return value instanceof Value.Scalar scalar && scalar.text().strip().matches("\\S{1,200}\\.[A-Za-z0-9]{2,5}");
    }

    private static String shortened(String words) {
        return words.length() > LONGEST_SHOWN ? "..." : YamlText.line(words);
    }

    Set<String> names() {
        return all.stream().<String>map(Key::name).collect(Collectors.toUnmodifiableSet());
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
