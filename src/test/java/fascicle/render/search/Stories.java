package fascicle.render.search;

import fascicle.model.Story;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Stories that say only what a test needs, so that a part that is new in [Story] changes no test.
final class Stories {
    private Stories() {}

    /// @param parts by their names; those that are not named are empty
    static Story saying(Map<String, Object> parts) {
        RecordComponent[] all = Story.class.getRecordComponents();
        Object[] values = Arrays.stream(all)
                .map(part -> parts.containsKey(part.getName()) ? parts.get(part.getName()) : nothing(part.getType()))
                .toArray();
        Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<Story> constructor = Story.class.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no story of " + parts, e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        return type == boolean.class ? (Object) false : "";
    }
}
