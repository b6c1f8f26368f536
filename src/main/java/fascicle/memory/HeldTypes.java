package fascicle.memory;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The types that hold values of other types.
final class HeldTypes {
    private HeldTypes() {}

    /// @param type such as `List`
    /// @param inner how its elements, or its keys and its values, are written
    /// @param ordered whether elements or keys have an order of their own, which sorted sets and maps need
    static Optional<Shape> of(Class<?> type, List<Shape> inner, boolean ordered) {
        return Optional.ofNullable(
                switch (type.getSimpleName()) {
                    case "Optional" -> new Maybe(inner.getFirst());
                    case "List", "Collection", "SequencedCollection" -> new Row(inner.getFirst());
                    case "Set", "SequencedSet" -> new Group(inner.getFirst(), false);
                    case "SortedSet", "NavigableSet" -> ordered ? new Group(inner.getFirst(), true) : null;
                    case "Map", "SequencedMap" -> new Table(inner.getFirst(), inner.getLast(), false);
                    case "SortedMap", "NavigableMap" ->
                        ordered ? new Table(inner.getFirst(), inner.getLast(), true) : null;
                    default -> null;
                });
    }

    private record Maybe(Shape inner) implements Shape {
        @Override
        public void write(Object value, Output out) {
            Optional<?> maybe = (Optional<?>) value;
            out.putByte(maybe.isPresent() ? 1 : 0);
            maybe.ifPresent(present -> inner.write(present, out));
        }

        @Override
        public Object read(Input in) throws DamagedException {
            return in.takeByte(2) == 1 ? Optional.of(inner.read(in)) : Optional.empty();
        }
    }

    private record Row(Shape inner) implements Shape {
        @Override
        public void write(Object value, Output out) {
            Collection<?> elements = (Collection<?>) value;
            out.putCount(elements.size());
            elements.forEach(element -> inner.write(element, out));
        }

        @Override
        public Object read(Input in) throws DamagedException {
            Object[] elements = new Object[in.takeSize()];
            for (int at = 0; at < elements.length; at++) {
                elements[at] = inner.read(in);
            }
            return List.of(elements);
        }
    }

    private record Group(Shape inner, boolean sorted) implements Shape {
        @Override
        public void write(Object value, Output out) {
            Collection<?> elements = (Collection<?>) value;
            if (sorted) {
                refuseComparator(((SortedSet<?>) value).comparator() != null);
            }
            out.putCount(elements.size());
            Orders.inOrder(elements).forEach(element -> inner.write(element, out));
        }

        @Override
        public Object read(Input in) throws DamagedException {
            int size = in.takeSize();
            Collection<Object> elements = sorted ? new TreeSet<>() : new LinkedHashSet<>();
            for (int at = 0; at < size; at++) {
                refuseTwice(!elements.add(inner.read(in)));
            }
            return elements instanceof SortedSet<Object> inOrder
                    ? Collections.unmodifiableSortedSet(inOrder)
                    : Collections.unmodifiableSequencedSet((LinkedHashSet<Object>) elements);
        }
    }

    private record Table(Shape key, Shape inner, boolean sorted) implements Shape {
        @Override
        public void write(Object value, Output out) {
            Map<?, ?> map = (Map<?, ?>) value;
            if (sorted) {
                refuseComparator(((SortedMap<?, ?>) value).comparator() != null);
            }
            out.putCount(map.size());
            for (Map.Entry<?, ?> entry : Orders.inOrder(map)) {
                key.write(entry.getKey(), out);
                inner.write(entry.getValue(), out);
            }
        }

        @Override
        public Object read(Input in) throws DamagedException {
            int size = in.takeSize();
            Map<Object, Object> map = sorted ? new TreeMap<>() : new LinkedHashMap<>();
            for (int at = 0; at < size; at++) {
                refuseTwice(map.put(key.read(in), inner.read(in)) != null);
            }
            return map instanceof SortedMap<Object, Object> inOrder
                    ? Collections.unmodifiableSortedMap(inOrder)
                    : Collections.unmodifiableSequencedMap((LinkedHashMap<Object, Object>) map);
        }
    }

    private static void refuseComparator(boolean has) {
        if (has) {
            throw new IllegalArgumentException(
                    "cannot be encoded: sorted by an order that is not that of its elements");
        }
    }

    private static void refuseTwice(boolean twice) throws DamagedException {
        if (twice) {
            throw new DamagedException("the same element twice");
        }
    }
}
