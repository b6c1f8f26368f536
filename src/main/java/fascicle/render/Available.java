package fascicle.render;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Tells the author of a template what there is to be printed.
final class Available {
    private Available() {}

    /// The names that a template may use at its top, each record with its own names: `page (path, title), root`.
    static String in(Record data) {
        return "there are "
                + Arrays.stream(data.getClass().getRecordComponents())
                        .map(component -> component.getName() + within(component, data))
                        .collect(Collectors.joining(", "));
    }

    private static String within(RecordComponent component, Record data) {
        return Components.value(component, data) instanceof Record record && !(record instanceof Html)
                ? Arrays.stream(record.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.joining(", ", " (", ")"))
                : "";
    }
}
