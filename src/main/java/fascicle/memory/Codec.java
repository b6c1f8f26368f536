package fascicle.memory;

/// How an [Encoding] writes a class that is not a record: as a value of another type, which it knows how to write.
///
/// ```java
/// new Codec<>(Draft.class, byte[].class, Draft::bytes, Draft::new)
/// ```
///
/// @param <T> the class
/// @param <F> what stands for it: a record, a string, bytes
/// @param taken out of an object: all that is needed to make it again
/// @param made an equal object again
public record Codec<T, F>(Class<T> type, Class<F> form, Taking<T, F> taken, Making<T, F> made) {
    /// Takes out of an object what is written of it.
    public interface Taking<T, F> {
        F of(T object);
    }

    /// Makes an object of what was written of it.
    public interface Making<T, F> {
        /// @throws DamagedException when none can be made of it
        T of(F form) throws DamagedException;
    }

    Shape over(Shape inner) {
        return new Shape() {
            @Override
            public void write(Object value, Output out) {
                inner.write(taken.of(type.cast(value)), out);
            }

            @Override
            public Object read(Input in) throws DamagedException {
                return made.of(form.cast(inner.read(in)));
            }
        };
    }
}
