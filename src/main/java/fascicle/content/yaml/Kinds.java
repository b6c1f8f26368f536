package fascicle.content.yaml;

import fascicle.Nearest;
import fascicle.content.source.Located;
import fascicle.content.source.Problems;
import fascicle.content.source.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The kinds of values that every file shares.
public final class Kinds {
    private Kinds() {}

    /// What readers do not see: blanks of all kinds, and signs that only say how others are set.
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}\\x{3164}\\x{2800}]*");

    /// In characters; a long title has two hundred.
    private static final int LONGEST_NAME = 2_000;

    /// In letters.
    private static final int SHORT = 2;

    private static final Pattern NAMING = Pattern.compile("[\\p{L}\\p{N}\\p{S}]");

    /// Any text, without line breaks at its ends. Numbers and dates count as the text they are written as. It
    /// shows something.
    public static Kind<String> text() {
        return text("a text", text -> !UNSEEN.matcher(text).matches());
    }

    /// A text that names something: more than points and blanks. It stands on many pages, and no more than a page
    /// of its own is full of it.
    public static Kind<String> name() {
        Kind<String> words = text("words", text -> NAMING.matcher(text).find());
        return kind(words.schema(), (value, problems) -> {
            if (value instanceof Value.Scalar scalar && scalar.text().length() > LONGEST_NAME) {
                String message = scalar.text().length() + " characters where at most " + LONGEST_NAME + " have a place";
                problems.error(value.at(), "text-long", message);
                return Optional.empty();
            }
            Optional<String> name = words.read(value, problems);
            if (name.isPresent() && value instanceof Value.Scalar scalar) {
                ToolSigns.report(scalar, problems);
            }
            return name;
        });
    }

    /// A name that is shown behind a `#` of ours.
    public static Kind<String> topic() {
        Kind<String> name = name();
        return kind(name.schema(), (value, problems) -> {
            if (value instanceof Value.Scalar scalar) {
                ToolSigns.reportTag(scalar, problems);
            }
            return name.read(value, problems);
        });
    }

    private static Kind<String> text(String noun, Predicate<String> isRight) {
        return scalar(
                noun,
                ordered("type", List.of("string", "number"), "pattern", "\\S"),
                text -> Optional.of(text).filter(isRight));
    }

    /// A text of Markdown, which a later step reads and may complain about.
    public static Kind<Located<String>> markdown() {
        Kind<String> text = text();
        return kind(
                ordered("type", "string", "pattern", "\\S"),
                (value, problems) -> text.read(value, problems).map(words -> located(value, words)));
    }

    private static Located<String> located(Value value, String words) {
        Track track = value instanceof Value.Scalar scalar ? scalar.track() : Track.straight(value.at());
        return new Located<>(words, track.at(0), track);
    }

    /// A value and where it stands.
    public static <T> Kind<Located<T>> located(Kind<T> kind) {
        return kind(
                kind.schema(),
                (value, problems) -> kind.read(value, problems).map(read -> new Located<>(read, value.at())));
    }

    /// What follows from a value of a kind.
    public static <S, T> Kind<T> said(Kind<S> kind, Function<S, T> meant) {
        return kind(
                kind.schema(), (value, problems) -> kind.read(value, problems).map(meant));
    }

    /// `true` or `false`.
    public static Kind<Boolean> truth() {
        return scalar(
                "true or false",
                Map.of("type", "boolean"),
                text -> switch (text) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                },
                text -> switch (text.toLowerCase(Locale.ROOT)) {
                    case "yes", "true", "on", "y", "1", "ja", "oui", "si", "sí" -> Optional.of("write true");
                    case "no", "false", "off", "n", "0", "nein", "non" -> Optional.of("write false");
                    default -> Optional.empty();
                });
    }

    /// A whole number from 1.
    public static Kind<Integer> count() {
        return scalar(
                "a whole number from 1",
                ordered("type", "integer", "minimum", 1),
                text -> text.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
                text -> Optional.of(text.replaceAll("\\D++", " ").strip())
                        .filter(number -> number.matches("[1-9]\\d{0,8}"))
                        .map(number -> "write " + number));
    }

    /// One of some values, each of which is written as a word.
    ///
    /// @param choices in the order in which they are offered
    public static <T> Kind<T> choice(List<T> choices, Function<T, String> word) {
        List<String> words = choices.stream().map(word).toList();
        return kind(Map.of("enum", words), (value, problems) -> {
            String written = value instanceof Value.Scalar scalar ? scalar.text() : "";
            if (words.contains(written)) {
                return Optional.of(choices.get(words.indexOf(written)));
            }
            Optional<String> alike = words.stream()
                    .filter(each -> each.equalsIgnoreCase(written))
                    .findFirst();
            String hint = alike.map(right -> "write " + right)
                    .or(() -> Optional.of(written)
                            .filter(text -> text.length() > SHORT) // to which every other short word is near
                            .flatMap(text -> Nearest.to(text, words))
                            .map(near -> "did you mean \"" + near + "\"?"))
                    .orElse("one of " + String.join(", ", words));
            problems.error(value.at(), "value-kind", "found " + value.noun() + " where a choice is due", hint);
            return Optional.empty();
        });
    }

    /// A single word, read by a function.
    ///
    /// @param noun what is expected, for messages: `a date such as 2023-10-18`
    /// @param read absent when the word is not of the kind
    public static <T> Kind<T> scalar(String noun, Map<String, Object> schema, Function<String, Optional<T>> read) {
        return scalar(noun, schema, read, _ -> Optional.empty());
    }

    /// The same.
    ///
    /// @param advice what is said of a word that is not of the kind; absent when it says nothing of what was meant
    static <T> Kind<T> scalar(
            String noun,
            Map<String, Object> schema,
            Function<String, Optional<T>> read,
            Function<String, Optional<String>> advice) {
        return kind(schema, (value, problems) -> {
            Optional<T> found = value instanceof Value.Scalar scalar && !scalar.isNothing()
                    ? read.apply(scalar.text().strip())
                    : Optional.empty();
            if (found.isEmpty()) {
                String message = "expected " + noun + ", found " + value.noun();
                Optional<String> hint = value instanceof Value.Scalar scalar
                        ? advice.apply(scalar.text().strip())
                        : single(value).map(only -> "take it out of its brackets: " + YamlText.line(only));
                hint.ifPresentOrElse(
                        said -> problems.error(value.at(), "value-kind", message, said),
                        () -> problems.error(value.at(), "value-kind", message));
            }
            return found;
        });
    }

    /// What stands in brackets alone: `[[Lifts]]`, as other tools write links.
    private static Optional<String> single(Value value) {
        return value instanceof Value.Sequence sequence
                        && sequence.values().size() == 1
                        && sequence.values().getFirst() instanceof Value.Scalar only
                ? Optional.of(only.text().strip())
                : Optional.empty();
    }

    /// A list of values of one kind. Elements that are wrong are left out of it, and are among the problems.
    public static <T> Kind<List<T>> list(Kind<T> element) {
        return kind(ordered("type", "array", "items", element.schema()), (value, problems) -> {
            if (value instanceof Value.Sequence sequence) {
                return Optional.of(elements(sequence, element, problems));
            }
            problems.error(value.at(), "value-kind", "expected a list, found " + value.noun(), listed(value, element));
            return Optional.empty();
        });
    }

    /// How a single value is written as a list.
    private static String listed(Value value, Kind<?> element) {
        Problems asElement = new Problems();
        boolean isElement = element.read(value, asElement).isPresent();
        if (value instanceof Value.Mapping) {
            return isElement
                    ? "begin it with a dash: - key: value"
                    : "write a list, each entry with a dash: - key: value";
        }
        Optional<String> right = asElement.all().stream()
                .flatMap(problem -> problem.hint().stream())
                .filter(hint -> hint.startsWith("write {"))
                .findFirst()
                .map(hint -> "write [" + hint.substring("write ".length()) + "]");
        return right.filter(_ -> !isElement)
                .orElse("put it in brackets: [" + (value instanceof Value.Scalar one ? one.text() : "...") + "]");
    }

    /// A list of no more than so many: each of them has pages, feeds or entries of its own, which name all others.
    public static <T> Kind<List<T>> atMost(int many, Kind<List<T>> list) {
        return kind(list.schema(), list.names(), (value, problems) -> {
            if (value instanceof Value.Sequence sequence && sequence.values().size() > many) {
                String message = "a list of " + sequence.values().size() + "; at most " + many + " are read";
                problems.error(value.at(), "list-long", message);
                return Optional.empty();
            }
            return list.read(value, problems);
        });
    }

    /// A word or, with more to say, a group of keys.
    public static <T> Kind<T> either(Kind<T> word, Kind<T> group) {
        return kind(
                Map.of("anyOf", List.of(word.schema(), group.schema())),
                group.names(),
                (value, problems) -> (value instanceof Value.Mapping ? group : word).read(value, problems));
    }

    /// One value, or a list of them.
    public static <T> Kind<List<T>> oneOrMore(Kind<T> element) {
        Map<String, Object> many = ordered("type", "array", "items", element.schema());
        return kind(
                Map.of("anyOf", List.of(element.schema(), many)),
                element.names(),
                (value, problems) -> value instanceof Value.Sequence sequence
                        ? Optional.of(elements(sequence, element, problems))
                        : element.read(value, problems).map(List::of));
    }

    private static <T> List<T> elements(Value.Sequence sequence, Kind<T> element, Problems problems) {
        List<T> elements = new ArrayList<>();
        for (Value value : sequence.values()) {
            element.read(value, problems).ifPresent(elements::add);
        }
        return elements;
    }

    /// A group of keys, made into one thing.
    ///
    /// @param make absent when what was given does not go together; says why among the problems
    public static <T> Kind<T> group(Keys keys, BiFunction<Fields, Problems, Optional<T>> make) {
        return kind(keys.schema(), keys.names(), (value, problems) -> {
            if (value instanceof Value.Mapping mapping) {
                return make.apply(keys.read(mapping, problems), problems);
            }
            problems.error(
                    value.at(),
                    "value-kind",
                    "expected a group of keys, found " + value.noun(),
                    "write " + keys.example(value));
            return Optional.empty();
        });
    }

    /// A key of the author's own choice, and what is said of it.
    public record Pair<T>(Located<String> key, T value) {}

    /// Any keys, with values of one kind. Values that are wrong are left out with their keys, and are among the
    /// problems.
    public static <T> Kind<List<Pair<T>>> pairs(Kind<T> kind) {
        return kind(ordered("type", "object", "additionalProperties", kind.schema()), (value, problems) -> {
            if (!(value instanceof Value.Mapping mapping)) {
                String hint = "write {key: value, key: value}";
                problems.error(value.at(), "value-kind", "expected a group of keys, found " + value.noun(), hint);
                return Optional.empty();
            }
            List<Pair<T>> pairs = new ArrayList<>();
            for (Value.Entry entry : mapping.entries()) {
                Located<String> key = new Located<>(entry.key(), entry.at());
                kind.read(entry.value(), problems).ifPresent(read -> pairs.add(new Pair<>(key, read)));
            }
            return Optional.of(pairs);
        });
    }

    /// Two keywords of a schema, in this order.
    static Map<String, Object> ordered(String first, Object one, String second, Object other) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(first, one);
        schema.put(second, other);
        return schema;
    }

    static <T> Kind<T> kind(Map<String, Object> schema, BiFunction<Value, Problems, Optional<T>> read) {
        return kind(schema, Set.of(), read);
    }

    private static <T> Kind<T> kind(
            Map<String, Object> schema, Set<String> names, BiFunction<Value, Problems, Optional<T>> read) {
        return new Kind<>() {
            @Override
            public Optional<T> read(Value value, Problems problems) {
                return read.apply(value, problems);
            }

            @Override
            public Map<String, Object> schema() {
                return schema;
            }

            @Override
            public Set<String> names() {
                return names;
            }
        };
    }
}
