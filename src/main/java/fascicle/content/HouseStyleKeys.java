package fascicle.content;

import fascicle.content.source.Located;
import fascicle.content.yaml.Fields;
import fascicle.content.yaml.Key;
import fascicle.content.yaml.Kinds;
import fascicle.model.HouseStyle;
import fascicle.model.HouseStyle.Level;
import fascicle.model.HouseStyle.Ruling;
import fascicle.model.HouseStyle.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// What `newsletter.yaml` may say of the newsletter's writing.
final class HouseStyleKeys {
    private static final String REQUIRED = "required";

    static final Key<List<Kinds.Pair<Level>>> CHECKS = Key.optional(
            "checks",
            Kinds.pairs(Kinds.choice(List.of(Level.values()), HouseStyleKeys::word)),
            "How much a check matters here, by its code: off, warning or error");
    static final Key<String> TAKEAWAYS = Key.optional(
            "takeaways",
            Kinds.choice(List.of(REQUIRED, "optional"), word -> word),
            "required: each article must have a takeaway");
    static final Key<Integer> TAKEAWAY_WORDS =
            Key.optional("takeaway-words", Kinds.count(), "How many words a takeaway may have; 100 when left out");
    static final Key<Spelling> SPELLING = Key.optional(
            "spelling", Kinds.choice(List.of(Spelling.values()), HouseStyleKeys::word), "british or american");
    static final Key<List<Kinds.Pair<String>>> PREFERRED = Key.optional(
            "preferred", Kinds.pairs(Kinds.text()), "Words that are not used here, each with the one that is");
    static final Key<List<String>> DICTIONARY = Key.optional(
            "dictionary", Kinds.list(Kinds.text()), "Words that are right here, although dictionaries lack them");

    private HouseStyleKeys() {}

    static HouseStyle read(Fields fields) {
        List<Ruling> rulings = fields.all(CHECKS).stream()
                .map(pair ->
                        new Ruling(pair.key().value(), pair.value(), pair.key().at()))
                .toList();
        return new HouseStyle(
                rulings,
                fields.get(TAKEAWAYS).filter(REQUIRED::equals).isPresent(),
                fields.get(TAKEAWAY_WORDS).orElse(HouseStyle.USUAL_TAKEAWAY_WORDS),
                fields.get(SPELLING),
                preferred(fields.all(PREFERRED)),
                new TreeSet<>(fields.all(DICTIONARY)));
    }

    private static SortedMap<String, String> preferred(List<Kinds.Pair<String>> pairs) {
        SortedMap<String, String> preferred = new TreeMap<>();
        for (Kinds.Pair<String> pair : pairs) {
            Located<String> key = pair.key();
            preferred.put(key.value(), pair.value());
        }
        return preferred;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
