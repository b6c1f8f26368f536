package fascicle.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;

/// What the components of a record hold.
final class Components {
    private Components() {}

    static Object value(RecordComponent component, Record whole) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot be asked: " + component, e);
        }
    }
}
