package fascicle.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The order in which sets and maps are walked through: their own, which may mean something. Those that have none, or
/// another in every process, are sorted by the fingerprints of their elements or keys.
final class Orders {
    private static final Set<Class<?>> WITHOUT = Set.of(
            Set.of().getClass(),
            Set.of(1).getClass(),
            Map.of().getClass(),
            ConcurrentHashMap.KeySetView.class,
            ConcurrentHashMap.class);

    private Orders() {}

    static Collection<?> inOrder(Collection<?> elements) {
        boolean hasNone = WITHOUT.contains(elements.getClass())
                || elements instanceof HashSet && !(elements instanceof LinkedHashSet);
        return hasNone ? sorted(elements, element -> element) : elements;
    }

    static Collection<? extends Map.Entry<?, ?>> inOrder(Map<?, ?> map) {
        boolean hasNone = WITHOUT.contains(map.getClass()) || map instanceof HashMap && !(map instanceof LinkedHashMap);
        return hasNone ? sorted(map.entrySet(), Map.Entry::getKey) : map.entrySet();
    }

    private static <T> List<T> sorted(Collection<? extends T> elements, Function<T, Object> key) {
        record Place<T>(byte[] fingerprint, T element) {}
        List<Place<T>> places = new ArrayList<>();
        elements.forEach(element -> places.add(new Place<>(Fingerprint.of(key.apply(element)), element)));
        places.sort(Comparator.comparing(Place::fingerprint, Arrays::compareUnsigned));
        return places.stream().map(Place::element).toList();
    }
}
