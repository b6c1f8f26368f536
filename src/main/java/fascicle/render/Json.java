package fascicle.render;

import fascicle.model.Shown;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// JSON out of plain values: maps in their own order or, where they have none, in that of their keys; collections,
/// strings, numbers, truth values.
///
/// An empty `Optional` leaves its key out.
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /// All in one line.
    public static String compact(Object value) {
        return written(value, ObjectWriteContext.empty());
    }

    /// A member a line, for files that people look into.
    public static String pretty(Object value) {
        return written(value, new Indented()) + "\n";
    }

    private static String written(Object value, ObjectWriteContext context) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(context, json)) {
            write(generator, value);
        }
        return json.toString();
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Map<?, ?> map -> object(json, map);
            case Collection<?> values -> {
                json.writeStartArray();
                values.forEach(element -> write(json, element));
                json.writeEndArray();
            }
            case Optional<?> optional -> write(json, optional.orElse(null));
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Float number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            default -> json.writeString(Shown.text(value.toString()));
        }
    }

    private static void object(JsonGenerator json, Map<?, ?> map) {
        json.writeStartObject();
        ordered(map).forEach((key, value) -> {
            if (!Optional.empty().equals(value)) {
                json.writeName(key.toString());
                write(json, value);
            }
        });
        json.writeEndObject();
    }

    /// `Map.of` and its like are in another order in each run.
    private static Map<?, ?> ordered(Map<?, ?> map) {
        return map instanceof SequencedMap<?, ?> ? map : new TreeMap<>(map);
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }
    }
}
