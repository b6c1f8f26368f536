package fascicle.memory;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Finds how the values of a type are written, from its declaration alone: which classes can come out of bytes is
/// settled before a byte is read.
final class Shapes {
    private final Map<Class<?>, Codec<?, ?>> codecs = new HashMap<>();
    private final Map<Type, Shape> known = new ConcurrentHashMap<>();

    Shapes(List<Codec<?, ?>> codecs) {
        codecs.forEach(codec -> this.codecs.put(codec.type(), codec));
    }

    /// @throws IllegalArgumentException when such a type cannot be encoded
    Shape of(Class<?> type) {
        @Nullable Shape shape = known.get(type);
        if (shape != null) {
            return shape;
        }
        Search search = new Search();
        Shape found = search.shape(type, type);
        known.putAll(search.found);
        return found;
    }

    /// What is found on the way from one type; others see it when all of it is complete.
    private final class Search {
        private final Map<Type, Shape> found = new HashMap<>();

        /// @param holder the class that a refusal names
        Shape shape(Type type, Class<?> holder) {
            @Nullable Shape shape = known.containsKey(type) ? known.get(type) : found.get(type);
            if (shape != null) {
                return shape;
            }
            Shape made = switch (type) {
                case Class<?> plain -> ofClass(plain, holder);
                case ParameterizedType generic -> ofGeneric(generic, holder);
                case WildcardType wildcard -> shape(wildcard.getUpperBounds()[0], holder);
                default -> throw refusal(type, holder, "of a type that is not fixed");
            };
            found.put(type, made);
            return made;
        }

        private Shape ofClass(Class<?> type, Class<?> holder) {
            @Nullable Codec<?, ?> codec = codecs.get(type);
            if (codec != null) {
                return codec.over(shape(codec.form(), type));
            }
            Optional<Shape> simple = Simple.of(type).or(() -> TextKind.of(type).map(kind -> kind));
            if (simple.isPresent()) {
                return simple.get();
            }
            if (!isOurs(type)) {
                throw refusal(type, holder, "not a class of ours, nor one that an encoding knows");
            }
            if (type.isEnum()) {
                return new EnumShape(type);
            }
            if (type.isRecord()) {
                return ofRecord(type);
            }
            if (type.isSealed()) {
                return ofSealed(type);
            }
            throw refusal(type, holder, "neither a record, an enum nor sealed");
        }

        private Shape ofRecord(Class<?> type) {
            RecordShape shape = new RecordShape(type);
            found.put(type, shape);
            Parts parts = Parts.of(type);
            for (int at = 0; at < parts.size(); at++) {
                shape.complete(at, shape(parts.component(at).getGenericType(), type));
            }
            return shape;
        }

        private Shape ofSealed(Class<?> type) {
            List<Class<?>> cases = new ArrayList<>();
            gather(type, cases);
            cases.sort(Comparator.comparing(Class::getName));
            SealedShape shape = new SealedShape(type, cases);
            found.put(type, shape);
            for (int at = 0; at < cases.size(); at++) {
                shape.complete(at, shape(cases.get(at), type));
            }
            return shape;
        }

        private void gather(Class<?> type, List<Class<?>> cases) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                if (permitted.isSealed() && !permitted.isEnum() && !codecs.containsKey(permitted)) {
                    gather(permitted, cases);
                } else if (!cases.contains(permitted)) {
                    cases.add(permitted);
                }
            }
        }

        private Shape ofGeneric(ParameterizedType type, Class<?> holder) {
            List<Shape> inner = new ArrayList<>();
            for (Type argument : type.getActualTypeArguments()) {
                inner.add(shape(argument, holder));
            }
            return HeldTypes.of((Class<?>) type.getRawType(), inner, isOrdered(type))
                    .orElseThrow(() -> refusal(type, holder, "a generic type that an encoding does not know"));
        }

        /// Whether keys that come out of bytes can be put in an order.
        private static boolean isOrdered(ParameterizedType type) {
            return type.getActualTypeArguments()[0] instanceof Class<?> key && Comparable.class.isAssignableFrom(key);
        }
    }

    private static boolean isOurs(Class<?> type) {
        return (type.getPackageName() + ".").startsWith("fascicle.");
    }

    private static IllegalArgumentException refusal(Type type, Class<?> holder, String reason) {
        return new IllegalArgumentException(
                type.getTypeName() + ", met in " + holder.getName() + ", cannot be encoded: " + reason);
    }
}
