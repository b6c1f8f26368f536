package fascicle.importing.posts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/// Front matter in TOML, as front matter needs it: all values as text, those of groups by `group.key`.
final class Toml {
    private Toml() {}

    /// @return nothing when it cannot be read as TOML
    static Optional<Map<String, List<String>>> values(List<String> lines) {
        try {
            Map<String, List<String>> values = new HashMap<>();
            collect("", TomlMapper.builder().build().readTree(String.join("\n", lines) + "\n"), values);
            return Optional.of(values);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static void collect(String group, JsonNode table, Map<String, List<String>> values) {
        table.propertyStream().forEach(entry -> {
            String key = group + entry.getKey().toLowerCase(Locale.ROOT);
            if (entry.getValue().isObject()) {
                collect(key + ".", entry.getValue(), values);
            } else {
                List<String> atoms = new ArrayList<>();
                atoms(entry.getValue(), atoms);
                values.put(key, atoms);
            }
        });
    }

    private static void atoms(JsonNode value, List<String> atoms) {
        if (value.isContainer()) {
            value.valueStream().forEach(one -> atoms(one, atoms));
        } else {
            atoms.add(value.asString());
        }
    }
}
