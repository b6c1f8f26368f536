package fascicle.content;

import fascicle.content.source.Problems;
import fascicle.content.yaml.AddressKinds;
import fascicle.content.yaml.Fields;
import fascicle.content.yaml.Key;
import fascicle.content.yaml.Keys;
import fascicle.content.yaml.Kinds;
import fascicle.content.yaml.Value;
import fascicle.model.Abbreviation;
import fascicle.model.Abbreviations;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `abbreviations.yaml` may say: short forms, each with its names.
final class AbbreviationsFile {
    /// What an editor writes who knows that there is no Chinese name.
    private static final String NO_NAME = "none";

    private static final Key<String> ENGLISH =
            Key.optional("en", Kinds.name(), "The full name in English; either this or name must be there, or both");
    private static final Key<String> OWN = Key.optional(
            "name",
            Kinds.name(),
            "The full name in the language of the newsletter, where that is another than English");
    private static final Key<String> CHINESE =
            Key.optional("zh", Kinds.text(), "The full name in Chinese; none where there is none");
    private static final Key<String> NOTE = Key.optional("note", Kinds.text(), "A remark for readers");
    private static final Key<URI> LINK = Key.optional("link", AddressKinds.web(), "Where to learn more");

    private static final Keys KEYS = Keys.of(ENGLISH, OWN, CHINESE, NOTE, LINK);

    private AbbreviationsFile() {}

    static Abbreviations read(Value.Mapping mapping, Problems problems) {
        List<Abbreviation> all = new ArrayList<>();
        for (Value.Entry entry : mapping.entries()) {
            if (entry.value() instanceof Value.Mapping names) {
                Fields fields = KEYS.read(names, problems);
                named(entry, fields, problems).ifPresent(all::add);
            } else {
                problems.error(
                        entry.value().at(),
                        "value-kind",
                        "expected names, found " + entry.value().noun(),
                        "write " + entry.key() + ": {en: English name, zh: Chinese name}");
            }
        }
        return new Abbreviations(all);
    }

    private static Optional<Abbreviation> named(Value.Entry entry, Fields fields, Problems problems) {
        Optional<String> own = fields.get(OWN);
        Optional<String> name = own.or(() -> fields.get(ENGLISH));
        if (name.isEmpty() && !fields.isGiven(ENGLISH) && !fields.isGiven(OWN)) {
            problems.error(
                    entry.at(),
                    "key-missing",
                    "the key \"en\" is missing",
                    "write the full name: " + entry.key() + ": {en: English name}");
        }
        return name.map(full -> new Abbreviation(
                entry.key(),
                full,
                own.isPresent(),
                own.flatMap(_ -> fields.get(ENGLISH)),
                fields.get(CHINESE).filter(chinese -> !chinese.equals(NO_NAME)),
                fields.get(NOTE),
                fields.get(LINK),
                entry.at()));
    }

    /// The whole file as a JSON Schema.
    static Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", KEYS.schema());
        return schema;
    }
}
