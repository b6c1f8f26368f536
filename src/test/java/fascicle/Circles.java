package fascicle;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds classes that know each other in a circle. What lies within a class counts as the class itself.
final class Circles {
    private final Predicate<JavaClass> counts;

    private Circles(Predicate<JavaClass> counts) {
        this.counts = counts;
    }

    /// A shortest way from a class over others back to itself, such as `A -> B -> A`.
    ///
    /// @param counts which classes are looked at
    static Optional<String> through(JavaClass type, Predicate<JavaClass> counts) {
        return new Circles(counts).through(type.getName(), type);
    }

    private Optional<String> through(String start, JavaClass type) {
        Map<String, String> ways = new LinkedHashMap<>(Map.of(start, start));
        Deque<JavaClass> next = new ArrayDeque<>(Set.of(type));
        while (!next.isEmpty()) {
            JavaClass from = next.removeFirst();
            for (JavaClass to : known(from)) {
                String way = ways.get(from.getName()) + " -> " + to.getName();
                if (to.getName().equals(start)) {
                    return Optional.of(way);
                }
                if (ways.putIfAbsent(to.getName(), way) == null) {
                    next.addLast(to);
                }
            }
        }
        return Optional.empty();
    }

    /// The other top-level classes that a class knows, itself or by what lies within it.
    private Set<JavaClass> known(JavaClass type) {
        Set<JavaClass> parts = type.getPackage().getClasses().stream()
                .filter(part -> outermost(part).equals(type))
                .collect(Collectors.toSet());
        Set<JavaClass> known = new TreeSet<>(java.util.Comparator.comparing(JavaClass::getName));
        for (JavaClass part : parts) {
            part.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> outermost(dependency.getTargetClass().getBaseComponentType()))
                    .filter(other -> !other.equals(type) && counts.test(other))
                    .forEach(known::add);
        }
        return known;
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Circles::outermost).orElse(type);
    }
}
