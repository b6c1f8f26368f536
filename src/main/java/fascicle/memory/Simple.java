package fascicle.memory;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The types that hold one value of the JDK.
final class Simple {
    private Simple() {}

    /// Writes one.
    private interface Writing<T> {
        void write(T value, Output out);
    }

    /// Reads one.
    private interface Reading {
        Object read(Input in) throws DamagedException;
    }

    private record Kind<T>(Class<T> type, Writing<T> writing, Reading reading) implements Shape {
        @Override
        public void write(Object value, Output out) {
            writing.write(type.cast(value), out);
        }

        @Override
        public Object read(Input in) throws DamagedException {
            return reading.read(in);
        }
    }

    private static final Kind<String> TEXT =
            new Kind<>(String.class, (text, out) -> out.putText(text), Input::takeText);
    private static final Kind<byte[]> BYTES =
            new Kind<>(byte[].class, (bytes, out) -> out.putBytes(bytes), Input::takeBytes);
    private static final Kind<Boolean> BOOLEAN =
            new Kind<>(Boolean.class, (is, out) -> out.putByte(is ? 1 : 0), in -> in.takeByte(2) == 1);
    private static final Kind<Integer> INT =
            new Kind<>(Integer.class, (number, out) -> out.putNumber(number), Simple::takeInt);
    private static final Kind<Long> LONG =
            new Kind<>(Long.class, (number, out) -> out.putNumber(number), Input::takeNumber);
    private static final Kind<Character> CHAR = new Kind<>(
            Character.class, (unit, out) -> out.putCount(unit), in -> (char) in.takeCount(Character.MAX_VALUE + 1));
    private static final Kind<Double> DOUBLE = new Kind<>(
            Double.class,
            (number, out) -> out.putBits(Double.doubleToRawLongBits(number)),
            in -> Double.longBitsToDouble(in.takeBits()));
    private static final Kind<Float> FLOAT = new Kind<>(
            Float.class,
            (number, out) -> out.putNumber(Float.floatToRawIntBits(number)),
            in -> Float.intBitsToFloat(takeInt(in)));
    private static final Kind<OptionalInt> MAYBE_INT =
            new Kind<>(OptionalInt.class, Simple::putMaybe, Simple::takeMaybe);

    private static final Map<Class<?>, Shape> ALL = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(byte[].class, BYTES),
            Map.entry(boolean.class, BOOLEAN),
            Map.entry(Boolean.class, BOOLEAN),
            Map.entry(int.class, INT),
            Map.entry(Integer.class, INT),
            Map.entry(long.class, LONG),
            Map.entry(Long.class, LONG),
            Map.entry(char.class, CHAR),
            Map.entry(Character.class, CHAR),
            Map.entry(double.class, DOUBLE),
            Map.entry(Double.class, DOUBLE),
            Map.entry(float.class, FLOAT),
            Map.entry(Float.class, FLOAT),
            Map.entry(OptionalInt.class, MAYBE_INT));

    static Optional<Shape> of(Class<?> type) {
        return Optional.ofNullable(ALL.get(type));
    }

    private static int takeInt(Input in) throws DamagedException {
        return (int) in.takeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static void putMaybe(OptionalInt number, Output out) {
        out.putByte(number.isPresent() ? 1 : 0);
        number.ifPresent(out::putNumber);
    }

    private static OptionalInt takeMaybe(Input in) throws DamagedException {
        return in.takeByte(2) == 1 ? OptionalInt.of(takeInt(in)) : OptionalInt.empty();
    }
}
