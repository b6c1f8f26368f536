package fascicle.render;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// How much there is for a template to print.
final class DataSize {
    /// Records within records. Nothing that templates are given lies as deep.
    private static final int DEEPEST = 32;

    private DataSize() {}

    /// The elements of all lists, sets and maps in a record, those that lie within others too.
    static long elements(Record data) {
        return elements(data, DEEPEST);
    }

    private static long elements(Object value, int deep) {
        if (deep == 0) {
            return 0;
        }
        return switch (value) {
            case Collection<?> all ->
                all.size()
                        + all.stream()
                                .mapToLong(each -> elements(each, deep - 1))
                                .sum();
            case Map<?, ?> map -> elements(map.values(), deep);
            case Optional<?> maybe ->
                maybe.map(each -> elements(each, deep - 1)).orElse(0L);
            case Record whole -> ofComponents(whole, deep);
            default -> 0;
        };
    }

    private static long ofComponents(Record whole, int deep) {
        long all = 0;
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
            all += elements(Components.value(component, whole), deep - 1);
        }
        return all;
    }
}
