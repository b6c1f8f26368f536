package fascicle.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A sealed interface: the place of the class among those permitted, and then the value.
final class SealedShape implements Shape {
    private final Class<?> type;
    private final Shape[] shapes;
    private final Map<Class<?>, Integer> places = new HashMap<>();

    /// @param cases in a defined order
    SealedShape(Class<?> type, List<Class<?>> cases) {
        this.type = type;
        this.shapes = new Shape[cases.size()];
        cases.forEach(each -> places.put(each, places.size()));
    }

    /// Comes after the constructor, since a case may hold another value of this type.
    void complete(int at, Shape shape) {
        shapes[at] = shape;
    }

    @Override
    public void write(Object value, Output out) {
        @Nullable
        Integer place = places.get(value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass());
        if (place == null) {
            throw new IllegalArgumentException(value.getClass().getName() + " is no case of " + type.getName());
        }
        out.putCount(place);
        shapes[place].write(value, out);
    }

    @Override
    public Object read(Input in) throws DamagedException {
        return shapes[in.takeCount(shapes.length)].read(in);
    }
}
