package fascicle.memory;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/// A record: its components in their order.
final class RecordShape implements Shape {
    private final Parts parts;
    private final Constructor<?> constructor;
    private final Shape[] shapes;

    RecordShape(Class<?> type) {
        this.parts = Parts.of(type);
        this.constructor = parts.constructor();
        this.shapes = new Shape[parts.size()];
    }

    /// Comes after the constructor, since a record may lie within another of its own type.
    void complete(int at, Shape shape) {
        shapes[at] = shape;
    }

    @Override
    public void write(Object value, Output out) {
        out.enter();
        if (shapes.length == 0) {
            out.putByte(0);
        }
        for (int at = 0; at < shapes.length; at++) {
            shapes[at].write(parts.get(value, at), out);
        }
        out.leave();
    }

    @Override
    public Object read(Input in) throws DamagedException {
        in.enter();
        if (shapes.length == 0) {
            in.takeByte(1);
        }
        Object[] values = new Object[shapes.length];
        for (int at = 0; at < values.length; at++) {
            values[at] = shapes[at].read(in);
        }
        in.leave();
        return made(values);
    }

    private Object made(Object[] values) throws DamagedException {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new DamagedException("refused by " + constructor.getName(), e.getCause());
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("cannot be made: " + constructor.getName(), e);
        }
    }
}
